//! The slides of a kick-off deck: what the view holds, in the order it is told in a room. What is empty has no
//! slide. Sizes, places and colours are in `look`, the frame of a slide and its overflow in `slide`.

mod bar;
mod closing;
mod foot;
mod goal;
mod initiatives;
mod look;
mod opening;
mod rows;
mod slide;
mod why;
mod words;

use atelier_core::{language::Language, text, view::deck::DeckView};

use self::{slide::Deck, words::Words};
use crate::{Document, Result};

/// The deck of `view`, its words in `language`; what people typed stays as it is. 16:9, 960 x 540 points.
pub fn kickoff(view: &DeckView, language: Language) -> Document {
    let own = text::Words::new(language, &view.terms);
    let mut deck = Deck::new(view, Words(language, &own));
    opening::title(&mut deck);
    opening::context(&mut deck);
    why::slides(&mut deck);
    opening::last_cycle(&mut deck);
    goal::overview(&mut deck);
    goal::slides(&mut deck);
    initiatives::slides(&mut deck);
    closing::not_doing(&mut deck);
    closing::kpis(&mut deck);
    closing::calendar(&mut deck);
    closing::questions(&mut deck);
    deck.finish()
}

/// [`kickoff`] as a PDF.
pub fn kickoff_pdf(view: &DeckView, language: Language) -> Result<Vec<u8>> {
    crate::pdf(&kickoff(view, language))
}
