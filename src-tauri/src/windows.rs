//! The two windows: the console on the laptop and the room on the projector.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use atelier_core::{
    api::{Display, Windows},
    error::{Code, Error, Result},
    home::Home,
};
use tauri::{
    AppHandle, Emitter, Manager, Monitor, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, Wry, plugin::TauriPlugin, webview::NewWindowResponse,
};
use tauri_plugin_window_state::StateFlags;

use crate::{
    ask, cli,
    desk::Desk,
    dialogs,
    import::{self, Unwanted},
    menu,
};

const CONSOLE: &str = "console";
const ROOM: &str = "room";

/// Whether a window could not be shown at all.
pub fn there_is_no_display() -> bool {
    let unset = |name| std::env::var_os(name).is_none_or(|value| value.is_empty());
    cfg!(target_os = "linux") && unset("DISPLAY") && unset("WAYLAND_DISPLAY")
}

/// Opens the console, with a workbook at a screen when one is named, and runs until it is closed.
pub fn run(book: Option<PathBuf>, place: Option<String>) -> ExitCode {
    let desk = Desk::new();
    let mut builder = tauri::Builder::default();
    // A second start brings the first one forward. Where no session bus is there to ask, the lock of each workbook
    // alone keeps two programs apart.
    if !cfg!(target_os = "linux") || std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            come_forward(app);
            if let Some(book) = cli::book_of(arguments) {
                let (app, book) = (app.clone(), Path::new(&folder).join(book));
                // Reading a large workbook takes a while, and the windows stay alive meanwhile.
                std::thread::spawn(move || bring_in(&app, &book));
            }
        }));
    }
    if let Ok(home) = desk.home() {
        builder = builder.plugin(remembering_place(home));
    }
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .manage(desk)
        .manage(Unwanted::default())
        .manage(dialogs::Wanted::default())
        .manage(dialogs::Logo::default())
        .invoke_handler(tauri::generate_handler![ask::ask, ask::glance])
        .on_menu_event(|app, event| {
            if event.id() == menu::QUIT {
                return quit(app);
            }
            if let Err(error) = app.emit_to(CONSOLE, "menu", event.id().as_ref()) {
                tracing::warn!("{error}");
            }
        })
        .setup(move |app| {
            if let Some(book) = &book {
                begin_with(app.handle(), book);
            }
            open_console(app.handle(), place.as_deref())?;
            if app.state::<Desk>().book().is_ok() {
                open_room_by_itself(app.handle());
            }
            keep_beating(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(on_event);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The console comes back where it was and as large; the room is placed anew each time, for displays come and go.
fn remembering_place(home: &Home) -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_denylist(&[ROOM])
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filename(home.root().join("window.json").to_string_lossy())
        .build()
}

/// The file on the shelf of the workbook a person pointed at from outside, by a double click or on the command line. One
/// that lies elsewhere is taken in as a copy, as importing does.
fn shelved(app: &AppHandle, path: &Path) -> Result<Option<String>> {
    match app.state::<Desk>().on_shelf(path) {
        Some(file) => Ok(Some(file)),
        None => Ok(import::copy(path, &app.state::<Unwanted>())?.map(|line| line.file)),
    }
}

/// Opens it before the windows are there.
fn begin_with(app: &AppHandle, path: &Path) {
    let opened = shelved(app, path)
        .and_then(|file| file.map_or(Ok(()), |file| app.state::<Desk>().open_workbook(&file).map(|_| ())));
    if let Err(error) = opened {
        dialogs::tell_trouble(app, path, &error);
    }
}

/// Says where it stands; what is open or shown already stays as it is.
fn bring_in(app: &AppHandle, path: &Path) {
    match shelved(app, path) {
        Ok(file) => file.iter().for_each(|file| dialogs::tell_came_in(app, Path::new(file))),
        Err(error) => dialogs::tell_trouble(app, path, &error),
    }
    changed(app);
}

/// As closing the console does.
fn quit(app: &AppHandle) {
    if let Some(console) = app.get_webview_window(CONSOLE) {
        let _ = console.close();
    }
}

/// With the console the program ends; without the room the console goes on. What is in memory and cannot be saved is
/// lost only when the person says so.
fn on_event(app: &AppHandle, event: RunEvent) {
    let RunEvent::WindowEvent { label, event, .. } = event else { return };
    match event {
        WindowEvent::CloseRequested { api, .. }
            if label == CONSOLE && app.state::<Desk>().put_all_away().is_err() =>
        {
            api.prevent_close();
            dialogs::may_lose(app, |app| {
                app.state::<Desk>().lose_memory();
                if let Some(console) = app.get_webview_window(CONSOLE) {
                    let _ = console.destroy();
                }
            });
        }
        WindowEvent::Destroyed if label == CONSOLE => {
            let _ = app.state::<Desk>().put_all_away();
            app.exit(0);
        }
        WindowEvent::Destroyed => changed(app),
        _ => {}
    }
}

/// The page takes the screen to begin at from its own address.
fn open_console(app: &AppHandle, place: Option<&str>) -> tauri::Result<()> {
    let language = app.state::<Desk>().language();
    let page = place.map_or_else(|| "console.html".to_owned(), |place| format!("console.html#{place}"));
    // As large as is good to work in, and no larger than the screen.
    let screen = app.primary_monitor()?.map(|own| own.size().to_logical::<f64>(own.scale_factor()));
    let (width, height) =
        screen.map_or((1360.0, 860.0), |own| (own.width.min(1360.0), own.height.min(860.0)));
    WebviewWindowBuilder::new(app, CONSOLE, WebviewUrl::App(page.into()))
        .title("OKR Atelier")
        .inner_size(width, height)
        .min_inner_size(1024.0, 640.0)
        // Cards are dragged inside the page, which the window's own handler would swallow on Windows.
        .disable_drag_drop_handler()
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .menu(menu::menu(app, language)?)
        .build()?;
    Ok(())
}

/// Once a second, so that a workshop goes on at the same second after a crash, and a disk that fails is told within
/// one. Backups are made beside that, for a large workbook takes longer.
fn keep_beating(app: &AppHandle) {
    let beating = app.clone();
    std::thread::spawn(move || {
        let desk = beating.state::<Desk>();
        let mut known = desk.watch.health(&desk);
        loop {
            std::thread::sleep(Duration::from_secs(1));
            desk.beat();
            let health = desk.watch.health(&desk);
            if health != known {
                changed(&beating);
            }
            known = health;
        }
    });
    let backing = app.clone();
    std::thread::spawn(move || {
        let desk = backing.state::<Desk>();
        loop {
            std::thread::sleep(Duration::from_secs(1));
            desk.watch.back_up_if_due(&desk);
        }
    });
}

/// Every window fetches its view again.
pub fn changed(app: &AppHandle) {
    if let Err(error) = app.emit("changed", ()) {
        tracing::warn!("{error}");
    }
}

fn come_forward(app: &AppHandle) {
    if let Some(console) = app.get_webview_window(CONSOLE) {
        let _ = console.unminimize();
        let _ = console.set_focus();
    }
}

/// The displays there are, the one of the console first, and whether the room is open.
pub fn windows(app: &AppHandle) -> Result<Windows> {
    let own = own_display(app);
    let displays = displays(app)?.into_iter().enumerate();
    let displays = displays.map(|(index, monitor)| Display {
        index,
        name: monitor.name().cloned().unwrap_or_default(),
        width: monitor.size().width,
        height: monitor.size().height,
        primary: own == Some(*monitor.position()),
    });
    Ok(Windows { displays: displays.collect(), room_open: app.get_webview_window(ROOM).is_some() })
}

fn displays(app: &AppHandle) -> Result<Vec<Monitor>> {
    app.available_monitors().map_err(unshown)
}

/// Where the display lies on which the console is.
fn own_display(app: &AppHandle) -> Option<tauri::PhysicalPosition<i32>> {
    let console = app.get_webview_window(CONSOLE)?;
    Some(*console.current_monitor().ok()??.position())
}

/// Opens the room on `display`, else on the first one that is not the console's; brings it there when it is open. On
/// a display of its own it fills it and the console keeps the keys; beside the console it is a window, in front of it.
pub fn open_room(app: &AppHandle, display: Option<usize>) -> Result<()> {
    let own = own_display(app);
    let displays = displays(app)?;
    let other = |monitor: &&Monitor| Some(*monitor.position()) != own;
    let monitor = match display {
        Some(index) => Some(displays.get(index).ok_or_else(|| Error::unknown("display", index))?),
        None => displays.iter().find(other),
    };
    let room = match app.get_webview_window(ROOM) {
        Some(room) => room,
        None => new_room(app).map_err(unshown)?,
    };
    let Some(monitor) = monitor.filter(|monitor| other(monitor)) else {
        let _ = room.set_focus();
        return Ok(());
    };
    room.set_fullscreen(false).map_err(unshown)?;
    room.set_position(*monitor.position()).map_err(unshown)?;
    room.set_fullscreen(true).map_err(unshown)?;
    if let Some(console) = app.get_webview_window(CONSOLE) {
        let _ = console.set_focus();
    }
    Ok(())
}

fn new_room(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, ROOM, WebviewUrl::App("room.html".into()))
        .title("OKR Atelier")
        .inner_size(1280.0, 720.0)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
}

/// A window shows the pages of the program and nothing else, wherever a link or a script would take it.
fn is_own(to: &tauri::Url) -> bool {
    let own = (to.scheme(), to.host_str());
    // Windows knows no schemes of one's own; there the same pages have an address.
    matches!(own, ("tauri", Some("localhost")) | ("http", Some("tauri.localhost")))
}

/// When a second display is there and the facilitator did not choose for one screen.
pub fn open_room_by_itself(app: &AppHandle) {
    let wanted = !app.state::<Desk>().preferences().one_screen
        && app.get_webview_window(ROOM).is_none()
        && displays(app).is_ok_and(|displays| displays.len() > 1);
    if wanted && let Err(error) = open_room(app, None) {
        tracing::warn!("{error}");
    }
}

pub fn close_room(app: &AppHandle) -> Result<()> {
    match app.get_webview_window(ROOM) {
        Some(room) => room.close().map_err(unshown),
        None => Ok(()),
    }
}

fn unshown(error: tauri::Error) -> Error {
    Error::new(Code::Internal).detail(error)
}
