//! The smallest Tauri program there is: one window with an empty page on a colour, two with `BARE_WINDOWS=2`; with
//! `BARE_PAGE=key.html` a page whose colour changes with every key. What the benchmark holds the real program against.

use tauri::{App, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| Ok(open_windows(app)?))
        .build(tauri::generate_context!("examples/bare/tauri.conf.json"))?
        .run(|_, _| ());
    Ok(())
}

/// As large as the console and the room, so that both sides hold as many pixels.
fn open_windows(app: &App) -> tauri::Result<()> {
    let two = std::env::var_os("BARE_WINDOWS").is_some_and(|count| count == "2");
    let page = std::env::var("BARE_PAGE").unwrap_or_else(|_| "index.html".to_owned());
    let sizes = [("first", 1360.0, 860.0), ("second", 1280.0, 720.0)];
    for (label, width, height) in sizes.into_iter().take(if two { 2 } else { 1 }) {
        WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.clone().into()))
            .title("bare")
            .inner_size(width, height)
            .build()?;
    }
    Ok(())
}
