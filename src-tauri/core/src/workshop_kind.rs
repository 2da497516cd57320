//! The kinds of workshop: the five parts of a cycle and the two that stand beside it.
//! What happens in one is agenda data (`template`), not code.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// What a workshop is for.
    pub enum WorkshopKind {
        /// A team drafts its OKRs.
        Setting = "setting",
        /// Stakeholders react until the OKRs are final.
        Alignment = "alignment",
        /// The owners present the published OKRs.
        Kickoff = "kickoff",
        /// Value and belief per key result, and the next steps.
        Checkin = "checkin",
        /// Review, retrospective and futurespective.
        Reflection = "reflection",
        /// The strategy page is made or renewed.
        Strategy = "strategy",
        /// Leaders look at all units together.
        Summit = "summit",
    }
}
