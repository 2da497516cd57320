//! A disk as it is after a power cut: what was synced is there, the rest is up to chance.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::Chance;

/// What a disk tears.
const SECTOR: usize = 512;

/// One call the shim wrote down.
pub enum Op {
    Create(PathBuf, bool),
    Write(PathBuf, usize, Vec<u8>),
    Truncate(PathBuf, usize),
    Sync(PathBuf),
    Remove(PathBuf),
    Rename(PathBuf, PathBuf),
    Answer(String),
}

impl Op {
    pub fn read(mut log: &[u8]) -> Vec<Op> {
        let mut ops = Vec::new();
        while let Some((&what, rest)) = log.split_first() {
            let (length, rest) = number(rest, 4);
            let (path, rest) = rest.split_at(length);
            let (at, rest) = number(rest, 8);
            let (length, rest) = number(rest, 8);
            let (data, rest) = rest.split_at(length);
            log = rest;
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let path = PathBuf::from(text(path));
            ops.push(match what {
                b'O' => Op::Create(path, at == 1),
                b'W' => Op::Write(path, at, data.to_vec()),
                b'T' => Op::Truncate(path, at),
                b'S' => Op::Sync(path),
                b'U' => Op::Remove(path),
                b'R' => Op::Rename(path, PathBuf::from(text(data))),
                _ => Op::Answer(text(data)),
            });
        }
        ops
    }
}

fn number(bytes: &[u8], size: usize) -> (usize, &[u8]) {
    let (number, rest) = bytes.split_at(size);
    (number.iter().rev().fold(0, |all, byte| (all << 8) | usize::from(*byte)), rest)
}

enum Piece {
    Data(usize, Vec<u8>),
    Length(usize),
}

/// Content on the disk, and what is still on its way there.
#[derive(Default)]
struct File {
    synced: Vec<u8>,
    pending: Vec<Piece>,
}

enum Naming {
    Add(PathBuf, usize),
    Remove(PathBuf),
    Move(PathBuf, PathBuf),
}

impl Naming {
    /// The folder whose sync makes it last.
    fn folder(&self) -> Option<&Path> {
        let (Naming::Add(path, _) | Naming::Remove(path) | Naming::Move(_, path)) = self;
        path.parent()
    }
}

/// Files by number, and which name leads to which of them: now, and on the disk.
pub struct Disk {
    root: PathBuf,
    files: Vec<File>,
    now: BTreeMap<PathBuf, usize>,
    synced: BTreeMap<PathBuf, usize>,
    pending: Vec<Naming>,
}

impl Disk {
    /// One with a file on it.
    pub fn with(root: &Path, path: &Path, content: Vec<u8>) -> Disk {
        let names = BTreeMap::from([(path.to_owned(), 0)]);
        let files = vec![File { synced: content, pending: Vec::new() }];
        Disk { root: root.to_owned(), files, now: names.clone(), synced: names, pending: Vec::new() }
    }

    pub fn hear(&mut self, op: &Op) {
        match op {
            Op::Create(path, emptied) => self.create(path, *emptied),
            Op::Write(path, at, data) => self.piece(path, Piece::Data(*at, data.clone())),
            Op::Truncate(path, length) => self.piece(path, Piece::Length(*length)),
            Op::Sync(path) => self.sync(path),
            Op::Remove(path) => {
                self.now.remove(path);
                self.pending.push(Naming::Remove(path.clone()));
            }
            Op::Rename(from, to) => {
                if let Some(file) = self.now.remove(from) {
                    self.now.insert(to.clone(), file);
                }
                self.pending.push(Naming::Move(from.clone(), to.clone()));
            }
            Op::Answer(_) => {}
        }
    }

    fn create(&mut self, path: &Path, emptied: bool) {
        if self.now.contains_key(path) {
            if emptied {
                self.piece(path, Piece::Length(0));
            }
            return;
        }
        self.files.push(File::default());
        self.now.insert(path.to_owned(), self.files.len() - 1);
        self.pending.push(Naming::Add(path.to_owned(), self.files.len() - 1));
    }

    fn piece(&mut self, path: &Path, piece: Piece) {
        if let Some(file) = self.now.get(path) {
            self.files[*file].pending.push(piece);
        }
    }

    fn sync(&mut self, path: &Path) {
        if let Some(file) = self.now.get(path) {
            let file = &mut self.files[*file];
            for piece in std::mem::take(&mut file.pending) {
                put(&mut file.synced, &piece);
            }
            return;
        }
        // A folder: the names in it are there from now on, those of other folders are not.
        for naming in std::mem::take(&mut self.pending) {
            if naming.folder() == Some(path) {
                self.name(naming);
            } else {
                self.pending.push(naming);
            }
        }
    }

    fn name(&mut self, naming: Naming) {
        match naming {
            Naming::Add(path, file) => drop(self.synced.insert(path, file)),
            Naming::Remove(path) => drop(self.synced.remove(&path)),
            Naming::Move(from, to) => {
                if let Some(file) = self.synced.remove(&from) {
                    self.synced.insert(to, file);
                }
            }
        }
    }

    /// The power goes; what is left is written to `out`. Names come in the order they were given, as file systems with a
    /// journal keep them, up to any point; what lies in the files comes in any way.
    pub fn cut(mut self, chance: &mut Chance, out: &Path) {
        let named = chance.below(self.pending.len() + 1);
        let pending = std::mem::take(&mut self.pending);
        pending.into_iter().take(named).for_each(|naming| self.name(naming));
        for (path, file) in &self.synced {
            let file = &self.files[*file];
            let mut content = file.synced.clone();
            let fate = chance.below(4);
            for piece in &file.pending {
                match fate {
                    0 => {}
                    1 => put(&mut content, piece),
                    _ => by_chance(&mut content, piece, chance),
                }
            }
            let to = out.join(path.strip_prefix(&self.root).unwrap());
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::write(to, content).unwrap();
        }
    }
}

fn put(content: &mut Vec<u8>, piece: &Piece) {
    match piece {
        Piece::Length(length) => content.resize(*length, 0),
        Piece::Data(at, data) => {
            content.resize(content.len().max(at + data.len()), 0);
            content[*at..at + data.len()].copy_from_slice(data);
        }
    }
}

/// Lost, whole, its first sectors only, or with one sector of noise.
fn by_chance(content: &mut Vec<u8>, piece: &Piece, chance: &mut Chance) {
    let Piece::Data(at, data) = piece else {
        if chance.below(2) == 0 {
            put(content, piece);
        }
        return;
    };
    match chance.below(4) {
        0 => {}
        1 => put(content, piece),
        2 => {
            let torn = chance.below(data.len().div_ceil(SECTOR) + 1) * SECTOR;
            put(content, &Piece::Data(*at, data[..torn.min(data.len())].to_vec()));
        }
        _ => {
            let mut noisy = data.clone();
            let sector = chance.below(data.len().div_ceil(SECTOR)) * SECTOR;
            noisy.iter_mut().skip(sector).take(SECTOR).for_each(|byte| *byte = chance.next() as u8);
            put(content, &Piece::Data(*at, noisy));
        }
    }
}
