//! Tells Tauri the two commands of the program, so that a window may call what it is allowed and nothing else. The interface must
//! have been built; the Makefile does that first.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["ask", "glance"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=the window could not be prepared: {error:#}");
    }
}
