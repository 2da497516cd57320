//! A screen of our own: Xvfb, which keeps its picture in a file (`-fbdir`). Reading that file shows what is on the
//! screen without asking the server for it, so that looking does not slow down what is looked at.

use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    os::unix::fs::FileExt,
    process::{Child, ChildStdin, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

const WIDTH: usize = 2720;
const HEIGHT: usize = 920;

/// Between two looks: a little more than this is the error of a measured time.
const PACE: Duration = Duration::from_millis(1);

/// A rectangle on the screen, in pixels.
#[derive(Clone, Copy)]
pub struct Area {
    pub left: usize,
    pub top: usize,
    pub width: usize,
    pub height: usize,
    /// Every how many lines is looked at.
    pub every: usize,
}

pub struct Screen {
    server: Child,
    keyboard: Child,
    keys: Option<ChildStdin>,
    name: String,
    picture: File,
    /// Where pixels begin in the file, and bytes of a line.
    begin: usize,
    line: usize,
    _folder: TempDir,
}

impl Screen {
    pub fn new() -> Screen {
        let folder = TempDir::new().unwrap();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0"])
            .arg(format!("{WIDTH}x{HEIGHT}x24"))
            .arg("-fbdir")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by `make setup`");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let picture = File::open(folder.path().join("Xvfb_screen0")).unwrap();
        // The head of an X window dump: numbers of four bytes, the highest first.
        let word = |index: u64| {
            let mut bytes = [0; 4];
            picture.read_exact_at(&mut bytes, index * 4).unwrap();
            u32::from_be_bytes(bytes) as usize
        };
        let (begin, line) = (word(0) + word(19) * 12, word(12));
        let mut keyboard = Command::new("xdotool")
            .arg("-")
            .env("DISPLAY", &name)
            .stdin(Stdio::piped())
            .spawn()
            .expect("xdotool is installed by `make setup`");
        let keys = keyboard.stdin.take();
        let mut screen = Screen { server, keyboard, keys, name, picture, begin, line, _folder: folder };
        // The pointer is part of the picture: out of every window with it.
        screen.command(&format!("mousemove {} {}", WIDTH - 1, HEIGHT - 1));
        screen
    }

    /// What `DISPLAY` is for a program on it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Presses keys, as `xdotool` names them; returns when they are handed over.
    pub fn press(&mut self, keys: &str) {
        self.command(&format!("key --delay 0 {keys}"));
    }

    pub fn command(&mut self, command: &str) {
        let keys = self.keys.as_mut().unwrap();
        writeln!(keys, "{command}").unwrap();
        keys.flush().unwrap();
    }

    /// The answer of `xdotool` to something that is not urgent.
    pub fn ask(&self, args: &[&str]) -> String {
        let answer = Command::new("xdotool").args(args).env("DISPLAY", &self.name).output().unwrap();
        String::from_utf8_lossy(&answer.stdout).trim().to_owned()
    }

    /// The pixels of an area.
    pub fn look(&self, area: Area) -> Vec<u8> {
        let row = area.width * 4;
        let mut pixels = vec![0; row * area.height.div_ceil(area.every)];
        for (index, pixels) in pixels.chunks_exact_mut(row).enumerate() {
            let at = self.begin + (area.top + index * area.every) * self.line + area.left * 4;
            self.picture.read_exact_at(pixels, at as u64).unwrap();
        }
        pixels
    }

    /// Waits until the area shows something else than `before`; when that was, or none within `patience`.
    pub fn changed(&self, area: Area, before: &[u8], patience: Duration) -> Option<Instant> {
        let begin = Instant::now();
        while begin.elapsed() < patience {
            if self.look(area) != before {
                return Some(Instant::now());
            }
            std::thread::sleep(PACE);
        }
        None
    }

    /// Waits until the area has shown the same for `still`, and tells what it shows.
    pub fn settled(&self, area: Area, still: Duration) -> Vec<u8> {
        let shown = self.watched(area, still);
        shown.into_iter().last().map(|(_, picture)| picture).unwrap_or_default()
    }

    /// Every picture of the area and when it was seen first, until one stays for `still`.
    pub fn watched(&self, area: Area, still: Duration) -> Vec<(Instant, Vec<u8>)> {
        let mut shown = vec![(Instant::now(), self.look(area))];
        while let Some(at) = self.changed(area, &shown[shown.len() - 1].1, still) {
            shown.push((at, self.look(area)));
        }
        shown
    }
}

/// The share of pixels that differ.
pub fn difference(one: &[u8], other: &[u8]) -> f64 {
    let differing =
        one.chunks_exact(4).zip(other.chunks_exact(4)).filter(|(one, other)| one != other).count();
    differing as f64 / (one.len() / 4) as f64
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.keys.take();
        let _ = self.keyboard.wait();
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
