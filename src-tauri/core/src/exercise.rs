//! The exercises a step of an agenda can be. Each has one working surface in the console and one
//! picture in the room; which data it makes is the business of the concept it feeds.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// What people do in a step.
    pub enum Exercise {
        None = "none",
        Talk = "talk",
        SilentWriting = "silentWriting",
        OneTwoFourAll = "oneTwoFourAll",
        RoundRobin = "roundRobin",
        Cluster = "cluster",
        RunChange = "runChange",
        DotVote = "dotVote",
        FistOfFive = "fistOfFive",
        RomanVote = "romanVote",
        ConfidenceVote = "confidenceVote",
        DraftObjectives = "draftObjectives",
        DraftKeyResults = "draftKRs",
        MetricFreelist = "metricFreelist",
        LinkParents = "linkParents",
        Initiatives = "initiatives",
        NotDoing = "notDoing",
        GalleryRead = "galleryRead",
        Pitch = "pitch",
        AlignmentMatrix = "alignmentMatrix",
        Dependencies = "dependencies",
        Roam = "roam",
        PublishGate = "publishGate",
        Present = "present",
        Questions = "questions",
        CheckinNumbers = "checkinNumbers",
        CheckinTalk = "checkinTalk",
        KpiScan = "kpiScan",
        NextSteps = "nextSteps",
        SafetyCheck = "safetyCheck",
        Score = "score",
        RetroNotes = "retroNotes",
        Decide = "decide",
        FutureNotes = "futureNotes",
        Premortem = "premortem",
        Actions = "actions",
        Pulse = "pulse",
        Roti = "roti",
        Break = "break",
    }
}
