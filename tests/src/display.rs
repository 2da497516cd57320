//! A screen of its own: an X server without hardware and a window manager on it, so that tests that run side by side
//! cannot take each other's focus.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use atelier_core::language::Language;

use crate::Result;

/// Larger than the largest window that is looked at, so that frames and menus fit around it.
const SIZE: &str = "2560x1600x24";

pub struct Display {
    server: Child,
    manager: Child,
    name: String,
}

impl Display {
    /// One with the keyboard people of this language type on.
    ///
    /// # Errors
    /// When Xvfb or openbox is not there.
    pub fn open(language: Language) -> Result<Display> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb is needed: {error}"))?;
        let number = server.stdout.take().map(first_line).transpose()?.unwrap_or_default();
        let name = format!(":{number}");
        let layout = if language == Language::Nb { "no" } else { "us" };
        let set = Command::new("setxkbmap").args(["-display", &name, layout]).status();
        set.map_err(|error| format!("setxkbmap is needed: {error}"))?;
        let manager = Command::new("openbox")
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("openbox is needed: {error}"))?;
        Ok(Display { server, manager, name })
    }

    /// As `DISPLAY` wants it: `:12`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The server says its number once it takes connections.
fn first_line(output: impl std::io::Read) -> Result<String> {
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.server] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
