//! The two commands of the interface: a request of the wire in, its answer out.

use atelier_core::{
    action::Action,
    api::{Glance, Request},
    backup::Occasion,
    error::{Code, Error, Result},
};
use serde::Serialize;
use tauri::{AppHandle, Manager, ipc::Response};

use crate::{
    desk::Desk,
    dialogs::{self, Logo, Wanted},
    import::{self, Unwanted},
    menu,
    source::now,
    windows,
};

/// Answers the console; no other window may call it. What cannot be read as a request is answered in the same way as one
/// that is refused.
#[tauri::command]
pub async fn ask(app: AppHandle, request: serde_json::Value) -> Result<Response> {
    let request: Request = serde_json::from_value(request)?;
    beside(move || answer(&app, request)).await
}

/// Answers the room, which may look at its own picture and nothing else.
#[tauri::command]
pub async fn glance(app: AppHandle, request: serde_json::Value) -> Result<Response> {
    let request: Glance = serde_json::from_value(request)?;
    beside(move || {
        let desk = app.state::<Desk>();
        match request {
            Glance::Room => told(desk.book()?.room(now())?),
            Glance::Preferences => told(desk.preferences()),
        }
    })
    .await
}

/// Windows stay alive meanwhile.
async fn beside(work: impl FnOnce() -> Result<Response> + Send + 'static) -> Result<Response> {
    let work = tauri::async_runtime::spawn_blocking(work);
    work.await.unwrap_or_else(|error| Err(Error::new(Code::Internal).detail(error)))
}

fn answer(app: &AppHandle, request: Request) -> Result<Response> {
    let desk = app.state::<Desk>();
    match request {
        Request::Shelf => told(desk.shelf()?),
        Request::NewWorkbook { name, language } => opened(app, desk.new_workbook(&name, language)),
        Request::OpenWorkbook { file } => opened(app, desk.open_workbook(&file)),
        Request::OpenExample { key } => opened(app, desk.open_example(&key)),
        Request::KeepWorkbook { file, from, to } => told(desk.keep_workbook(&file, from, to)?),
        Request::EraseWorkbook { file, keeping } => told(desk.erase(&file, keeping)?),
        Request::ReplaceNames { file } => opened(app, desk.replace_names(&file)),
        Request::Backups { file } => told(desk.backups(&file)?),
        Request::BackUp => told(desk.watch.back_up(&desk, Occasion::Hand)?),
        Request::RestoreBackup { file, backup } => opened(app, desk.restore(&file, &backup)),
        Request::Health => told(desk.watch.health(&desk)),
        Request::ReadNews => {
            desk.watch.read_news();
            told(desk.watch.health(&desk))
        }
        Request::SaveCopy => told(dialogs::save_copy(app, &desk)?),
        Request::GoOnInMemory => changed(app, desk.go_on_in_memory()?),
        Request::GoBackOnDisk => changed(app, desk.go_back_on_disk()?),
        Request::ChooseMirror => told(dialogs::choose_mirror(app, &desk)?),
        Request::Drafts => told(desk.drafts()),
        Request::KeepDraft { field, text } => told(desk.keep_draft(&field, &text)?),
        Request::Rehearse { workshop } => changed(app, desk.rehearse(workshop)?),
        Request::CloseWorkbook => {
            desk.put_away()?;
            changed(app, ())
        }
        Request::Act { action } => {
            let table =
                if let Action::ImportTable { import } = &action { Some(import.clone()) } else { None };
            let outcome = desk.act(action)?;
            table.iter().for_each(|import| import::remember(import));
            changed(app, outcome)
        }
        Request::Undo => changed(app, desk.book()?.undo()?),
        Request::UndoTo { step } => changed(app, desk.undo_to(step)?),
        Request::Redo => changed(app, desk.book()?.redo()?),
        Request::Console { place } => told(desk.book()?.console(place, desk.language(), now())?),
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
        Request::SaveProfile => told(dialogs::save_profile(app, &desk)?),
        Request::ReadProfile => told(dialogs::read_profile(app, &desk)?),
        Request::Export { order } => {
            let order = app.state::<Logo>().on(order);
            told(dialogs::export(app, &desk, &app.state::<Wanted>(), &order)?)
        }
        Request::CancelExport => {
            app.state::<Wanted>().cancel();
            told(())
        }
        Request::PickLogo => told(dialogs::pick_logo(app, &desk, &app.state::<Logo>())),
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
    windows::changed(app);
    told(answer)
}

/// A workbook is open: the room goes to the second display by itself.
fn opened(app: &AppHandle, line: Result<impl Serialize>) -> Result<Response> {
    let line = line?;
    windows::open_room_by_itself(app);
    changed(app, line)
}
