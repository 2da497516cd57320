//! The slides of a kick-off deck: what the view holds, in the order it is told in a room. What is empty has no
//! slide. Sizes, places and colours are in `look`, what they are made of in `rows`, the frame of a slide and its overflow in `slide`, and the slides on paper in `handout`.

mod closing;
mod foot;
mod goal;
mod handout;
mod initiatives;
mod opening;
mod slide;
mod why;

use atelier_core::{language::Language, text, view::deck::DeckView};

use self::slide::Deck;
use crate::{Document, Looks, words::Words};

/// The deck of `view`, its words in `language`; what people typed stays as it is. 540 points high.
pub fn kickoff(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let mut deck = Deck::new(view, Words(language, &own), looks);
    opening::title(&mut deck);
    opening::context(&mut deck);
    why::slides(&mut deck);
    opening::last_cycle(&mut deck);
    goal::overview(&mut deck);
    goal::slides(&mut deck);
    initiatives::slides(&mut deck);
    closing::not_doing(&mut deck);
    closing::kpis(&mut deck);
    closing::dependencies(&mut deck);
    closing::calendar(&mut deck);
    closing::questions(&mut deck);
    deck.finish()
}

/// The slides of [`kickoff`] on A4, each with what whoever shows it may say.
pub fn notes(view: &DeckView, language: Language, looks: &Looks) -> Document {
    handout::with_notes(kickoff(view, language, looks))
}

/// The slides of [`kickoff`] on A4, three a page, with lines to write on.
pub fn handout(view: &DeckView, language: Language, looks: &Looks) -> Document {
    handout::three_a_page(kickoff(view, language, looks))
}
