//! The two programs that are compared, as they are built for release, each in a home of its own.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::screen::Screen;

/// How long something may take that does not depend on what is measured.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a window must have been there: the toolkit makes some in passing.
const STAYING: Duration = Duration::from_secs(1);

/// A program that runs; it ends with this value.
pub struct Program {
    child: Child,
    pub started: Instant,
    _home: TempDir,
}

/// The real program with this workbook on its shelf, at this screen of the console or where its workshop is.
pub fn atelier(screen: &Screen, book: &Path, place: Option<&str>) -> Program {
    let home = TempDir::new().unwrap();
    let shelf = home.path().join("workbooks");
    let own = shelf.join(book.file_name().unwrap());
    std::fs::create_dir(&shelf).unwrap();
    std::fs::copy(book, &own).unwrap();
    let mut command = Command::new(built("okr-atelier"));
    command.arg(own);
    if let Some(place) = place {
        command.args(["--place", place]);
    }
    start(screen, command, home)
}

/// So many windows with an empty page.
pub fn bare(screen: &Screen, windows: usize) -> Program {
    let mut command = Command::new(built("examples/bare"));
    command.env("BARE_WINDOWS", windows.to_string());
    start(screen, command, TempDir::new().unwrap())
}

/// A window whose colour changes with every key.
pub fn bare_of_keys(screen: &Screen) -> Program {
    let mut command = Command::new(built("examples/bare"));
    command.env("BARE_PAGE", "key.html");
    start(screen, command, TempDir::new().unwrap())
}

/// Beside this program: they are built for the same profile.
fn built(name: &str) -> PathBuf {
    let path = std::env::current_exe().unwrap().with_file_name(name);
    assert!(path.exists(), "{} is not built; `make bench` builds it", path.display());
    path
}

fn start(screen: &Screen, mut command: Command, home: TempDir) -> Program {
    command
        .env("DISPLAY", screen.name())
        .env("OKR_ATELIER_HOME", home.path())
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let started = Instant::now();
    Program { child: command.spawn().unwrap(), started, _home: home }
}

impl Program {
    /// Its windows that are to be seen, the widest first, once there are `count` and stay.
    pub fn windows(&self, screen: &Screen, count: usize) -> Vec<String> {
        let (begin, mut since, mut before) = (Instant::now(), Instant::now(), Vec::new());
        loop {
            let found = self.seen(screen);
            if found != before {
                (before, since) = (found, Instant::now());
            } else if found.len() == count && since.elapsed() > STAYING {
                return found.into_iter().map(|(_, id)| id).collect();
            }
            assert!(begin.elapsed() < PATIENCE, "{count} windows did not come");
            sleep(Duration::from_millis(100));
        }
    }

    /// Moves the narrower of two windows, until it is there: the toolkit may make a window anew once its page is
    /// painted.
    pub fn move_second(&self, screen: &Screen, left: usize) {
        let begin = Instant::now();
        loop {
            let window = self.windows(screen, 2).remove(1);
            screen.ask(&["windowmove", &window, &left.to_string(), "0"]);
            if self.windows(screen, 2).get(1) == Some(&window)
                && geometry(screen, &window, "X") == left as u32
            {
                return;
            }
            assert!(begin.elapsed() < PATIENCE, "the second window stays where it is");
        }
    }

    /// Width and id. The toolkit makes small windows for itself and gives some of them up again.
    fn seen(&self, screen: &Screen) -> Vec<(u32, String)> {
        let found = screen.ask(&["search", "--onlyvisible", "--pid", &self.child.id().to_string()]);
        let sized = found.lines().map(|id| (geometry(screen, id, "WIDTH"), id.to_owned()));
        let mut sized: Vec<_> = sized.filter(|(width, _)| *width > 200).collect();
        sized.sort_by(|one, other| other.cmp(one));
        sized
    }

    /// Memory of the program and all processes it started: its share of what is in memory (PSS), in MiB.
    pub fn memory(&self) -> f64 {
        let kib: u64 = self.processes().into_iter().filter_map(share).sum();
        kib as f64 / 1024.0
    }

    fn processes(&self) -> Vec<u32> {
        let parents: HashMap<u32, u32> = fs::read_dir("/proc")
            .unwrap()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter_map(|pid| Some((pid, parent(pid)?)))
            .collect();
        let own = self.child.id();
        let is_own = |pid: &u32| {
            std::iter::successors(Some(*pid), |pid| parents.get(pid).copied()).any(|pid| pid == own)
        };
        parents.keys().copied().filter(is_own).collect()
    }
}

impl Drop for Program {
    /// Waits until the helper processes have gone too: they must not slow down who comes next.
    fn drop(&mut self) {
        let processes = self.processes();
        let _ = self.child.kill();
        let _ = self.child.wait();
        let begin = Instant::now();
        while processes.iter().any(|pid| share(*pid).is_some()) && begin.elapsed() < PATIENCE {
            sleep(Duration::from_millis(10));
        }
    }
}

/// `X`, `Y`, `WIDTH` or `HEIGHT` of a window; 0 when it is gone.
fn geometry(screen: &Screen, window: &str, name: &str) -> u32 {
    let geometry = screen.ask(&["getwindowgeometry", "--shell", window]);
    let value = geometry.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
    value.and_then(|value| value.parse().ok()).unwrap_or(0)
}

/// The parent stands second behind the name, which is in brackets and may hold anything.
fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn share(pid: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
