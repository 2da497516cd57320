//! L8: the program speaks to nobody. It runs in a network of its own in which there is nothing, and while its windows are
//! open no process of it has a socket of the internet.
//!
//! Seen failing: with a listener opened in `main.rs` (`TcpListener::bind`) its line stands in the list.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{display::Display, home::Home, program::binary};

/// Lines of the tables of TCP and UDP sockets in the network of a process, IPv4 and IPv6.
fn sockets(process: u32) -> Vec<String> {
    let mut found = Vec::new();
    for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"] {
        let lines = std::fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        found.extend(lines.lines().skip(1).map(|line| format!("{table} {line}")));
    }
    found
}

/// Which network a process is in.
fn network(process: u32) -> Option<std::path::PathBuf> {
    std::fs::read_link(format!("/proc/{process}/ns/net")).ok()
}

fn a_window_is_there(display: &Display) -> bool {
    let found = Command::new("xdotool")
        .args(["search", "--name", "OKR Atelier"])
        .env("DISPLAY", display.name())
        .stderr(Stdio::null())
        .output()
        .unwrap();
    !found.stdout.is_empty()
}

#[test]
fn with_its_windows_open_the_program_has_no_socket_of_the_internet() {
    let home = Home::new(Language::En).unwrap();
    drop(home.put_example(Progress::Set).unwrap());
    let display = Display::open(Language::En).unwrap();
    let alone = Command::new("unshare").args(["-Urn", "true"]).status().unwrap();
    if !alone.success() {
        println!("L8 was not run: this machine lets nobody have a network of their own");
        return;
    }
    let mut program = Command::new("unshare")
        .args(["-Urn", "--kill-child"])
        .arg(binary().unwrap())
        .env("DISPLAY", display.name())
        .env("OKR_ATELIER_HOME", home.folder())
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // The engine shuts its helpers into a network of theirs otherwise, which needs rights a test may not have.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let since = Instant::now();
    let mut seen = false;
    let mut found = Vec::new();
    while since.elapsed() < Duration::from_secs(120) && found.is_empty() {
        // A fresh process is in this machine's network, with this machine's sockets, until it has left it.
        if network(program.id()) == network(std::process::id()) {
            continue;
        }
        found = sockets(program.id());
        // A while with the window there, in which a page would have loaded something.
        if seen && since.elapsed() > Duration::from_secs(5) {
            break;
        }
        seen = seen || a_window_is_there(&display);
    }
    let alive =
        program.try_wait().unwrap().is_none() && Path::new(&format!("/proc/{}", program.id())).exists();
    let _ = program.kill();
    let _ = program.wait();
    assert_eq!(found, [] as [String; 0]);
    assert!(seen && alive, "no window came: {seen}, {alive}");
}
