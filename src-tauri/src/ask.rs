//! The one command of the interface: a request of the wire in, its answer out.

use atelier_core::{
    action::Action,
    api::Request,
    error::{Code, Error, Result},
};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, ipc::Response};

use crate::{
    desk::Desk,
    dialogs,
    import::{self, Unwanted},
    menu,
    source::now,
    windows,
};

/// Answers a window. The projector may look at its own picture and nothing else.
#[tauri::command]
pub async fn ask(window: WebviewWindow, request: Request) -> Result<Response> {
    let allowed = windows::is_console(&window) || matches!(request, Request::Room | Request::Preferences);
    if !allowed {
        return Err(Error::new(Code::BadRequest).detail("not for the room"));
    }
    let app = window.app_handle().clone();
    let work = tauri::async_runtime::spawn_blocking(move || answer(&app, request));
    work.await.unwrap_or_else(|error| Err(Error::new(Code::Internal).detail(error)))
}

fn answer(app: &AppHandle, request: Request) -> Result<Response> {
    let desk = app.state::<Desk>();
    match request {
        Request::Shelf => told(desk.shelf()?),
        Request::NewWorkbook { name, language } => opened(app, desk.new_workbook(&name, language)),
        Request::OpenWorkbook { file } => opened(app, desk.open_workbook(&file)),
        Request::OpenExample { key } => opened(app, desk.open_example(&key)),
        Request::Rehearse { workshop } => changed(app, desk.rehearse(workshop)?),
        Request::CloseWorkbook => {
            desk.put_away();
            changed(app, ())
        }
        Request::Act { action: Action::ImportTable { import } } => {
            let outcome = desk.book()?.act(Action::ImportTable { import: import.clone() })?;
            import::remember(&import);
            changed(app, outcome)
        }
        Request::Act { action } => changed(app, desk.book()?.act(action)?),
        Request::Undo => changed(app, desk.book()?.undo()?),
        Request::UndoTo { step } => changed(app, desk.book()?.undo_to(step)?),
        Request::Redo => changed(app, desk.book()?.redo()?),
        Request::Console { place } => told(desk.book()?.console(place, desk.language(), now())?),
        Request::Room => told(desk.book()?.room(now())?),
        Request::Advise { draft } => told(desk.book()?.advise(&draft, now())?),
        Request::ReadTable { text: Some(text), kind } => told(import::read_text(&text, kind)?),
        Request::ReadTable { text: None, kind } => told(dialogs::read_table(app, &desk, kind)?),
        Request::TryImport { import } => told(desk.book()?.try_import(import)?),
        Request::ImportCopy => changed(app, dialogs::import_copy(app, &desk, &app.state::<Unwanted>())?),
        Request::CancelImport => {
            app.state::<Unwanted>().cancel();
            told(())
        }
        Request::Past { objective } => told(desk.book()?.past(objective)?),
        Request::SaveDeck { cycle, language } => told(dialogs::save_deck(app, &desk, cycle, language)?),
        Request::SaveProfile => told(dialogs::save_profile(app, &desk)?),
        Request::ReadProfile => told(dialogs::read_profile(app, &desk)?),
        Request::Preferences => told(desk.preferences()),
        Request::SetPreferences { preferences } => {
            let preferences = desk.set_preferences(preferences)?;
            menu::renew(app, desk.language());
            changed(app, preferences)
        }
        Request::Windows => told(windows::windows(app)?),
        Request::OpenRoom { display } => {
            windows::open_room(app, display)?;
            told(windows::windows(app)?)
        }
        Request::CloseRoom => {
            windows::close_room(app)?;
            told(windows::windows(app)?)
        }
    }
}

/// Written once: a wall of thousands of cards is long.
fn told(answer: impl Serialize) -> Result<Response> {
    Ok(Response::new(serde_json::to_string(&answer)?))
}

/// The same, and every window fetches its view again.
fn changed(app: &AppHandle, answer: impl Serialize) -> Result<Response> {
    if let Err(error) = app.emit("changed", ()) {
        tracing::warn!("{error}");
    }
    told(answer)
}

/// A workbook is open: the room goes to the second display by itself.
fn opened(app: &AppHandle, line: Result<impl Serialize>) -> Result<Response> {
    let line = line?;
    windows::open_room_by_itself(app);
    changed(app, line)
}
