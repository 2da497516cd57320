//! Asking the person where something is to go, and where it is to come from.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use atelier_core::{
    api::Preferences,
    api::ShelfLine,
    error::{Code, Error, Result},
    exchange::{file, import::Found, table::TableKind},
    export::{ExportChoices, ExportOrder, Exported},
    shelf,
    text::{self, message},
    watch::Watch,
    workbook::{self, Profile},
};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use crate::{
    desk::Desk,
    export,
    import::{self, Unwanted},
};

/// Whether the export that is being made is still wanted.
#[derive(Default)]
pub struct Wanted(AtomicBool);

impl Wanted {
    pub fn cancel(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// The picture the person picked last. A page says that it wants it, and never where it lies.
#[derive(Default)]
pub struct Logo(Mutex<Option<PathBuf>>);

impl Logo {
    /// The order of a page, with the path of the picture when it wants it.
    pub fn on(&self, order: ExportOrder) -> ExportOrder {
        let picked = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let logo = picked.filter(|_| order.choices.with_logo).map(|path| path.display().to_string());
        ExportOrder { choices: ExportChoices { logo, ..order.choices }, ..order }
    }
}

/// Asks where and makes it there, telling the windows how far it is; none when the person thought better of it.
pub fn export(
    app: &AppHandle,
    desk: &Desk,
    wanted: &Wanted,
    order: &ExportOrder,
) -> Result<Option<Exported>> {
    let book = desk.book()?;
    let name = export::name(&book, order)?;
    let ending = order.format().as_str();
    let kind = ending.to_uppercase();
    let Some(path) = where_to(app, desk, "dialog-export", &name, (&kind, ending)) else { return Ok(None) };
    wanted.0.store(true, Ordering::Relaxed);
    let tell = |done: usize, whole: usize| {
        let _ = app.emit("progress", (done, whole));
        wanted.0.load(Ordering::Relaxed)
    };
    export::export(&book, order, &path, &Watch::new(&tell)).map(Some)
}

/// A picture file the person picks: its name.
pub fn pick_logo(app: &AppHandle, desk: &Desk, logo: &Logo) -> Option<String> {
    let path = where_from(app, desk, "dialog-logo", "PNG, SVG", &["png", "svg"])?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    *logo.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    Some(name)
}

/// Asks where and writes the way of working there: the path, or none.
pub fn save_profile(app: &AppHandle, desk: &Desk) -> Result<Option<String>> {
    let profile = desk.book()?.profile()?;
    let name = format!("{}.json", shelf::stem(&profile.name));
    let Some(path) = where_to(app, desk, "dialog-save-profile", &name, ("JSON", "json")) else {
        return Ok(None);
    };
    file::write(&path, profile.written()?.as_bytes())?;
    Ok(Some(path.display().to_string()))
}

/// Asks which file and reads a way of working from it: nothing has changed yet.
pub fn read_profile(app: &AppHandle, desk: &Desk) -> Result<Option<Profile>> {
    let Some(path) = where_from(app, desk, "dialog-read-profile", "JSON", &["json"]) else { return Ok(None) };
    if std::fs::metadata(&path)?.len() > workbook::LARGEST {
        return Err(Error::new(Code::NotAProfile).detail("too large"));
    }
    let text = String::from_utf8(std::fs::read(&path)?);
    let text = text.map_err(|error| Error::new(Code::NotAProfile).detail(error))?;
    Profile::read(&text).map(Some)
}

/// `OKR_ATELIER_READ_FROM` names a file that is taken without asking, for scripts that drive the program.
fn where_from(app: &AppHandle, desk: &Desk, title: &str, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    if let Some(file) = std::env::var_os("OKR_ATELIER_READ_FROM") {
        return Some(PathBuf::from(file));
    }
    let dialog = app.dialog().file().set_title(message(desk.language(), title, &[]));
    dialog.add_filter(kind, endings).blocking_pick_file()?.into_path().ok()
}

/// Asks where and writes a whole copy of the workbook there: the path, or none.
pub fn save_copy(app: &AppHandle, desk: &Desk) -> Result<Option<String>> {
    let name = desk.book()?.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let kind = ("OKR Atelier", shelf::EXTENSION);
    let Some(path) = where_to(app, desk, "dialog-save-copy", &name, kind) else { return Ok(None) };
    desk.save_copy(&path)?;
    Ok(Some(path.display().to_string()))
}

/// Asks whether what is in memory alone may be lost, and does `then` when it may.
pub fn may_lose(app: &AppHandle, then: impl FnOnce(&AppHandle) + Send + 'static) {
    let say = |key| message(app.state::<Desk>().language(), key, &[]);
    let buttons = MessageDialogButtons::OkCancelCustom(say("dialog-lose"), say("dialog-stay"));
    let dialog =
        app.dialog().message(say("dialog-lose-words")).kind(MessageDialogKind::Warning).buttons(buttons);
    let app = app.clone();
    dialog.show(move |may| {
        if may {
            then(&app);
        }
    });
}

/// Says that a workbook from elsewhere stands on the shelf now.
pub fn tell_came_in(app: &AppHandle, file: &Path) {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let words = message(app.state::<Desk>().language(), "dialog-came-in", &[("name", name.as_ref().into())]);
    app.dialog().message(words).title("OKR Atelier").show(|_| {});
}

/// Says why the workbook at `path` could not be opened.
pub fn tell_trouble(app: &AppHandle, path: &Path, error: &Error) {
    let words = format!("{}\n{}", path.display(), text::error(app.state::<Desk>().language(), error));
    app.dialog().message(words).title("OKR Atelier").kind(MessageDialogKind::Error).show(|_| {});
}

/// Asks for a second folder for backups.
pub fn choose_mirror(app: &AppHandle, desk: &Desk) -> Result<Preferences> {
    let title = message(desk.language(), "dialog-choose-mirror", &[]);
    let ask = || app.dialog().file().set_title(title).blocking_pick_folder()?.into_path().ok();
    match scripted().or_else(ask) {
        Some(folder) => desk.set_mirror(&folder),
        None => Ok(desk.preferences()),
    }
}

/// `OKR_ATELIER_SAVE_TO` names a folder that is taken without asking, for scripts that drive the program.
fn scripted() -> Option<PathBuf> {
    std::env::var_os("OKR_ATELIER_SAVE_TO").map(PathBuf::from)
}

fn where_to(
    app: &AppHandle,
    desk: &Desk,
    title: &str,
    name: &str,
    (kind, ending): (&str, &str),
) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        return Some(folder.join(name));
    }
    let dialog = app
        .dialog()
        .file()
        .set_title(message(desk.language(), title, &[]))
        .add_filter(kind, &[ending])
        .set_file_name(name);
    let path = dialog.blocking_save_file()?.into_path().ok()?;
    Some(with_ending(path, ending))
}

/// A name typed without an ending gets its own, unless a file is there under that name, about which nobody was asked.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let whole = path.with_extension(ending);
    if path.extension().is_some() || path.exists() || whole.exists() { path } else { whole }
}

/// A table from a file the person picks; none when they thought better of it.
pub fn read_table(app: &AppHandle, desk: &Desk, kind: Option<TableKind>) -> Result<Option<Found>> {
    let endings = ["csv", "tsv", "txt", "xlsx", "xls", "json", "md"];
    let picked = where_from(app, desk, "dialog-read-table", "CSV, XLSX", &endings);
    picked.map(|path| import::read_file(&path, kind)).transpose()
}

/// A workbook or an archive the person picks, taken in as a new workbook; none when they thought better of it.
pub fn import_copy(app: &AppHandle, desk: &Desk, unwanted: &Unwanted) -> Result<Option<ShelfLine>> {
    match where_from(app, desk, "dialog-import-copy", "OKR Atelier", &[shelf::EXTENSION, "json"]) {
        Some(path) => import::copy(&path, unwanted),
        None => Ok(None),
    }
}
