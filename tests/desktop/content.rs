//! What people say in a workshop, in each language.

use atelier_core::language::Language;

pub struct Content {
    pub cards: [&'static str; 4],
    pub groups: [&'static str; 2],
    pub objective: &'static str,
    pub better_objective: &'static str,
    pub why: &'static str,
    pub owner: &'static str,
    pub key_result: &'static str,
    pub contribution: &'static str,
    pub initiative: &'static str,
    pub not_doing: &'static str,
    pub because: &'static str,
    pub parked: &'static str,
    /// Asked about an objective by somebody else.
    pub question: &'static str,
}

pub fn of(language: Language) -> &'static Content {
    match language {
        Language::Nl => &NL,
        Language::Nb => &NB,
        Language::En => &EN,
    }
}

const NL: Content = Content {
    cards: ["Wachttijd aan de balie", "Niemand belt terug", "Antwoord duurt dagen", "Formulier is lang"],
    groups: ["Sneller antwoord", "Eenvoudiger vragen"],
    objective: "Wie ons iets vraagt weet snel waar die aan toe is",
    better_objective: "Wie ons iets vraagt weet dezelfde dag waar die aan toe is",
    why: "De vraag groeit en het wachten ook",
    owner: "Noor",
    key_result: "Mediane wachttijd op een antwoord van 6 naar 2 dagen",
    contribution: "Wij helpen door sneller te antwoorden",
    initiative: "Elke ochtend samen de vragen verdelen",
    not_doing: "Een nieuw formulier bouwen",
    because: "Eerst antwoorden wat er al ligt",
    parked: "Wie betaalt de extra avonden",
    question: "Geldt dat ook voor de avonddienst",
};

const NB: Content = Content {
    cards: ["Lang ventetid i skranken", "Ingen ringer tilbake", "Svar tar flere dager", "Skjemaet er langt"],
    groups: ["Raskere svar", "Enklere spørsmål"],
    objective: "De som spør oss om noe, vet raskt hvor de står",
    better_objective: "De som spør oss om noe, vet samme dag hvor de står",
    why: "Etterspørselen vokser, og ventetiden også",
    owner: "Maja",
    key_result: "Median ventetid på svar fra 6 til 2 dager",
    contribution: "Vi hjelper med å svare raskere",
    initiative: "Fordele spørsmålene sammen hver morgen",
    not_doing: "Bygge et nytt skjema",
    because: "Først svarer vi på det som ligger der",
    parked: "Hvem betaler for ekstra kvelder",
    question: "Gjelder det også kveldsvakten",
};

const EN: Content = Content {
    cards: ["Long waits at the desk", "Nobody calls back", "Answers take days", "The form is long"],
    groups: ["Faster answers", "Simpler questions"],
    objective: "Whoever asks us something soon knows where they stand",
    better_objective: "Whoever asks us something knows the same day where they stand",
    why: "Demand grows, and so does the wait",
    owner: "Priya",
    key_result: "Median wait for an answer from 6 to 2 days",
    contribution: "We help by answering sooner",
    initiative: "Share out the questions together every morning",
    not_doing: "Building a new form",
    because: "First we answer what is already there",
    parked: "Who pays for the extra evenings",
    question: "Does that hold for the evening shift",
};
