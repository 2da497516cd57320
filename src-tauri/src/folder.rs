//! Where the program keeps its files on this machine: one folder of its own, readable by its owner alone.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use atelier_core::{
    api::Preferences,
    backup::{Backups, settled},
    error::{Code, Error, Result},
    home::{Home, Keeping},
};

/// Folders of the web engine, by the identifier and the name of the program.
const OF_THE_WINDOWS: [&str; 2] = ["app.okr-atelier", "okr-atelier"];

/// Where everything lives; `OKR_ATELIER_HOME` puts it elsewhere.
pub fn home() -> Result<Home> {
    let root = root()?;
    let places = [dirs::data_local_dir(), dirs::cache_dir()];
    let others = places.into_iter().flatten();
    let others = others.flat_map(|place| OF_THE_WINDOWS.map(|name| place.join(name)));
    let others = others.filter(|other| *other != root).collect();
    Ok(Home::at(root).with_others(others))
}

/// Backups of the workbook at `path`: the program's own for one of the shelf, else in a folder beside it.
pub fn backups_of(path: &Path) -> Result<Backups> {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    let own = home().ok().filter(|home| home.folder(Keeping::Shelf).canonicalize().ok() == folder);
    match own {
        Some(home) => home.backups(&path.file_name().unwrap_or_default().to_string_lossy()),
        None => Ok(Backups::at(path.with_extension("backups"))),
    }
}

fn root() -> Result<PathBuf> {
    let chosen = std::env::var_os("OKR_ATELIER_HOME").map(PathBuf::from);
    let home = chosen.or_else(|| dirs::data_dir().map(|data| data.join("okr-atelier")));
    let home = home.ok_or_else(|| Error::new(Code::Storage).detail("no folder for data on this machine"))?;
    if !home.exists() {
        std::fs::create_dir_all(&home)?;
        keep_private(&home)?;
    }
    Ok(home)
}

#[cfg(unix)]
fn keep_private(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?)
}

/// Folders of a user are the user's alone already.
#[cfg(not(unix))]
fn keep_private(_: &Path) -> Result<()> {
    Ok(())
}

/// How the program is set on this machine; a file that cannot be read is as good as none.
pub fn preferences() -> Preferences {
    let read = || {
        let text = std::fs::read_to_string(root().ok()?.join("preferences.json")).ok()?;
        serde_json::from_str(&text).ok()
    };
    read().unwrap_or_default()
}

/// Whole or as it was, and there after a power cut.
pub fn keep_preferences(preferences: &Preferences) -> Result<()> {
    settled(&root()?.join("preferences.json"), serde_json::to_string_pretty(preferences)?.as_bytes())
}

/// Every folder that was chosen as the second one for backups; a file that cannot be read is as good as none.
pub fn mirrors(home: &Home) -> BTreeSet<PathBuf> {
    let read = || serde_json::from_slice(&std::fs::read(home.root().join("mirrors.json")).ok()?).ok();
    read().unwrap_or_default()
}

/// Remembers one, so that what is deleted for good is deleted there too after another was chosen.
pub fn remember_mirror(home: &Home, folder: &Path) -> Result<()> {
    let mut known = mirrors(home);
    if known.insert(folder.to_owned()) {
        settled(&home.root().join("mirrors.json"), &serde_json::to_vec_pretty(&known)?)?;
    }
    Ok(())
}
