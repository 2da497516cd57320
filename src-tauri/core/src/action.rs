//! Everything a person can do to a workbook. One variant is one wish, one transaction, one step of the journal,
//! one label (`action-<name>` in the locale files) and one line of the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    alignment::{
        DependencyKind, DependencyState, FeedbackChannel, FeedbackKind, FeedbackState, Party, RiskSource,
        Roam, StakeholderReason,
    },
    backup::Occasion,
    board::{Classification, IdeaSource},
    change::{
        AgendaStepChange, BlockerChange, CheckInChange, CheckInItemChange, CycleChange, DependencyChange,
        FeedbackChange, InitiativeChange, KeyResultChange, KpiChange, LearningChange, NextStepChange,
        NotDoingChange, ObjectiveChange, ParkingChange, PersonChange, ProcessStepChange, ProfileChange,
        QuestionChange, ReflectionActionChange, RiskChange, StageChange, StakeholderChange, StrategyChange,
        ThemeChange, UnitChange, WorkshopChange,
    },
    check_in::Measured,
    cycle::Part,
    decision::DecisionKind,
    error::Result,
    exchange::import::Import,
    exercise::Exercise,
    id::Id,
    language::Language,
    learning::{LearningKind, LearningSource},
    number::Number,
    objective::Ending,
    person::Role,
    question::Settlement,
    reflection_action::{ReflectionActionKind, ReflectionActionState},
    revision::RevisionReason,
    score::{Evidence, Judgement},
    unit::UnitKind,
    vote::{Choice, InputMode, VoteMethod, VoteTarget},
    workbook::{Cadence, Profile},
};

/// One wish; which concept carries it out is written in `apply`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Action {
    // --- workbook, organisation, people ---
    RenameWorkbook {
        name: String,
    },
    ChangeProfile {
        change: ProfileChange,
    },
    /// Takes over a way of working that was read from a file (R001-06).
    AdoptProfile {
        profile: Profile,
    },
    /// The agenda of a workshop as a template of the organisation (R000-24).
    KeepAgenda {
        workshop: Id,
        name: String,
    },
    RemoveAgenda {
        template: String,
    },
    AddUnit {
        name: String,
        kind: UnitKind,
        parent: Option<Id>,
    },
    ChangeUnit {
        unit: Id,
        change: UnitChange,
    },
    RemoveUnit {
        unit: Id,
    },
    AddPeople {
        names: Vec<String>,
        unit: Option<Id>,
    },
    ChangePerson {
        person: Id,
        change: PersonChange,
    },
    /// References become "former participant" (INV-29).
    RemovePerson {
        person: Id,
    },
    GiveRole {
        person: Id,
        role: Role,
        unit: Option<Id>,
    },
    TakeRole {
        assignment: Id,
    },
    /// Hours a week somebody has for a role (R004-24).
    SetRoleHours {
        assignment: Id,
        hours: Option<Number>,
    },

    // --- strategy ---
    ChangeStrategy {
        unit: Id,
        change: StrategyChange,
    },
    AddTheme {
        unit: Id,
        title: String,
    },
    ChangeTheme {
        theme: Id,
        change: ThemeChange,
    },
    RemoveTheme {
        theme: Id,
    },

    // --- cycle ---
    AddCycle {
        unit: Id,
        name: String,
        start: NaiveDate,
        end: NaiveDate,
        cadence: Cadence,
    },
    ChangeCycle {
        cycle: Id,
        change: CycleChange,
    },
    RemoveCycle {
        cycle: Id,
    },
    /// One state back, while nothing of the state it leaves is finished; the reason goes into the history.
    TakeCycleBack {
        cycle: Id,
        reason: String,
    },
    /// Lays out the dates of all five parts from start, end and cadence (R000-14); replaces events without a workshop.
    PlanCycle {
        cycle: Id,
    },
    AddPlannedEvent {
        cycle: Id,
        part: Part,
        date: NaiveDate,
        minutes: i64,
    },
    MovePlannedEvent {
        event: Id,
        date: NaiveDate,
    },
    RemovePlannedEvent {
        event: Id,
    },

    // --- workshop and agenda ---
    /// Makes a workshop from a template, scaled to `minutes` when given, with its boards.
    PlanWorkshop {
        cycle: Id,
        unit: Id,
        template: String,
        date: NaiveDate,
        minutes: Option<i64>,
        language: Language,
    },
    /// Plans the next sitting of a series: the same units, people and walls (R000-12).
    ContinueWorkshop {
        workshop: Id,
        template: String,
        date: NaiveDate,
    },
    ChangeWorkshop {
        workshop: Id,
        change: WorkshopChange,
    },
    /// Everything is ready for the people who come.
    PrepareWorkshop {
        workshop: Id,
    },
    CancelWorkshop {
        workshop: Id,
    },
    SetAttendance {
        workshop: Id,
        person: Id,
        present: bool,
    },
    StartWorkshop {
        workshop: Id,
    },
    PauseWorkshop {
        workshop: Id,
    },
    ResumeWorkshop {
        workshop: Id,
    },
    FinishWorkshop {
        workshop: Id,
    },
    ReopenWorkshop {
        workshop: Id,
        note: String,
    },
    /// Put away for good: it is not opened again.
    ArchiveWorkshop {
        workshop: Id,
    },
    /// Puts a step behind `after`, or first.
    AddStep {
        workshop: Id,
        after: Option<Id>,
        exercise: Exercise,
        title: String,
        prompt: String,
        minutes: i64,
    },
    ChangeStep {
        step: Id,
        change: AgendaStepChange,
    },
    /// `to` is the new place, 0 for the first.
    MoveStep {
        step: Id,
        to: usize,
    },
    RemoveStep {
        step: Id,
    },
    RepeatStep {
        step: Id,
    },
    SkipStep {
        step: Id,
        reason: String,
    },
    GoToStep {
        step: Id,
    },
    NextStep {
        workshop: Id,
    },
    PreviousStep {
        workshop: Id,
    },
    ExtendStep {
        step: Id,
        minutes: i64,
    },
    /// Shares `minutes` over the steps that are still to come, in proportion.
    ScaleAgenda {
        workshop: Id,
        minutes: i64,
    },
    /// When late: take the overrun from the next step.
    TakeFromNext {
        workshop: Id,
    },
    /// When late: shorten what remains so that the end holds.
    ShortenRest {
        workshop: Id,
    },
    ChangeStage {
        workshop: Id,
        change: StageChange,
    },
    AddParkingItem {
        workshop: Id,
        text: String,
    },
    ChangeParkingItem {
        item: Id,
        change: ParkingChange,
    },
    RemoveParkingItem {
        item: Id,
    },

    // --- boards ---
    /// One card per text. Into the sealed intake while the board is sealed, else onto the wall.
    AddCards {
        board: Id,
        texts: Vec<String>,
        column: Option<String>,
        source: IdeaSource,
    },
    /// Opens the sealed cards: shuffled, with new ids, as one step. Cannot be undone.
    OpenCards {
        board: Id,
    },
    /// Hides what will be written next; cards on the wall stay.
    SealBoard {
        board: Id,
    },
    /// Takes one sealed card out before it is shown (a rude one); nobody learns whose it was.
    RemoveSealedCard {
        board: Id,
        key: Id,
    },
    ChangeCard {
        card: Id,
        text: String,
    },
    RemoveCard {
        card: Id,
    },
    /// Into a cluster, or loose; `to` is the place among its new neighbours.
    MoveCard {
        card: Id,
        cluster: Option<Id>,
        to: usize,
    },
    /// A new cluster of these cards.
    GroupCards {
        board: Id,
        cards: Vec<Id>,
        title: String,
    },
    /// One card in place of several that say the same; the first one's text stays.
    MergeCards {
        cards: Vec<Id>,
    },
    NameCluster {
        cluster: Id,
        title: String,
    },
    MoveCluster {
        cluster: Id,
        to: usize,
    },
    /// All cards of `from` go to `into`.
    MergeClusters {
        from: Id,
        into: Id,
    },
    /// Its cards become loose.
    Ungroup {
        cluster: Id,
    },
    SortCluster {
        cluster: Id,
        classification: Option<Classification>,
    },
    /// Chosen to become an objective, or not.
    ChooseCluster {
        cluster: Id,
        chosen: bool,
    },
    MakeKpiOfCluster {
        cluster: Id,
        name: String,
    },
    /// The wall for measures of one objective, sealed from the start.
    AddMetricBoard {
        workshop: Id,
        objective: Id,
    },

    // --- votes ---
    OpenVote {
        workshop: Id,
        question: String,
        method: VoteMethod,
        targets: Vec<VoteTarget>,
        input_mode: InputMode,
        /// Dots per person; worked out from the number of targets when none.
        budget: Option<i64>,
    },
    ChangeInputMode {
        round: Id,
        input_mode: InputMode,
    },
    /// Hands or paper: so many gave `value` to `target`.
    SetTally {
        round: Id,
        target: Id,
        value: i64,
        count: i64,
    },
    /// Hands: so many people have placed their dots.
    SetVoted {
        round: Id,
        voted: i64,
    },
    /// One sealed ballot; an empty one abstains.
    CastBallot {
        round: Id,
        choices: Vec<Choice>,
    },
    /// No more votes; a confidence round also writes the median to its key results when revealed (INV-17).
    CloseVote {
        round: Id,
    },
    /// Shows the result. Cannot be undone (INV-16).
    RevealVote {
        round: Id,
    },
    CancelVote {
        round: Id,
    },
    /// A new round on the same or fewer targets, beside the old one.
    Revote {
        round: Id,
        targets: Vec<Id>,
    },
    SetOutcome {
        round: Id,
        text: String,
    },

    // --- reflection ---
    /// Once for each key result (INV-24). `score_original`: against what was promised first, when it was revised.
    ScoreKeyResult {
        workshop: Id,
        key_result: Id,
        judgement: Judgement,
        self_score: Option<Number>,
        score_original: Option<Number>,
        evidence: Evidence,
        rationale: String,
    },
    WithdrawScore {
        key_result: Id,
    },
    /// Once for each key result that has its score; makes the KPI or the draft in the next cycle (INV-25).
    Decide {
        workshop: Id,
        key_result: Id,
        kind: DecisionKind,
        reason: String,
        new_text: String,
    },
    /// With what it made.
    WithdrawDecision {
        decision: Id,
    },
    AddLearning {
        workshop: Id,
        text: String,
        kind: LearningKind,
        source: Option<LearningSource>,
    },
    ChangeLearning {
        learning: Id,
        change: LearningChange,
    },
    RemoveLearning {
        learning: Id,
    },
    /// With owner and day; beyond the limit only when that is confirmed (INV-26).
    AddReflectionAction {
        workshop: Id,
        text: String,
        owner: Option<Id>,
        due: Option<NaiveDate>,
        kind: ReflectionActionKind,
        beyond_limit: bool,
    },
    ChangeReflectionAction {
        action: Id,
        change: ReflectionActionChange,
    },
    /// Looks at an action of last time again.
    ReviewReflectionAction {
        workshop: Id,
        action: Id,
        state: ReflectionActionState,
    },
    RemoveReflectionAction {
        action: Id,
    },
    AddSeed {
        workshop: Id,
        text: String,
    },
    ChangeSeed {
        seed: Id,
        text: String,
    },
    RemoveSeed {
        seed: Id,
    },
    /// What the last reflection handed on, as cards on the wall of a setting workshop; each seed once.
    TakeSeeds {
        board: Id,
    },
    /// A format of the catalogue for a wall of looking back or ahead, while nothing is on it.
    UseFormat {
        board: Id,
        format: String,
    },
    /// Columns of one's own, while nothing is on the wall.
    SetColumns {
        board: Id,
        titles: Vec<String>,
    },
    /// The columns of a wall as a format under a name, for the next wall of its kind.
    KeepColumns {
        board: Id,
        name: String,
    },
    RemoveFormat {
        format: String,
    },
    PutCard {
        card: Id,
        column: Option<String>,
    },
    /// A published objective whose key results have score and decision.
    CloseObjective {
        objective: Id,
        outcome: Ending,
        note: String,
    },
    /// A cycle in which every published objective is closed.
    CloseCycle {
        cycle: Id,
    },

    // --- objectives and key results ---
    AddObjective {
        cycle: Id,
        unit: Id,
        text: String,
        cluster: Option<Id>,
    },
    ChangeObjective {
        objective: Id,
        change: ObjectiveChange,
    },
    MoveObjective {
        objective: Id,
        to: usize,
    },
    RemoveObjective {
        objective: Id,
    },
    /// The coach's "split": the first text stays in place with its key results, the second becomes a new one after it.
    SplitObjective {
        objective: Id,
        first: String,
        second: String,
    },
    /// Sentences that compete become one: the objective says `text`, the others go and hand down what hangs below them.
    MergeObjectives {
        objective: Id,
        others: Vec<Id>,
        text: String,
    },
    /// The coach's "make it a KPI": the objective goes, the KPI comes.
    MakeKpiOfObjective {
        objective: Id,
    },
    /// Draft to proposed, when its gate is open.
    ProposeObjective {
        objective: Id,
    },
    /// One state back: proposed to draft, aligned to proposed.
    ReturnObjective {
        objective: Id,
    },
    DropObjective {
        objective: Id,
        reason: String,
    },
    /// `text` may be typed as it is said: "lead time from 18 to 9 working days" fills the slots.
    AddKeyResult {
        objective: Id,
        text: String,
    },
    ChangeKeyResult {
        key_result: Id,
        change: KeyResultChange,
    },
    MoveKeyResult {
        key_result: Id,
        to: usize,
    },
    RemoveKeyResult {
        key_result: Id,
    },
    /// The coach's "make it an initiative": the key result goes, the initiative comes.
    MakeInitiative {
        key_result: Id,
    },
    /// The coach's "make it a KPI".
    MakeKpi {
        key_result: Id,
    },
    /// The coach's "split": the first text stays in place, the second becomes a new one after it.
    SplitKeyResult {
        key_result: Id,
        first: String,
        second: String,
    },
    /// One a title, with the same owner and for the same key results.
    AddInitiatives {
        cycle: Id,
        unit: Id,
        titles: Vec<String>,
        key_results: Vec<Id>,
        owner: Option<Id>,
    },
    ChangeInitiative {
        initiative: Id,
        change: InitiativeChange,
    },
    RemoveInitiative {
        initiative: Id,
    },
    /// The coach's "make it a key result": the initiative goes, the key result comes under that objective.
    MakeKeyResult {
        initiative: Id,
        objective: Id,
    },
    AddKpi {
        unit: Id,
        name: String,
    },
    ChangeKpi {
        kpi: Id,
        change: KpiChange,
    },
    RemoveKpi {
        kpi: Id,
    },
    AddReading {
        kpi: Id,
        date: NaiveDate,
        value: Number,
        note: String,
    },
    AddNotDoing {
        cycle: Id,
        unit: Id,
        text: String,
        reason: String,
    },
    ChangeNotDoing {
        item: Id,
        change: NotDoingChange,
    },
    RemoveNotDoing {
        item: Id,
    },
    /// Still not: into this cycle as well, or until its end.
    RenewNotDoing {
        item: Id,
        cycle: Id,
    },
    /// The usual checklist of a cycle.
    LayOutProcess {
        cycle: Id,
    },
    AddProcessStep {
        cycle: Id,
        title: String,
        due: NaiveDate,
    },
    ChangeProcessStep {
        step: Id,
        change: ProcessStepChange,
    },
    RemoveProcessStep {
        step: Id,
    },

    // --- check-ins ---
    /// A planned check-in was not held; it leaves a gap, never a zero.
    MissCheckIn {
        event: Id,
        unit: Id,
        reason: String,
    },
    ChangeCheckIn {
        check_in: Id,
        change: CheckInChange,
    },
    ChangeCheckInItem {
        check_in: Id,
        key_result: Id,
        change: CheckInItemChange,
    },
    /// What a closed check-in should have said; what it said is kept (INV-21).
    CorrectCheckInItem {
        item: Id,
        value: Option<Measured>,
        confidence: Option<i64>,
        reason: String,
    },

    // --- alignment ---
    /// Somebody who is asked what they think of the OKRs.
    AddStakeholder {
        workshop: Id,
        who: Party,
        why: StakeholderReason,
    },
    ChangeStakeholder {
        stakeholder: Id,
        change: StakeholderChange,
    },
    RemoveStakeholder {
        stakeholder: Id,
    },
    /// What was said about an objective, or about one of its key results; a conflict blocks from the start.
    AddFeedback {
        workshop: Id,
        objective: Id,
        key_result: Option<Id>,
        kind: FeedbackKind,
        text: String,
        from: Option<Party>,
        channel: FeedbackChannel,
    },
    ChangeFeedback {
        feedback: Id,
        change: FeedbackChange,
    },
    /// Accepted, adapted, parked or rejected. Without words an acceptance is told by the changed sentence (INV-18).
    ResolveFeedback {
        feedback: Id,
        state: FeedbackState,
        resolution: String,
        by: Option<Id>,
    },
    WithdrawFeedback {
        feedback: Id,
        reason: String,
    },
    /// Parked, now open again.
    ReopenFeedback {
        feedback: Id,
    },
    /// What the unit of the objective needs from another.
    AddDependency {
        objective: Id,
        key_result: Option<Id>,
        to_unit: Id,
        kind: DependencyKind,
        what: String,
        needed_by: Option<NaiveDate>,
    },
    ChangeDependency {
        dependency: Id,
        change: DependencyChange,
    },
    /// The handshake; without a date it stays in discussion.
    PromiseDependency {
        dependency: Id,
        by: Option<NaiveDate>,
        counterparty: Option<Id>,
    },
    MoveDependency {
        dependency: Id,
        state: DependencyState,
    },
    /// The risk of a need nobody promised takes the words of that need when `text` is empty.
    AddRisk {
        cycle: Id,
        unit: Id,
        text: String,
        objective: Option<Id>,
        dependency: Option<Id>,
        source: RiskSource,
    },
    ChangeRisk {
        risk: Id,
        change: RiskChange,
    },
    /// Resolved, owned (by somebody), accepted or mitigated (by a plan); an empty `plan` leaves the one there is.
    RoamRisk {
        risk: Id,
        roam: Roam,
        owner: Option<Id>,
        plan: String,
    },
    /// Proposed to aligned, when its gate is open.
    AlignObjective {
        objective: Id,
    },
    /// Aligned, or proposed with both gates open, to published; from then on it changes by revision (INV-10).
    PublishObjective {
        objective: Id,
    },
    /// Puts an objective before the room; the clock of its pitch begins.
    StartPitch {
        workshop: Id,
        objective: Id,
    },

    // --- blockers and next steps ---
    RaiseBlocker {
        check_in: Id,
        key_result: Id,
        text: String,
    },
    ChangeBlocker {
        blocker: Id,
        change: BlockerChange,
    },
    RemoveBlocker {
        blocker: Id,
    },
    AddNextStep {
        workshop: Id,
        text: String,
        owner: Option<Id>,
        due: Option<NaiveDate>,
        initiative: Option<Id>,
    },
    ChangeNextStep {
        step: Id,
        change: NextStepChange,
    },
    RemoveNextStep {
        step: Id,
    },

    // --- revisions ---
    /// A published objective changes with a reason; what it said is kept (INV-10).
    ReviseObjective {
        objective: Id,
        reason: RevisionReason,
        note: String,
        changes: Vec<ObjectiveChange>,
    },
    ReviseKeyResult {
        key_result: Id,
        reason: RevisionReason,
        note: String,
        changes: Vec<KeyResultChange>,
    },

    // --- kick-off ---
    /// The cycle runs without one. The reason goes into the history.
    SkipKickoff {
        cycle: Id,
        reason: String,
    },
    /// The room sees that slide of the running order, and its speaker has the word from now on.
    ShowSlide {
        workshop: Id,
        index: usize,
    },

    // --- questions ---
    /// `private` ones go into the sealed intake, without a name.
    AskQuestions {
        workshop: Id,
        texts: Vec<String>,
        asked_by: Option<Id>,
        private: bool,
    },
    /// Opens the sealed ones: shuffled, with new ids, as one step. Cannot be undone.
    OpenQuestions {
        workshop: Id,
    },
    RemoveSealedQuestion {
        workshop: Id,
        key: Id,
    },
    ChangeQuestion {
        question: Id,
        change: QuestionChange,
    },
    /// Answered, by whom and when, parked, or open again.
    SettleQuestion {
        question: Id,
        settlement: Settlement,
    },
    RemoveQuestion {
        question: Id,
    },

    // --- tables ---
    /// A table of goals, people, values, feedback or cards: all of its lines or none.
    ImportTable {
        import: Box<Import>,
    },

    // --- coach ---
    DismissFinding {
        subject: Id,
        rule: String,
    },
    AllowException {
        subject: Id,
        rule: String,
        reason: String,
    },
    WithdrawException {
        ruling: Id,
    },
}

impl Action {
    /// What the journal keeps as the name of a step. The rows of the step tell what came in, so that a table is not kept
    /// twice.
    ///
    /// # Errors
    /// None in practice: every action can be written.
    pub fn label(&self) -> Result<serde_json::Value> {
        let told = match self {
            Action::ImportTable { import } => {
                &Action::ImportTable { import: Box::new(import.without_lines()) }
            }
            action => action,
        };
        Ok(serde_json::to_value(told)?)
    }

    /// Why a backup is made first: much comes in, or goes, at once.
    pub fn backed_up_as(&self) -> Option<Occasion> {
        match self {
            Action::ImportTable { .. } => Some(Occasion::Import),
            Action::RemoveCycle { .. } | Action::RemoveUnit { .. } => Some(Occasion::Delete),
            _ => None,
        }
    }

    /// Steps that undo passes over: what was shown to a room cannot be unseen, the projector is not content, and time
    /// does not run backwards (INV-28): moving through the agenda is undone by moving.
    pub fn passes_undo(&self) -> bool {
        matches!(
            self,
            Action::OpenCards { .. }
                | Action::SealBoard { .. }
                | Action::AddMetricBoard { .. }
                | Action::RemoveSealedCard { .. }
                | Action::OpenQuestions { .. }
                | Action::RemoveSealedQuestion { .. }
                | Action::ChangeStage { .. }
                | Action::OpenVote { .. }
                | Action::ChangeInputMode { .. }
                | Action::SetTally { .. }
                | Action::SetVoted { .. }
                | Action::CastBallot { .. }
                | Action::CloseVote { .. }
                | Action::RevealVote { .. }
                | Action::CancelVote { .. }
                | Action::Revote { .. }
                | Action::StartPitch { .. }
                | Action::ShowSlide { .. }
                | Action::StartWorkshop { .. }
                | Action::PauseWorkshop { .. }
                | Action::ResumeWorkshop { .. }
                | Action::FinishWorkshop { .. }
                | Action::ReopenWorkshop { .. }
                | Action::SkipStep { .. }
                | Action::GoToStep { .. }
                | Action::NextStep { .. }
                | Action::PreviousStep { .. }
        )
    }
}
