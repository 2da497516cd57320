//! S3, H37: strings that would be markup or script where text is put into a page carelessly, in every text of a workbook, in
//! the console, in the room and on paper.

use std::{collections::BTreeSet, process::Command};

use atelier_core::{
    book::discard,
    example::Progress,
    exchange::{Scope, whole},
    language::Language,
    template,
};
use atelier_tests::{
    Machine, Result,
    home::{Home, now},
    prepared::begun,
    program::{Program, SCREENS},
};
use serde_json::{Value, json};

/// Each would leave a mark in the window, fetch something, or become an element.
const STRINGS: [&str; 60] = [
    "<script>window.ran=1</script>",
    "<SCRIPT>window.ran=1</SCRIPT >",
    "<script src=data:text/javascript,window.ran=1></script>",
    "<script src=//127.0.0.1/a.js></script>",
    "<script type=module>window.ran=1</script>",
    "<scr<script>ipt>window.ran=1</scr</script>ipt>",
    "</script><script>window.ran=1</script>",
    "\"><script>window.ran=1</script>",
    "'><script>window.ran=1</script>",
    "--><script>window.ran=1</script>",
    "]]><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>",
    "</textarea><script>window.ran=1</script>",
    "</style><script>window.ran=1</script>",
    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
    "<img src=x onerror=window.ran=1>",
    "<img src=x onerror='window.ran=1'//",
    "<img/src=x/onerror=window.ran=1>",
    "<img src=x:x onerror=window['ran']=1>",
    "<img srcset=x onerror=window.ran=1>",
    "<image src=x onerror=window.ran=1>",
    "<img src=http://127.0.0.1/a.png>",
    "<svg onload=window.ran=1>",
    "<svg><script>window.ran=1</script></svg>",
    "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
    "<svg><set onbegin=window.ran=1 attributeName=x>",
    "<svg><a href=javascript:window.ran=1><text y=9>a</text></a>",
    "<svg><foreignObject><iframe src=javascript:window.ran=1>",
    "<svg><use href=data:image/svg+xml,a#b>",
    "<svg><style><img src=x onerror=window.ran=1></style>",
    "<math><mi//xlink:href='javascript:window.ran=1'>a</mi>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1>",
    "<iframe src=javascript:window.ran=1></iframe>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<object data=javascript:window.ran=1></object>",
    "<embed src=javascript:window.ran=1>",
    "<base href=http://127.0.0.1/>",
    "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
    "<link rel=stylesheet href=http://127.0.0.1/a.css>",
    "<style>@import 'http://127.0.0.1/a.css';</style>",
    "<p style=background:url(http://127.0.0.1/a.png)>",
    "<a href=javascript:window.ran=1>a</a>",
    "<a href='java&#10;script:window.ran=1'>a</a>",
    "<form action=javascript:window.ran=1><button>a</button></form>",
    "<button formaction=javascript:window.ran=1>a</button>",
    "<input autofocus onfocus=window.ran=1>",
    "<select autofocus onfocus=window.ran=1></select>",
    "<details open ontoggle=window.ran=1>",
    "<video><source onerror=window.ran=1></video>",
    "<audio src=x onerror=window.ran=1>",
    "<body onload=window.ran=1>",
    "<marquee onstart=window.ran=1>a</marquee>",
    "<div onpointerenter=window.ran=1>a</div>",
    "<x onclick=window.ran=1>a</x>",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "javascript:window.ran=1",
    "{@html '<img src=x onerror=window.ran=1>'}",
    "{{constructor.constructor('window.ran=1')()}}",
    "${window.ran=1} `${window.ran=1}`",
];

/// Listens for what the policy of the page refuses.
const LISTEN: &str = "window.broken = []; document.addEventListener('securitypolicyviolation', (event) => window.broken.push(`${event.effectiveDirective} ${event.blockedURI}`)); return null;";

/// What the page says, and what came to life in it.
const LOOK: &str = "
    const odd = (element) => element.getAttributeNames().some((name) => name.startsWith('on') || /^\\s*javascript/i.test(element.getAttribute(name)));
    const strange = 'script, iframe, object, embed, base, meta, link, style, math, video, audio, marquee, foreignObject, animate, set, use, x, image, img:not([src^=\"data:\"], [src^=\"blob:\"], [src^=\"/\"])';
    const alive = [...document.body.querySelectorAll('*')].filter((element) => odd(element) || element.matches(strange));
    const own = (element) => element.localName === 'script' && element.src?.startsWith?.(location.origin);
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value);
    return {
      ran: window.ran ?? null,
      broken: window.broken,
      alive: alive.filter((element) => !own(element)).map((element) => element.outerHTML.slice(0, 200)),
      words: [document.body.textContent, ...fields].join(' ').replace(/[\\u00ad\\u200b]/g, '').replace(/\\s+/g, ' ')
    };";

/// Puts the strings, one after the other, into every text people typed: what has a space in it or begins with a capital.
fn fill(value: &mut Value, count: &mut usize) {
    match value {
        Value::String(text) if text.contains(' ') || text.starts_with(char::is_uppercase) => {
            *text = format!("{} {count}", STRINGS[*count % STRINGS.len()]);
            *count += 1;
        }
        Value::Array(all) => all.iter_mut().for_each(|one| fill(one, count)),
        Value::Object(all) => all.values_mut().for_each(|one| fill(one, count)),
        _ => {}
    }
}

/// The shelf with one workbook, in which a workshop waits and every text is one of the strings.
fn filled(home: &Home, until: Progress, agenda: &str) -> Result<usize> {
    begun(home, until, agenda)?;
    let book = home.open_book()?;
    let mut archive: Value = serde_json::from_slice(&book.archive(Scope::Whole, now())?)?;
    let path = book.path().to_owned();
    drop(book);
    discard(&path);
    archive["journal"] = Value::Null;
    let mut count = 0;
    fill(&mut archive["rows"], &mut count);
    let (from, aside) = (home.folder().join("strings.json"), home.folder().join("aside"));
    std::fs::write(&from, archive.to_string())?;
    whole::take_in(&from, &path, &aside, Machine::at(now()).source().as_mut())?;
    Ok(count)
}

/// The strings that are in sight somewhere, once nothing in the page turned out to be alive.
async fn look(program: &Program, at: &str, seen: &mut BTreeSet<&'static str>) -> Result<()> {
    program.settle().await?;
    let found = program.run(LOOK).await?;
    assert_eq!(found["ran"], Value::Null, "{at}: a script ran");
    assert_eq!(found["broken"], json!([]), "{at}");
    assert_eq!(found["alive"], json!([]), "{at}");
    let words = found["words"].as_str().unwrap_or_default();
    seen.extend(STRINGS.into_iter().filter(|text| words.contains(text)));
    Ok(())
}

/// Console and room of a whole workshop, then the screens beside it.
async fn walk(until: Progress, agenda: &'static str) -> Result<(Home, Program, BTreeSet<&'static str>)> {
    let home = Home::new(Language::En)?;
    let count = filled(&home, until, agenda)?;
    assert!(count > 3 * STRINGS.len(), "only {count} texts");
    let program = Program::start(&home).await?;
    program.run(LISTEN).await?;
    let mut seen = BTreeSet::new();
    look(&program, "library", &mut seen).await?;
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("desk-agenda")).await?;
    program.key("F9").await?;
    program.other_window().await?;
    program.run(LISTEN).await?;
    program.other_window().await?;
    let steps = &template::find(agenda).ok_or("no such template")?.steps;
    for (at, step) in steps.iter().enumerate() {
        let (no, all) = ((at + 1).to_string(), steps.len().to_string());
        let place = [("no", no.as_str()), ("count", all.as_str())];
        program.sees(&program.words_with("desk-step-no", &place)).await?;
        look(&program, &step.key, &mut seen).await?;
        program.other_window().await?;
        program.sees(&program.words_with("room-step", &place)).await?;
        let mut shown = BTreeSet::new();
        look(&program, &format!("room, {}", step.key), &mut shown).await?;
        seen.extend(shown);
        program.other_window().await?;
        if at + 1 < steps.len() {
            program.key("PageDown").await?;
        }
    }
    for (key, screen) in SCREENS.into_iter().filter(|(_, screen)| *screen != "keys") {
        program.key(key).await?;
        program.sees(&program.words(&format!("ui-{screen}"))).await?;
        look(&program, screen, &mut seen).await?;
    }
    Ok((home, program, seen))
}

/// The control at the end is how it is seen failing: the same strings put in as markup are found alive.
#[tokio::test]
async fn what_looks_like_markup_is_text_on_every_screen_and_on_paper() -> Result<()> {
    let (home, program, mut seen) = walk(Progress::Run, "checkin.standard").await?;
    let order = json!({ "export": "deck", "cycle": null, "workshop": null, "language": "en" });
    let made = program.ask(&[json!({ "request": { "ask": "export", "order": order } })]).await?.remove(0);
    let deck = made["ok"]["path"].as_str().ok_or_else(|| format!("no deck: {made}"))?;
    on_paper(deck)?;
    for string in STRINGS {
        let put = format!(
            "document.querySelector('main').insertAdjacentHTML('beforeend', {}); return null;",
            json!(string)
        );
        program.run(&put).await?;
    }
    program.settle().await?;
    let found = program.run(LOOK).await?;
    assert_eq!(found["ran"], Value::Null, "the policy of the page lets scripts run");
    assert!(
        found["alive"].as_array().is_some_and(|alive| alive.len() > 30),
        "the test is blind: {found:.500}"
    );
    program.close().await?;
    drop(home);

    for (until, agenda) in [(Progress::Set, "setting.halfday"), (Progress::Run, "reflection.standard")] {
        let (_home, program, more) = walk(until, agenda).await?;
        program.close().await?;
        seen.extend(more);
    }
    let unseen: Vec<&str> = STRINGS.into_iter().filter(|text| !seen.contains(text)).collect();
    assert_eq!(unseen, [] as [&str; 0], "these were nowhere in sight");
    Ok(())
}

/// The strings stand there as words, and nothing in the file acts or leads anywhere.
fn on_paper(path: &str) -> Result<()> {
    let text = Command::new("pdftotext").args([path, "-"]).output()?;
    let whole: String = String::from_utf8_lossy(&text.stdout).split_whitespace().collect();
    let there = |text: &&str| whole.contains(&text.split_whitespace().collect::<String>());
    let printed = STRINGS.iter().filter(|text| there(text)).count();
    assert!(printed >= 10, "only {printed} of the strings are on paper");
    let parts = String::from_utf8(Command::new("qpdf").args(["--json", path]).output()?.stdout)?;
    for acting in ["\"/JS\"", "\"/JavaScript\"", "\"/OpenAction\"", "\"/AA\"", "\"/Launch\"", "\"/URI\""] {
        assert!(!parts.contains(acting), "the deck has {acting}");
    }
    Ok(())
}
