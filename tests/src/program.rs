//! The real program, driven by what a person perceives: words in sight, and controls by their accessible name.
//! Nothing sleeps; every verb waits in the page until it can be done or the limit is over.

mod axe;
mod driver;
mod keys;

use fantoccini::{
    Client, ClientBuilder, Locator,
    elements::{Element, ElementRef},
    error::{CmdError, ErrorStatus},
    wd::{Capabilities, TimeoutConfiguration},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    path::Path,
    time::{Duration, Instant},
};

use atelier_core::{language::Language, text};

use crate::{Result, display::Display, home::Home};

pub use axe::Violation;
pub use driver::binary;

/// How long something may take to come into sight.
const LIMIT: Duration = Duration::from_secs(10);
const PAGE: &str = include_str!("program/page.js");

/// The screens beside a workshop: the key that leads there, and the end of the label `ui-<name>`.
pub const SCREENS: [(&str, &str); 11] = [
    ("Ctrl+1", "cycle"),
    ("Ctrl+2", "board"),
    ("Ctrl+3", "strategy"),
    ("Ctrl+4", "organisation"),
    ("Ctrl+5", "planner"),
    ("Ctrl+6", "history"),
    ("Ctrl+7", "map"),
    ("Ctrl+8", "insights"),
    ("Ctrl+9", "export"),
    ("Ctrl+,", "settings"),
    ("?", "keys"),
];

/// What the letters of the room are like.
#[derive(Debug, serde::Deserialize)]
pub struct Letters {
    /// Height of the smallest ones, in hundredths of the picture's height.
    pub least: f64,
    /// The words they stand in.
    pub told: String,
    /// Words in sight.
    pub count: usize,
}

pub struct Program {
    client: Client,
    driver: driver::Driver,
    language: Language,
    /// Goes last.
    display: Display,
}

impl Program {
    /// Starts it in this home and waits until it shows something.
    ///
    /// # Errors
    /// When it is not built, or nothing comes into sight.
    pub async fn start(home: &Home) -> Result<Program> {
        Program::start_on(home, Display::open(home.language())?, None).await
    }

    /// The same with a workbook from anywhere, as a double click on its file does.
    ///
    /// # Errors
    /// When it is not built, or nothing comes into sight.
    pub async fn start_with(home: &Home, workbook: &Path) -> Result<Program> {
        Program::start_on(home, Display::open(home.language())?, Some(workbook)).await
    }

    /// The same on this screen.
    ///
    /// # Errors
    /// When it is not built, or nothing comes into sight.
    pub async fn start_on(home: &Home, display: Display, workbook: Option<&Path>) -> Result<Program> {
        let binary = binary()?;
        let driver = driver::Driver::start(home, &display)?;
        let options = json!({ "binary": binary, "args": Vec::from_iter(workbook) });
        let capabilities = Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.address())
            .await
            .map_err(|error| format!("the program does not start: {error}"))?;
        let limit = Some(LIMIT + Duration::from_secs(20));
        client.update_timeouts(TimeoutConfiguration::new(limit, limit, Some(Duration::ZERO))).await?;
        let program = Program { client, driver, language: home.language(), display };
        program.wait("document.querySelector('main')", &[], "anything").await?;
        Ok(program)
    }

    /// The disk of the workbooks as the program sees it.
    ///
    /// # Errors
    /// When the program is not running.
    pub fn disk(&self, home: &Home) -> Result<std::path::PathBuf> {
        self.driver.disk(home)
    }

    /// What the program says under this key in its own language.
    pub fn words(&self, key: &str) -> String {
        self.words_with(key, &[])
    }

    /// The same with values in it.
    pub fn words_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text::message(self.language, key, &args)
    }

    /// Waits until this text is in sight, in words or in a field.
    ///
    /// # Errors
    /// When it does not come; says what is in sight instead.
    pub async fn sees(&self, words: &str) -> Result<()> {
        self.wait("seen().includes(tidy(arguments[0]))", &[json!(words)], words).await.map(|_| ())
    }

    /// Waits until this text is out of sight.
    ///
    /// # Errors
    /// When it stays.
    pub async fn misses(&self, words: &str) -> Result<()> {
        self.wait("!seen().includes(tidy(arguments[0]))", &[json!(words)], words).await.map(|_| ())
    }

    /// Waits until this is so in the page.
    ///
    /// # Errors
    /// When it does not become so; says what is in sight.
    pub async fn until(&self, so: &str) -> Result<()> {
        self.wait(so, &[], so).await.map(|_| ())
    }

    /// The whole page behind what is in sight.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn source(&self) -> Result<String> {
        Ok(self.client.source().await?)
    }

    /// All words in sight now.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn sight(&self) -> Result<String> {
        let seen = self.client.execute(&format!("{PAGE} return seen();"), Vec::new()).await?;
        Ok(seen.as_str().unwrap_or_default().to_owned())
    }

    /// Presses the button, tab, box or menu line of this name, or whose name begins so.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.press_no(name, 0).await
    }

    /// The same for the one at this place among several of one name; -1 is the last.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press_no(&self, name: &str, no: i64) -> Result<()> {
        self.click("CONTROLS", name, no).await
    }

    /// Clicks on the heading, so that no field has the cursor.
    ///
    /// # Errors
    /// When there is no heading.
    pub async fn rest(&self) -> Result<()> {
        let clicked = self.client.find(Locator::Css("h1")).await?.click().await;
        Ok(clicked.map_err(|error| format!("the heading cannot be clicked: {error}"))?)
    }

    /// Picks the line of this name, or whose name begins so, from the list or menu that is open.
    ///
    /// # Errors
    /// When there is none.
    pub async fn pick(&self, name: &str) -> Result<()> {
        self.click("CHOICES", name, 0).await
    }

    /// Types a text into the field of this name, over what is in it, and keeps it with Enter.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, name: &str, words: &str) -> Result<()> {
        self.fill_no(name, 0, words).await
    }

    /// The same for the one at this place among several of one name.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill_no(&self, name: &str, no: i64, words: &str) -> Result<()> {
        self.focus_no(name, no).await?;
        self.types(words).await?;
        self.key("Enter").await
    }

    /// Puts the cursor into the field of this name, with what is in it selected.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn focus_no(&self, name: &str, no: i64) -> Result<()> {
        let look = "(() => { const field = named(FIELDS, arguments[0], arguments[1]); field?.scrollIntoView({ block: 'center' }); field?.focus(); field?.select?.(); return field && document.activeElement === field; })()";
        self.wait(look, &[json!(name), json!(no)], name).await.map(|_| ())
    }

    /// Waits until the cursor is in an empty field of this name.
    ///
    /// # Errors
    /// When it does not get there.
    pub async fn is_in(&self, name: &str) -> Result<()> {
        let look = "document.activeElement.matches(FIELDS) && nameOf(document.activeElement).startsWith(tidy(arguments[0])) && document.activeElement.value === ''";
        self.wait(look, &[json!(name)], name).await.map(|_| ())
    }

    /// Types where the cursor is.
    ///
    /// # Errors
    /// When a letter is not on the keyboard.
    pub async fn types(&self, words: &str) -> Result<()> {
        let typed = self.client.perform_actions(keys::words(words)).await;
        Ok(typed.map_err(|error| format!("“{words}” cannot be typed: {error:?}"))?)
    }

    /// Presses a key as the table of keys writes it: `Ctrl+Shift+Z`, `PageDown`, `A`.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn key(&self, key: &str) -> Result<()> {
        let pressed = self.client.perform_actions(keys::chord(key)).await;
        Ok(pressed.map_err(|error| format!("{key} cannot be pressed: {error}"))?)
    }

    /// Whether a control of this name is in sight now.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn offers(&self, name: &str) -> Result<bool> {
        let script = format!("{PAGE} return named(CONTROLS, arguments[0], 0) !== null;");
        Ok(self.client.execute(&script, vec![json!(name)]).await?.as_bool().unwrap_or(false))
    }

    /// Turns to the other window there is: from the console to the room and back.
    ///
    /// # Errors
    /// When there is none.
    pub async fn other_window(&self) -> Result<()> {
        let here = self.client.window().await?;
        let since = std::time::Instant::now();
        while since.elapsed() < LIMIT {
            if let Some(other) = self.client.windows().await?.into_iter().find(|one| *one != here) {
                return Ok(self.client.switch_to_window(other).await?);
            }
        }
        Err("there is one window only".into())
    }

    /// Waits until everything is drawn that was on its way.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn settle(&self) -> Result<()> {
        let script = "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))));";
        Ok(self.client.execute_async(script, Vec::new()).await.map(|_| ())?)
    }

    /// Asks the shell as a page of this window would, in any shape, and gives the answers: `{ok}` or `{error}`.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn ask(&self, requests: &[Value]) -> Result<Vec<Value>> {
        self.call("ask", requests).await
    }

    /// The same by this command of the shell.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn call(&self, command: &str, requests: &[Value]) -> Result<Vec<Value>> {
        let script = "const [command, requests, done] = arguments; const ask = (request) => window.__TAURI_INTERNALS__.invoke(command, request).then((ok) => ({ ok }), (error) => ({ error })); Promise.all(requests.map(ask)).then(done);";
        let answers = self.client.execute_async(script, vec![json!(command), json!(requests)]).await?;
        Ok(answers.as_array().cloned().unwrap_or_default())
    }

    /// Runs this in the page and gives what it returns.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// How large the letters are, in the room.
    ///
    /// # Errors
    /// When the program does not answer, or this is not the room.
    pub async fn letters(&self) -> Result<Letters> {
        Ok(serde_json::from_value(self.run(&format!("{PAGE} return smallest();")).await?)?)
    }

    /// The window as PNG. Where pages are painted plainly, one that stands still gives no frame to take a picture of,
    /// so it is kept painting meanwhile.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        let paint = "const { style } = document.documentElement; window.painting = setInterval(() => (style.opacity = style.opacity ? '' : '0.999'), 40);";
        let rest = "clearInterval(window.painting); document.documentElement.style.opacity = '';";
        self.client.execute(paint, Vec::new()).await?;
        let picture = self.client.screenshot().await?;
        self.client.execute(rest, Vec::new()).await?;
        Ok(picture)
    }

    /// Lets it stand still for a while, as on a machine that sleeps.
    ///
    /// # Errors
    /// When it does not run.
    pub fn sleeps(&self, span: std::time::Duration) -> Result<()> {
        self.driver.sleeps(span)
    }

    /// Starts the program a second time with a workbook, as a double click does while it is open already, and waits until
    /// that start is over.
    ///
    /// # Errors
    /// When it goes on beside the first, or ends badly.
    pub fn starts_again_with(&self, home: &Home, workbook: &Path) -> Result<()> {
        let mut second = std::process::Command::new(binary()?)
            .arg(workbook)
            .env("DISPLAY", self.display.name())
            .env("OKR_ATELIER_HOME", home.folder())
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .envs(home.bus().map(|bus| ("DBUS_SESSION_BUS_ADDRESS", bus)))
            .spawn()?;
        let since = std::time::Instant::now();
        while since.elapsed() < LIMIT {
            if let Some(status) = second.try_wait()? {
                return if status.success() { Ok(()) } else { Err(format!("it ended with {status}").into()) };
            }
            std::thread::yield_now();
        }
        second.kill()?;
        second.wait()?;
        Err("it goes on beside the first".into())
    }

    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        self.driver.kill();
    }

    /// Closes its window.
    ///
    /// # Errors
    /// When the program does not answer.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }

    async fn click(&self, kind: &str, name: &str, no: i64) -> Result<()> {
        let until = Instant::now() + LIMIT;
        loop {
            let pressed = self.control(kind, name, no).await?.click().await;
            match pressed {
                Ok(()) => return Ok(()),
                // It moved, as a list does that is still opening: a hand would try again.
                Err(error) if is_moving(&error) && Instant::now() < until => {}
                Err(error) => return Err(format!("“{name}” cannot be pressed: {error:?}").into()),
            }
        }
    }

    async fn control(&self, kind: &str, name: &str, no: i64) -> Result<Element> {
        let look = format!(
            "(() => {{ const found = named({kind}, arguments[0], arguments[1]); const what = found?.matches('.unseen') ? found.labels[0] : found; what?.scrollIntoView({{ block: 'center' }}); return what; }})()"
        );
        let found = self.wait(&look, &[json!(name), json!(no)], name).await?;
        let id = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| format!("“{name}” is no element"))?;
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }

    /// Asks the page over and over until `look` is true, and gives what it found.
    async fn wait(&self, look: &str, args: &[Value], what: &str) -> Result<Value> {
        let limit = LIMIT.as_millis();
        let script = format!(
            "{PAGE} const args = [...arguments]; waitFor(function () {{ return {look}; }}.bind(null, ...args), {limit}, args.at(-1));"
        )
        .replace("arguments[0]", "args[0]")
        .replace("arguments[1]", "args[1]");
        let answer = self.client.execute_async(&script, args.to_vec()).await;
        let answer = answer.map_err(|error| format!("waiting for “{what}”: {error}"))?;
        match answer.get("found") {
            Some(found) => Ok(found.clone()),
            None => Err(format!("“{what}” does not come; in sight: {answer}").into()),
        }
    }
}

/// Whether the thing was there but could not be hit at that moment.
fn is_moving(error: &CmdError) -> bool {
    let CmdError::Standard(refusal) = error else { return false };
    matches!(
        refusal.error,
        ErrorStatus::ElementNotInteractable
            | ErrorStatus::ElementClickIntercepted
            | ErrorStatus::StaleElementReference
    )
}
