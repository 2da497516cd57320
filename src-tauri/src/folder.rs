//! Where the program keeps its files on this machine: one folder of its own, readable by its owner alone.

use std::path::PathBuf;

use atelier_core::{
    api::Preferences,
    error::{Code, Error, Result},
    home::Home,
};

/// Where everything lives; `OKR_ATELIER_HOME` puts it elsewhere.
pub fn home() -> Result<Home> {
    Ok(Home::at(root()?))
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
fn keep_private(path: &std::path::Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?)
}

/// Folders of a user are the user's alone already.
#[cfg(not(unix))]
fn keep_private(_: &std::path::Path) -> Result<()> {
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

/// Written beside and moved into place, so that it is never half there.
pub fn keep_preferences(preferences: &Preferences) -> Result<()> {
    let path = root()?.join("preferences.json");
    let beside = path.with_extension("new");
    std::fs::write(&beside, serde_json::to_string_pretty(preferences)?)?;
    Ok(std::fs::rename(&beside, &path)?)
}
