//! WebKitWebDriver and, through it, the program: two processes that go away together.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Result, display::Display, home::Home};

/// How long the driver may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(20);

/// Puts the workbooks onto a disk of their own before it starts the driver, whose port is the first argument.
const OWN_DISK: &str = r#"set -e
cp -a "$DISK" "$DISK.before"
mount -t tmpfs -o size=16m none "$DISK"
cp -a "$DISK.before/." "$DISK"
exec WebKitWebDriver "$0""#;

pub struct Driver {
    process: Child,
    port: u16,
}

/// The built program; `OKR_ATELIER_BIN` names another one.
///
/// # Errors
/// When it has not been built.
pub fn binary() -> Result<PathBuf> {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/debug/okr-atelier");
    let path = std::env::var_os("OKR_ATELIER_BIN").map_or(built, PathBuf::from);
    path.canonicalize().map_err(|_| format!("{} is not built: `make test` builds it", path.display()).into())
}

impl Driver {
    /// Starts it with all the program will find around it.
    ///
    /// # Errors
    /// When WebKitWebDriver is not there or does not answer.
    pub fn start(home: &Home, display: &Display) -> Result<Driver> {
        let port = free_port()?;
        let log = std::fs::File::create(home.folder().join("program.log"))?;
        let port_is = format!("--port={port}");
        let mut command = Command::new(if home.has_own_disk() { "unshare" } else { "WebKitWebDriver" });
        if home.has_own_disk() {
            command.args(["-Urm", "sh", "-c", OWN_DISK]).env("DISK", home.workbooks());
        }
        let process = command
            .arg(port_is)
            .env("DISPLAY", display.name())
            .env("OKR_ATELIER_HOME", home.folder())
            .env("OKR_ATELIER_SAVE_TO", home.saved())
            .env("OKR_ATELIER_READ_FROM", home.offered())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            // The engine's plain way of painting, which the program takes without a graphics device, gives no pictures.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .envs(home.bus().map(|bus| ("DBUS_SESSION_BUS_ADDRESS", bus)))
            .stdout(log.try_clone()?)
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| format!("WebKitWebDriver is needed: {error}"))?;
        let driver = Driver { process, port };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&self) -> Result<()> {
        let since = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if since.elapsed() > PATIENCE {
                return Err("WebKitWebDriver does not answer".into());
            }
            std::thread::yield_now();
        }
        Ok(())
    }

    /// The processes it started, and those of theirs.
    fn descendants(&self) -> Vec<u32> {
        let mut found = vec![self.process.id()];
        let mut at = 0;
        while let Some(parent) = found.get(at) {
            found.extend(children(*parent));
            at += 1;
        }
        found.split_off(1)
    }

    /// The disk of the workbooks as the program sees it.
    ///
    /// # Errors
    /// When the program is not running.
    pub fn disk(&self, home: &Home) -> Result<PathBuf> {
        let program = self.descendants().into_iter().next().ok_or("the program does not run")?;
        let inside = home.workbooks();
        Ok(Path::new(&format!("/proc/{program}/root")).join(inside.strip_prefix("/").unwrap_or(&inside)))
    }

    /// Holds every process of the program still, as a machine that goes to sleep does, and wakes them after `span`.
    ///
    /// # Errors
    /// When the program is not running, or does not come to a stand.
    pub fn sleeps(&self, span: Duration) -> Result<()> {
        let processes = self.descendants();
        let send = |signal: &str| {
            let ids = processes.iter().map(u32::to_string);
            Command::new("kill").arg(signal).args(ids).stderr(Stdio::null()).status()
        };
        send("-STOP")?;
        let since = Instant::now();
        while !processes.iter().all(|process| stands(*process)) || since.elapsed() < span {
            if since.elapsed() > PATIENCE {
                send("-CONT")?;
                return Err("the program does not stand still".into());
            }
            std::thread::yield_now();
        }
        send("-CONT")?;
        if processes.is_empty() { Err("the program does not run".into()) } else { Ok(()) }
    }

    /// Kills the program as a power cut would, and the driver with it.
    pub fn kill(&mut self) {
        let descendants = self.descendants();
        if !descendants.is_empty() {
            let ids = descendants.iter().map(u32::to_string);
            let _ = Command::new("kill").arg("-9").args(ids).stderr(Stdio::null()).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Whether a process was stopped, or has gone.
fn stands(process: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{process}/stat"))
        .map_or(true, |stat| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T')))
}

fn children(parent: u32) -> Vec<u32> {
    let Ok(tasks) = std::fs::read_dir(format!("/proc/{parent}/task")) else { return Vec::new() };
    let lists = tasks.flatten().filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>())
        .collect()
}
