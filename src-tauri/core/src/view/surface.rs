//! Which working surface a step has. Console and room ask here, so that both are always at the same thing.

use crate::{exercise::Exercise, workshop::AgendaStep, workshop_kind::WorkshopKind};

/// What is worked on in a step; one arm in `exercise` and one in `room::scene`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    Opening,
    Chain,
    LastCycle,
    RunningOrder,
    Questions,
    Rhythm,
    Pulse,
    KickedOff,
    Introduction,
    Facts,
    Writing,
    Clustering,
    Sorting,
    DotVoting,
    Asking,
    Objectives,
    Themes,
    KeyResults,
    Parents,
    Initiatives,
    NotDoing,
    Belief,
    Stakeholders,
    Gallery,
    Matrix,
    Dependencies,
    Processing,
    Gate,
    Risks,
    Changes,
    Closing,
    CheckInWins,
    CheckInValues,
    CheckInTalk,
    CheckInLines,
    CheckInBelief,
    KpiLights,
    NextSteps,
    WeekStart,
    CheckInClosing,
    Review,
    Decide,
    LookingBack,
    Premortem,
    Dig,
    Actions,
    Seeds,
    ReflectionClosing,
    Break,
    Talk,
}

/// The surface of a step in a workshop of this kind: that of its exercise. Some steps of talk have something to look at
/// and are known by their key in the template.
pub fn surface(kind: WorkshopKind, step: &AgendaStep) -> Surface {
    match step.exercise {
        Exercise::Talk => talk(&step.template_key),
        Exercise::SafetyCheck if step.template_key == "ref.open" => Surface::LookingBack,
        Exercise::SafetyCheck => Surface::Opening,
        Exercise::Present => present(&step.template_key),
        Exercise::Questions => Surface::Questions,
        Exercise::Pulse => Surface::Pulse,
        Exercise::Roti if step.template_key == "kick.close" => Surface::KickedOff,
        Exercise::SilentWriting | Exercise::OneTwoFourAll | Exercise::RoundRobin => Surface::Writing,
        Exercise::RetroNotes | Exercise::FutureNotes => Surface::Writing,
        Exercise::Premortem => Surface::Premortem,
        Exercise::Cluster => Surface::Clustering,
        Exercise::RunChange => Surface::Sorting,
        Exercise::DotVote => Surface::DotVoting,
        Exercise::FistOfFive | Exercise::RomanVote => Surface::Asking,
        Exercise::ConfidenceVote if kind == WorkshopKind::Checkin => Surface::CheckInBelief,
        Exercise::ConfidenceVote => Surface::Belief,
        Exercise::DraftObjectives => Surface::Objectives,
        Exercise::DraftKeyResults if step.template_key == "ali.process" => Surface::Processing,
        Exercise::DraftKeyResults | Exercise::MetricFreelist => Surface::KeyResults,
        Exercise::LinkParents => Surface::Parents,
        Exercise::AlignmentMatrix => Surface::Matrix,
        Exercise::Initiatives => Surface::Initiatives,
        Exercise::NotDoing => Surface::NotDoing,
        Exercise::KpiScan => Surface::KpiLights,
        Exercise::NextSteps if step.template_key == "chk.week" => Surface::WeekStart,
        Exercise::NextSteps => Surface::NextSteps,
        Exercise::CheckinNumbers => Surface::CheckInValues,
        Exercise::CheckinTalk if step.template_key == "chk.lines" => Surface::CheckInLines,
        Exercise::CheckinTalk => Surface::CheckInTalk,
        Exercise::Roti if step.template_key == "ali.close" => Surface::Changes,
        Exercise::Roti if step.template_key == "ref.close" => Surface::ReflectionClosing,
        Exercise::Roti => Surface::Closing,
        Exercise::Score => Surface::Review,
        Exercise::Decide => Surface::Decide,
        Exercise::Actions => Surface::Actions,
        Exercise::Break => Surface::Break,
        Exercise::GalleryRead | Exercise::Pitch => Surface::Gallery,
        Exercise::Dependencies => Surface::Dependencies,
        Exercise::Roam => Surface::Risks,
        Exercise::PublishGate => Surface::Gate,
        Exercise::None => Surface::Talk,
    }
}

fn talk(template_key: &str) -> Surface {
    match template_key {
        "set.why" | "str.why" | "sum.why" => Surface::Chain,
        "str.themes" => Surface::Themes,
        "kick.rhythm" => Surface::Rhythm,
        "set.intro" => Surface::Introduction,
        "set.now" => Surface::Facts,
        "ali.open" => Surface::Stakeholders,
        "chk.win" | "chk.gap" => Surface::CheckInWins,
        "chk.close" => Surface::CheckInClosing,
        "ref.celebrate" => Surface::Writing,
        "sum.dig" => Surface::Clustering,
        "ref.dig" => Surface::Dig,
        "ref.seeds" => Surface::Seeds,
        _ => Surface::Talk,
    }
}

/// In a kick-off people are told why, where we come from, and then what each owner sets out to do.
fn present(template_key: &str) -> Surface {
    match template_key {
        "kick.why" => Surface::Chain,
        "kick.last" => Surface::LastCycle,
        _ => Surface::RunningOrder,
    }
}
