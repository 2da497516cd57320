//! Pictures of every screen of the real program, in two sizes and three languages, for looking at: library, every step of
//! the five parts on console and in the room, and the screens beside them. The folder they go to is the first argument;
//! words after it choose among the parts (`setting`, `checkin`, ..., `around`, `tour`), the languages (`nl`) and the sizes
//! (`1280`); `dark` takes them in the dark look.

use std::path::{Path, PathBuf};

use atelier_core::{
    action::Action,
    api::Look,
    book::Book,
    example::Progress,
    language::Language,
    template,
    view::{console::Screen, place::Place},
};
use atelier_tests::{
    Result,
    display::Display,
    home::{Home, now},
    prepared,
    program::{Program, SCREENS},
};

const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

/// Agenda of each part, and how far the example is played before it begins.
const PARTS: [(&str, Progress); 6] = [
    ("setting.halfday", Progress::Set),
    ("alignment.standard", Progress::Set),
    ("kickoff.standard", Progress::Run),
    ("checkin.standard", Progress::Run),
    ("checkin.weekstart", Progress::Run),
    ("reflection.standard", Progress::Run),
];

const STOPS: [&str; 7] = ["cycle", "board", "map", "planner", "hands", "writing", "history"];

/// What pictures are taken of; all of it unless words chose.
struct Choice {
    parts: Vec<(&'static str, Progress)>,
    tour: bool,
    /// The screens beside a workshop, of an example that runs.
    around: bool,
    languages: Vec<Language>,
    sizes: Vec<(u32, u32)>,
    look: Look,
}

impl Choice {
    fn of(words: &[String]) -> Choice {
        let named = |name: &str| words.iter().any(|word| word == name);
        let languages: Vec<Language> =
            Language::ALL.iter().copied().filter(|language| named(language.as_str())).collect();
        let sizes: Vec<_> = SIZES.into_iter().filter(|(width, _)| named(&width.to_string())).collect();
        let is_part = |word: &&String| {
            let known = PARTS.iter().any(|(template, _)| template.starts_with(word.as_str()));
            known || ["tour", "around"].contains(&word.as_str())
        };
        let chosen: Vec<&String> = words.iter().filter(is_part).collect();
        let has = |part: &str| chosen.is_empty() || chosen.iter().any(|word| part.starts_with(word.as_str()));
        Choice {
            parts: PARTS.into_iter().filter(|(template, _)| has(template)).collect(),
            tour: has("tour"),
            around: has("around"),
            languages: if languages.is_empty() { Language::ALL.to_vec() } else { languages },
            sizes: if sizes.is_empty() { SIZES.to_vec() } else { sizes },
            look: if named("dark") { Look::Dark } else { Look::Light },
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut args = std::env::args();
    let to = args.nth(1).map_or_else(|| PathBuf::from("screens"), PathBuf::from);
    let choice = Choice::of(&args.collect::<Vec<_>>());
    let of = |language: Language| {
        let (to, choice) = (&to, &choice);
        async move {
            if choice.languages.contains(&language) { in_language(language, to, choice).await } else { Ok(0) }
        }
    };
    let (nl, nb, en) = tokio::join!(of(Language::Nl), of(Language::Nb), of(Language::En));
    let count = nl? + nb? + en?;
    println!("{count} pictures in {}", to.display());
    Ok(())
}

async fn in_language(language: Language, to: &Path, choice: &Choice) -> Result<usize> {
    let mut count = 0;
    for &size in &choice.sizes {
        let folder = to.join(format!("{}x{}", size.0, size.1)).join(language.to_string());
        std::fs::create_dir_all(&folder)?;
        for &(template, progress) in &choice.parts {
            let home = Home::looking(language, choice.look)?;
            let is_setting = progress == Progress::Set && template.starts_with("setting");
            if is_setting {
                hold_again(&home.put_example(progress)?)?;
            } else {
                prepared::begun(&home, progress, template)?;
            }
            let mut album = Album::begin(&home, size, &folder).await?;
            if is_setting {
                album.take("library").await?;
            }
            album.open().await?;
            album.walk(template).await?;
            count += album.close().await?;
        }
        if choice.around {
            let home = Home::looking(language, choice.look)?;
            home.put_example(Progress::Run)?;
            let mut album = Album::begin(&home, size, &folder).await?;
            album.program.press(&album.program.words("ui-open")).await?;
            album.look_around().await?;
            count += album.close().await?;
        }
        if choice.tour {
            let home = Home::looking(language, choice.look)?;
            let mut album = Album::begin(&home, size, &folder).await?;
            album.tour().await?;
            count += album.close().await?;
        }
    }
    Ok(count)
}

/// Opens the workshop of the example again, at its first step, with everything in it.
fn hold_again(book: &Book) -> Result<()> {
    let Screen::Cycle { workshops, .. } =
        book.console(Place::Cycle { cycle: None }, Language::En, now())?.screen
    else {
        return Err("no cycle".into());
    };
    let workshop = workshops.first().ok_or("no workshop")?.workshop.id;
    book.act(Action::ReopenWorkshop { workshop, note: "–".to_owned() })?;
    let Screen::Workshop { steps, .. } =
        book.console(Place::Workshop { workshop, step: None }, Language::En, now())?.screen
    else {
        return Err("no workshop".into());
    };
    let first = steps.first().ok_or("no step")?.id;
    book.act(Action::GoToStep { step: first })?;
    Ok(())
}

/// Letters in the room below this share of its height, in hundredths, are told.
const SMALL: f64 = 2.55;

struct Album {
    program: Program,
    folder: PathBuf,
    count: usize,
}

impl Album {
    async fn begin(home: &Home, size: (u32, u32), folder: &Path) -> Result<Album> {
        let display = Display::filled(home.language(), size, home.folder())?;
        let program = Program::start_on(home, display, None).await?;
        Ok(Album { program, folder: folder.to_owned(), count: 0 })
    }

    async fn close(self) -> Result<usize> {
        self.program.close().await?;
        Ok(self.count)
    }

    async fn take(&mut self, name: &str) -> Result<()> {
        self.program.settle().await?;
        std::fs::write(self.folder.join(format!("{name}.png")), self.program.picture().await?)?;
        self.count += 1;
        Ok(())
    }

    /// A workshop that runs is where the console goes by itself; the room opens beside it.
    async fn open(&mut self) -> Result<()> {
        self.program.press(&self.program.words("ui-open")).await?;
        self.program.sees(&self.program.words("desk-agenda")).await?;
        self.program.key("F9").await
    }

    async fn walk(&mut self, template: &str) -> Result<()> {
        let part = template.trim_end_matches(".standard").trim_end_matches(".halfday");
        let steps = &template::find(template).ok_or("no such template")?.steps;
        for (at, step) in steps.iter().enumerate() {
            let (no, count) = ((at + 1).to_string(), steps.len().to_string());
            let name = format!("{part}-{:02}-{}", at + 1, step.key.rsplit('.').next().unwrap_or_default());
            let place = [("no", no.as_str()), ("count", count.as_str())];
            self.program.sees(&self.program.words_with("desk-step-no", &place)).await?;
            self.take(&format!("{name}-console")).await?;
            self.program.other_window().await?;
            self.program.sees(&self.program.words_with("room-step", &place)).await?;
            self.take(&format!("{name}-room")).await?;
            let letters = self.program.letters().await?;
            if letters.least < SMALL {
                println!("{name}-room: {:.1} % of the height: {}", letters.least, letters.told);
            }
            self.program.other_window().await?;
            if at + 1 < steps.len() {
                self.program.key("PageDown").await?;
            }
        }
        Ok(())
    }

    /// From the empty shelf through the stops of the tour.
    async fn tour(&mut self) -> Result<()> {
        self.take("library-empty").await?;
        self.program.press(&self.program.words("tour-begin")).await?;
        for (at, stop) in STOPS.into_iter().enumerate() {
            if at > 0 {
                self.program.press(&self.program.words("tour-next")).await?;
            }
            self.program.sees(&self.program.words(&format!("tour-{stop}-title"))).await?;
            self.take(&format!("tour-{stop}")).await?;
        }
        Ok(())
    }

    async fn look_around(&mut self) -> Result<()> {
        for (key, screen) in SCREENS {
            self.program.key(key).await?;
            self.program.sees(&self.program.words(&format!("ui-{screen}"))).await?;
            self.take(screen).await?;
        }
        Ok(())
    }
}
