//! `paper-bench ours|krilla|data OBJECTIVES OUT`: the same deck by this project and by krilla, tagged and archivable, each as a whole
//! process. Both set the slides with the same layout, so that what differs is how the pages are written. `data` writes
//! the deck as JSON, for a peer with a layout of its own.

mod krilla_pages;

use atelier_core::{language::Language, view::deck::DeckView, watch::Watch};
use atelier_deck::{Document, Looks, kickoff, pdf};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, objectives, out] = arguments.as_slice() else { panic!("ours|krilla|data OBJECTIVES OUT") };
    let view = view(objectives.parse().expect("a number"));
    let bytes = match kind.as_str() {
        "ours" => pdf(&document(&view), &Watch::nobody()).expect("a file"),
        "krilla" => krilla_pages::pdf(&document(&view)),
        "data" => serde_json::to_vec(&view).expect("data"),
        other => panic!("{other}?"),
    };
    std::fs::write(out, bytes).expect("a place to write to");
}

fn document(view: &DeckView) -> Document {
    kickoff(view, Language::Nb, &Looks::default())
}

/// A cycle with that many goals of three or four key results each.
fn view(objectives: usize) -> DeckView {
    let goals: Vec<_> = (1..=objectives).map(goal).collect();
    let value = serde_json::json!({
        "organisation": "Nordlysforbundet", "language": "nb", "terms": {}, "unit": "Kompetansesenteret",
        "cycle": "1. kvartal 2026", "start": "2026-01-05", "end": "2026-03-27", "cadence": "twoWeekly",
        "sponsor": "Ragnhild Ås",
        "why": {
            "mission": "Vi hjelper medlemmene våre til å lykkes i arbeidslivet.",
            "vision": "Hvert medlem har kompetansen som trengs i morgen, og vet hvem som spør etter den.",
            "visionSigns": "Arbeidsgivere ringer oss først.",
            "strategy": "Vi bygger på dokumentert behov, lærer i korte runder og lar medlemmene lede.",
            "longTermGoal": "Halvparten av medlemmene bruker det de lærte, i jobben sin.",
            "longTermBy": "2028-12-31", "themes": []
        },
        "contextNote": "To av fem kurs ble avlyst i høst, og regionene ber om hjelp til å velge.",
        "lastCycle": null, "objectives": goals, "otherInitiatives": [], "notDoing": [], "kpis": [],
        "dependencies": [], "calendar": []
    });
    serde_json::from_value(value).expect("a deck")
}

fn goal(number: usize) -> serde_json::Value {
    let starts = [
        "Medlemmene får kurs som treffer det de faktisk trenger",
        "Regionene velger selv, og vet hvorfor",
        "Departementen merken dat we hun vraag snel en begrijpelijk oppakken",
        "Everybody sees the same figures about requests",
    ];
    let measures = [
        "Svarprosent på behovsundersøkelsen",
        "Kurs bygget på dokumentert behov",
        "Deltakere som sier «jeg bruker det i jobben»",
        "Doorlooptijd van de meest gestelde vragen",
    ];
    let key_results: Vec<_> = (1..=3 + number % 2)
        .map(|index| {
            serde_json::json!({
                "id": id(number * 10 + index), "code": format!("{number}.{index}"),
                "text": format!("{} i gruppe {number}", measures[(number + index) % 4]), "metric": "", "kind": "metric",
                "commitment": "aspirational", "unit": "%", "decimals": 0, "baseline": (10 + number % 7).to_string(),
                "baselineUnknown": false, "target": (40 + index * 5).to_string(), "due": "2026-03-20", "owner": "Åse",
                "milestones": [], "standing": { "value": null, "progress": null, "expected": null, "pace": null,
                    "confidence": null, "measuredOn": null }
            })
        })
        .collect();
    serde_json::json!({
        "id": id(number), "code": number.to_string(), "unit": "Kompetansesenteret",
        "text": format!("{} ({number})", starts[number % 4]), "language": "nb",
        "why": "Vi lager kurs ut fra antakelser; bare hver tiende deltaker svarer oss etterpå.",
        "whyForCustomer": "Du bruker kveldene dine på kurs som hjelper deg i jobben du har.", "owner": "Ingrid",
        "theme": "Kurs som treffer", "parent": { "text": "Medlemmer som lykkes i arbeidslivet", "unit": "Nordlysforbundet" },
        "contribution": "", "state": "draft", "topline": false, "usualCommitment": "aspirational", "keyResults": key_results, "initiatives": []
    })
}

fn id(number: usize) -> String {
    format!("0190c0de-0000-7000-8000-{number:012}")
}
