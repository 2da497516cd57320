//! OKR Atelier: windows, menu, dialogs, command line and two commands for the interface. What an OKR is and what a
//! workshop does is in `atelier-core`; nothing here knows it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod ask;
mod cli;
mod desk;
mod dialogs;
mod export;
mod folder;
mod graphics;
mod import;
mod menu;
mod source;
mod watch;
mod windows;

use std::process::ExitCode;

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::WARN).init();
    let line = cli::read();
    match line.command {
        Some(command) => cli::run(command),
        None if windows::there_is_no_display() => {
            eprintln!("{}", atelier_core::text::message(desk::machine_language(), "shell-no-display", &[]));
            ExitCode::from(3)
        }
        None => {
            graphics::paint_plainly_without_device();
            windows::run(line.book, line.place)
        }
    }
}
