//! A screen of its own, or two beside each other: an X server without hardware and a window manager on it, so that tests
//! that run side by side cannot take each other's focus.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use atelier_core::language::Language;

use crate::Result;

/// Larger than a window, so that its frame fits around it.
const LARGE: (u32, u32) = (2560, 1600);

/// Has every window fill the screen.
const FILLED: &str = r#"<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><fullscreen>yes</fullscreen></application></applications></openbox_config>"#;

/// The screens of a laptop and of a projector right of it, of 1920 by 1080 dots each. The driver has no hardware.
const PAIR: &str = r#"Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Monitor"
  Identifier "laptop"
  Modeline "1920x1080" 148.5 1920 2008 2052 2200 1080 1084 1089 1125
EndSection
Section "Monitor"
  Identifier "projector"
  Modeline "1920x1080" 148.5 1920 2008 2052 2200 1080 1084 1089 1125
  Option "Enable" "true"
  Option "PreferredMode" "1920x1080"
  Option "RightOf" "DUMMY0"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
  Option "Monitor-DUMMY0" "laptop"
  Option "Monitor-DUMMY1" "projector"
EndSection
Section "Screen"
  Identifier "both"
  Device "card"
  DefaultDepth 24
EndSection
"#;

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
        Display::of_size(language, LARGE, None)
    }

    /// One of this size, which every window fills; `beside` is a folder for its settings.
    ///
    /// # Errors
    /// When Xvfb or openbox is not there.
    pub fn filled(language: Language, size: (u32, u32), beside: &Path) -> Result<Display> {
        let settings = beside.join("openbox.xml");
        std::fs::write(&settings, FILLED)?;
        Display::of_size(language, size, Some(&settings))
    }

    /// Two screens beside each other, as of a laptop and a projector; `beside` is a folder for its settings.
    ///
    /// # Errors
    /// When Xorg or openbox is not there.
    pub fn pair(language: Language, beside: &Path) -> Result<Display> {
        let settings = beside.join("xorg.conf");
        std::fs::write(&settings, PAIR)?;
        let mut server = Command::new("Xorg");
        server.arg("-config").arg(settings).arg("-logfile").arg(beside.join("xorg.log"));
        Display::on(server, language, None)
    }

    fn of_size(language: Language, size: (u32, u32), settings: Option<&Path>) -> Result<Display> {
        let screen = format!("{}x{}x24", size.0, size.1);
        let mut server = Command::new("Xvfb");
        server.args(["-screen", "0", &screen]);
        Display::on(server, language, settings)
    }

    fn on(mut server: Command, language: Language, settings: Option<&Path>) -> Result<Display> {
        let mut server = server
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} is needed: {error}", server.get_program().display()))?;
        let number = server.stdout.take().map(first_line).transpose()?.unwrap_or_default();
        let name = format!(":{number}");
        let layout = if language == Language::Nb { "no" } else { "us" };
        let set = Command::new("setxkbmap").args(["-display", &name, layout]).status();
        set.map_err(|error| format!("setxkbmap is needed: {error}"))?;
        let settings = settings.iter().flat_map(|file| ["--config-file".as_ref(), file.as_os_str()]);
        let manager = Command::new("openbox")
            .args(settings)
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
