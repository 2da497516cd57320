//! The program's own folder and what lies where in it. Backups lie in another folder than the workbooks, and what was
//! put away or set aside in others again, so that no name ever stands for two things.

use std::path::{Path, PathBuf};

use crate::{
    backup::Backups,
    error::{Code, Error, Result},
    exchange::file::make_folder,
    keyed::keyed_enum,
    shelf::{self, EXTENSION},
};

keyed_enum! {
    /// Where a workbook lies.
    pub enum Keeping {
        /// In use.
        Shelf = "shelf",
        /// Kept, and out of the way.
        Archive = "archive",
        /// To be deleted for good, or taken back.
        Trash = "trash",
    }
}

#[derive(Clone, Debug)]
pub struct Home {
    root: PathBuf,
    /// Folders of the windows, which lie elsewhere.
    others: Vec<PathBuf>,
}

impl Home {
    pub fn at(root: impl Into<PathBuf>) -> Home {
        Home { root: root.into(), others: Vec::new() }
    }

    /// The same, with folders elsewhere to which the windows write.
    #[must_use]
    pub fn with_others(self, others: Vec<PathBuf>) -> Home {
        Home { others, ..self }
    }

    /// Every folder the program writes to by itself.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(self.root()).chain(self.others.iter().map(PathBuf::as_path))
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn folder(&self, keeping: Keeping) -> PathBuf {
        self.root.join(match keeping {
            Keeping::Shelf => "workbooks",
            Keeping::Archive => "archive",
            Keeping::Trash => "trash",
        })
    }

    /// Where damaged workbooks are kept as they were found.
    pub fn aside(&self) -> PathBuf {
        self.root.join("set-aside")
    }

    /// Where the copies lie that are practised on.
    pub fn rehearsals(&self) -> PathBuf {
        self.root.join("rehearsals")
    }

    /// Where copies lie while they come in.
    pub fn imports(&self) -> PathBuf {
        self.root.join("imports")
    }

    /// Where that lies which is to be overwritten and removed.
    pub fn erasing(&self) -> PathBuf {
        self.root.join("erasing")
    }

    /// How tables were read, by their heads.
    pub fn mappings(&self) -> PathBuf {
        self.root.join("mappings.json")
    }

    /// The workbook of that file name on the shelf.
    ///
    /// # Errors
    /// `Unknown` for a name with folders in it or another ending.
    pub fn workbook(&self, file: &str) -> Result<PathBuf> {
        self.kept(Keeping::Shelf, file)
    }

    /// The same wherever it lies.
    ///
    /// # Errors
    /// `Unknown` for a name with folders in it or another ending.
    pub fn kept(&self, keeping: Keeping, file: &str) -> Result<PathBuf> {
        shelf::path_of(&self.folder(keeping), file)
    }

    /// The backups of the workbook of that file name.
    ///
    /// # Errors
    /// `Unknown` for a name with folders in it or another ending.
    pub fn backups(&self, file: &str) -> Result<Backups> {
        Ok(Backups::at(backup_folder(&self.root.join("backups"), file)?))
    }

    /// The same in a folder of the facilitator's choice.
    ///
    /// # Errors
    /// `Unknown` for a name with folders in it or another ending.
    pub fn mirrored(&self, folder: &Path, file: &str) -> Result<Backups> {
        Ok(Backups::at(backup_folder(&in_mirror(folder), file)?))
    }

    /// Where unfinished texts of that workbook lie.
    ///
    /// # Errors
    /// `Unknown` for a name with folders in it or another ending.
    pub fn drafts(&self, file: &str) -> Result<PathBuf> {
        Ok(self.root.join("drafts").join(Path::new(&checked(file)?).with_extension("json")))
    }

    /// File names of workbooks that have backups.
    ///
    /// # Errors
    /// Those of reading the folder.
    pub fn backed_up(&self) -> Result<Vec<String>> {
        let folder = self.root.join("backups");
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            files.push(format!("{}.{EXTENSION}", entry?.file_name().to_string_lossy()));
        }
        Ok(files)
    }

    /// A path for a new workbook of that name: free on the shelf, and never that of one whose backups, archived or
    /// thrown away file still lies somewhere. `Name.okratelier`, else `Name 2.okratelier` and so on.
    ///
    /// # Errors
    /// `InUse` when there is no end to them.
    pub fn free_path(&self, name: &str) -> Result<PathBuf> {
        make_folder(&self.folder(Keeping::Shelf))?;
        let stem = shelf::stem(name);
        let numbered = |no: usize| if no == 1 { stem.clone() } else { format!("{stem} {no}") };
        for file in (1..10_000).map(|no| format!("{}.{EXTENSION}", numbered(no))) {
            let places = Keeping::ALL.iter().map(|keeping| self.kept(*keeping, &file));
            let mut places = places.collect::<Result<Vec<_>>>()?;
            places.push(self.backups(&file)?.folder().to_owned());
            if !places.iter().any(|place| place.exists()) {
                return self.workbook(&file);
            }
        }
        Err(Error::new(Code::InUse))
    }
}

/// The program's own folder in one of the facilitator's choice.
pub(crate) fn in_mirror(folder: &Path) -> PathBuf {
    folder.join("OKR Atelier")
}

/// Refuses a folder in which a live workbook would not be safe: one that a cloud service copies while it is being
/// written, or one on another machine.
///
/// # Errors
/// `UnfitFolder` with the `reason` (`cloud` or `network`) and the `folder`.
pub fn expect_local(folder: &Path) -> Result<()> {
    let reason = if is_cloud(folder) {
        "cloud"
    } else if is_network(folder) {
        "network"
    } else {
        return Ok(());
    };
    Err(Error::new(Code::UnfitFolder).with("reason", reason).with("folder", folder.display()))
}

/// How the folders of the services begin that copy what lies in them.
const CLOUDS: [&str; 12] = [
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "com~apple~clouddocs",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "pcloud",
    "mega sync",
];

fn is_cloud(folder: &Path) -> bool {
    folder.components().any(|part| {
        let part = part.as_os_str().to_string_lossy().to_lowercase();
        CLOUDS.iter().any(|cloud| part.starts_with(cloud))
    })
}

/// By its name on Windows, by what is mounted there on Linux.
fn is_network(folder: &Path) -> bool {
    let name = folder.to_string_lossy();
    if name.starts_with(r"\\") && !name.starts_with(r"\\?\") {
        return true;
    }
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let whole = folder.ancestors().find_map(|part| part.canonicalize().ok());
    whole.is_some_and(|whole| is_mounted_from_afar(&whole, &mounts))
}

const AFAR: [&str; 9] =
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "afs", "fuse.davfs"];

/// The file system of the longest mount point above the folder.
fn is_mounted_from_afar(folder: &Path, mounts: &str) -> bool {
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let (place, kind) = (words.next()?.replace("\\040", " "), words.next()?);
        folder.starts_with(&place).then_some((place.len(), kind))
    });
    mounted.max_by_key(|(length, _)| *length).is_some_and(|(_, kind)| AFAR.contains(&kind))
}

fn checked(file: &str) -> Result<&str> {
    shelf::path_of(Path::new(""), file).map(|_| file)
}

fn backup_folder(folder: &Path, file: &str) -> Result<PathBuf> {
    Ok(folder.join(Path::new(checked(file)?).with_extension("")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_a_service_copies_are_refused_by_name() {
        for folder in [
            "/home/ada/OneDrive - Noordster/okr",
            "/home/ada/Dropbox/okr",
            "/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/okr",
            "/Users/ada/Library/CloudStorage/GoogleDrive-ada/okr",
            "/home/ada/Nextcloud/okr",
        ] {
            let refusal = expect_local(Path::new(folder)).unwrap_err();
            assert_eq!(
                (refusal.code, refusal.args["reason"].as_str()),
                (Code::UnfitFolder, "cloud"),
                "{folder}"
            );
        }
        expect_local(Path::new("/home/ada/.local/share/okr-atelier")).unwrap();
    }

    #[test]
    fn a_folder_of_another_machine_is_refused() {
        assert_eq!(expect_local(Path::new(r"\\server\share\okr")).unwrap_err().args["reason"], "network");
        let mounts =
            "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sdb1 /home/own ext4 rw 0 0\n";
        assert!(is_mounted_from_afar(Path::new("/home/ada/okr"), mounts));
        assert!(!is_mounted_from_afar(Path::new("/home/own/okr"), mounts));
        assert!(!is_mounted_from_afar(Path::new("/var/lib"), mounts));
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let home = Home::at("/somewhere");
        for file in ["../other.okratelier", "/etc/x.okratelier", "notes.txt", ""] {
            for refused in [home.workbook(file).err(), home.backups(file).err(), home.drafts(file).err()] {
                assert_eq!(refused.map(|error| error.code), Some(Code::Unknown), "{file}");
            }
        }
    }
}
