//! How the web engine paints where there is no graphics device.

use std::path::Path;

/// The web engine's own switch for its older way of painting.
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Without a graphics device, as in a virtual machine or over a remote desktop, the engine would compute its OpenGL on
/// the processor, at more than twice the work until the first picture. Whoever sets the switch decides it alone. To be called
/// before there is any other thread.
pub fn paint_plainly_without_device() {
    if cfg!(target_os = "linux") && std::env::var_os(PLAIN).is_none() && !has_device(Path::new("/dev/dri")) {
        // SAFETY: no other thread reads or writes the environment yet.
        #[allow(unsafe_code)]
        unsafe {
            std::env::set_var(PLAIN, "1");
        }
    }
}

fn has_device(folder: &Path) -> bool {
    let Ok(entries) = folder.read_dir() else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
}
