//! The native menu. Its items are names of the interface's table of keys; picking one is the same as its key. Keys
//! are bound by the interface alone, so that none fires twice.

use atelier_core::{language::Language, text::message};
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuBuilder, MenuItemBuilder, SubmenuBuilder},
};

/// The one item that no key of the table does.
pub const QUIT: &str = "quit";

/// Title of a menu and what it holds; an empty name is a line between items.
const MENUS: [(&str, &[&str]); 5] = [
    ("menu-workbook", &["library", "", "deck", "", "settings", QUIT]),
    ("menu-edit", &["undo", "redo"]),
    (
        "menu-go",
        &[
            "running",
            "",
            "cycle",
            "board",
            "map",
            "insights",
            "strategy",
            "organisation",
            "planner",
            "history",
            "export",
        ],
    ),
    (
        "menu-workshop",
        &["room", "next", "back", "pause", "", "freeze", "curtain", "why", "park", "not-doing"],
    ),
    ("menu-help", &["palette", "keys"]),
];

pub fn menu(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let mut bar = MenuBuilder::new(app);
    for (title, names) in MENUS {
        let mut menu = SubmenuBuilder::new(app, message(language, title, &[]));
        for name in names {
            menu = match *name {
                "" => menu.separator(),
                name => {
                    // The toolkit's own way out is always grey on Linux.
                    let key = if name == QUIT { "menu-quit".to_owned() } else { format!("key-{name}") };
                    menu.item(&MenuItemBuilder::with_id(name, message(language, &key, &[])).build(app)?)
                }
            };
        }
        bar = bar.item(&menu.build()?);
    }
    bar.build()
}

/// The menu in another language.
pub fn renew(app: &AppHandle, language: Language) {
    let Some(console) = app.get_webview_window("console") else { return };
    let app = app.clone();
    let renewed = console.clone().run_on_main_thread(move || {
        if let Err(error) = menu(&app, language).and_then(|menu| console.set_menu(menu)) {
            tracing::warn!("{error}");
        }
    });
    if let Err(error) = renewed {
        tracing::warn!("{error}");
    }
}
