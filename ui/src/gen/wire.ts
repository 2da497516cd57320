// Written from the Rust types by `make types`. Do not edit.

export type Action = { "do": "renameWorkbook", name: string, } | { "do": "changeProfile", change: ProfileChange, } | { "do": "adoptProfile", profile: Profile, } | { "do": "keepAgenda", workshop: Id, name: string, } | { "do": "removeAgenda", template: string, } | { "do": "addUnit", name: string, kind: UnitKind, parent: Id | null, } | { "do": "changeUnit", unit: Id, change: UnitChange, } | { "do": "removeUnit", unit: Id, } | { "do": "addPeople", names: Array<string>, unit: Id | null, } | { "do": "changePerson", person: Id, change: PersonChange, } | { "do": "removePerson", person: Id, } | { "do": "giveRole", person: Id, role: Role, unit: Id | null, } | { "do": "takeRole", assignment: Id, } | { "do": "setRoleHours", assignment: Id, hours: Number | null, } | { "do": "changeStrategy", unit: Id, change: StrategyChange, } | { "do": "addTheme", unit: Id, title: string, } | { "do": "changeTheme", theme: Id, change: ThemeChange, } | { "do": "removeTheme", theme: Id, } | { "do": "addCycle", unit: Id, name: string, start: string, end: string, cadence: Cadence, } | { "do": "changeCycle", cycle: Id, change: CycleChange, } | { "do": "removeCycle", cycle: Id, } | { "do": "takeCycleBack", cycle: Id, reason: string, } | { "do": "planCycle", cycle: Id, } | { "do": "addPlannedEvent", cycle: Id, part: Part, date: string, minutes: number, } | { "do": "movePlannedEvent", event: Id, date: string, } | { "do": "removePlannedEvent", event: Id, } | { "do": "planWorkshop", cycle: Id, unit: Id, template: string, date: string, minutes: number | null, language: Language, } | { "do": "continueWorkshop", workshop: Id, template: string, date: string, } | { "do": "changeWorkshop", workshop: Id, change: WorkshopChange, } | { "do": "prepareWorkshop", workshop: Id, } | { "do": "cancelWorkshop", workshop: Id, } | { "do": "setAttendance", workshop: Id, person: Id, present: boolean, } | { "do": "startWorkshop", workshop: Id, } | { "do": "pauseWorkshop", workshop: Id, } | { "do": "resumeWorkshop", workshop: Id, } | { "do": "finishWorkshop", workshop: Id, } | { "do": "reopenWorkshop", workshop: Id, note: string, } | { "do": "archiveWorkshop", workshop: Id, } | { "do": "addStep", workshop: Id, after: Id | null, exercise: Exercise, title: string, prompt: string, minutes: number, } | { "do": "changeStep", step: Id, change: AgendaStepChange, } | { "do": "moveStep", step: Id, to: number, } | { "do": "removeStep", step: Id, } | { "do": "repeatStep", step: Id, } | { "do": "skipStep", step: Id, reason: string, } | { "do": "goToStep", step: Id, } | { "do": "nextStep", workshop: Id, } | { "do": "previousStep", workshop: Id, } | { "do": "extendStep", step: Id, minutes: number, } | { "do": "scaleAgenda", workshop: Id, minutes: number, } | { "do": "takeFromNext", workshop: Id, } | { "do": "shortenRest", workshop: Id, } | { "do": "changeStage", workshop: Id, change: StageChange, } | { "do": "addParkingItem", workshop: Id, text: string, } | { "do": "changeParkingItem", item: Id, change: ParkingChange, } | { "do": "removeParkingItem", item: Id, } | { "do": "addCards", board: Id, texts: Array<string>, column: string | null, source: IdeaSource, } | { "do": "openCards", board: Id, } | { "do": "sealBoard", board: Id, } | { "do": "removeSealedCard", board: Id, key: Id, } | { "do": "changeCard", card: Id, text: string, } | { "do": "removeCard", card: Id, } | { "do": "moveCard", card: Id, cluster: Id | null, to: number, } | { "do": "groupCards", board: Id, cards: Array<Id>, title: string, } | { "do": "mergeCards", cards: Array<Id>, } | { "do": "nameCluster", cluster: Id, title: string, } | { "do": "moveCluster", cluster: Id, to: number, } | { "do": "mergeClusters", from: Id, into: Id, } | { "do": "ungroup", cluster: Id, } | { "do": "sortCluster", cluster: Id, classification: Classification | null, } | { "do": "chooseCluster", cluster: Id, chosen: boolean, } | { "do": "makeKpiOfCluster", cluster: Id, name: string, } | { "do": "addMetricBoard", workshop: Id, objective: Id, } | { "do": "openVote", workshop: Id, question: string, method: VoteMethod, targets: Array<VoteTarget>, inputMode: InputMode, 
/**
 * Dots per person; worked out from the number of targets when none.
 */
budget: number | null, } | { "do": "changeInputMode", round: Id, inputMode: InputMode, } | { "do": "setTally", round: Id, target: Id, value: number, count: number, } | { "do": "setVoted", round: Id, voted: number, } | { "do": "castBallot", round: Id, choices: Array<Choice>, } | { "do": "closeVote", round: Id, } | { "do": "revealVote", round: Id, } | { "do": "cancelVote", round: Id, } | { "do": "revote", round: Id, targets: Array<Id>, } | { "do": "setOutcome", round: Id, text: string, } | { "do": "scoreKeyResult", workshop: Id, keyResult: Id, judgement: Judgement, selfScore: Number | null, scoreOriginal: Number | null, evidence: Evidence, rationale: string, } | { "do": "withdrawScore", keyResult: Id, } | { "do": "decide", workshop: Id, keyResult: Id, kind: DecisionKind, reason: string, newText: string, } | { "do": "withdrawDecision", decision: Id, } | { "do": "addLearning", workshop: Id, text: string, kind: LearningKind, source: LearningSource | null, } | { "do": "changeLearning", learning: Id, change: LearningChange, } | { "do": "removeLearning", learning: Id, } | { "do": "addReflectionAction", workshop: Id, text: string, owner: Id | null, due: string | null, kind: ReflectionActionKind, beyondLimit: boolean, } | { "do": "changeReflectionAction", action: Id, change: ReflectionActionChange, } | { "do": "reviewReflectionAction", workshop: Id, action: Id, state: ReflectionActionState, } | { "do": "removeReflectionAction", action: Id, } | { "do": "addSeed", workshop: Id, text: string, } | { "do": "changeSeed", seed: Id, text: string, } | { "do": "removeSeed", seed: Id, } | { "do": "takeSeeds", board: Id, } | { "do": "useFormat", board: Id, format: string, } | { "do": "setColumns", board: Id, titles: Array<string>, } | { "do": "keepColumns", board: Id, name: string, } | { "do": "removeFormat", format: string, } | { "do": "putCard", card: Id, column: string | null, } | { "do": "closeObjective", objective: Id, outcome: Ending, note: string, } | { "do": "closeCycle", cycle: Id, } | { "do": "addObjective", cycle: Id, unit: Id, text: string, cluster: Id | null, } | { "do": "changeObjective", objective: Id, change: ObjectiveChange, } | { "do": "moveObjective", objective: Id, to: number, } | { "do": "removeObjective", objective: Id, } | { "do": "splitObjective", objective: Id, first: string, second: string, } | { "do": "mergeObjectives", objective: Id, others: Array<Id>, text: string, } | { "do": "makeKpiOfObjective", objective: Id, } | { "do": "proposeObjective", objective: Id, } | { "do": "returnObjective", objective: Id, } | { "do": "dropObjective", objective: Id, reason: string, } | { "do": "addKeyResult", objective: Id, text: string, } | { "do": "changeKeyResult", keyResult: Id, change: KeyResultChange, } | { "do": "moveKeyResult", keyResult: Id, to: number, } | { "do": "removeKeyResult", keyResult: Id, } | { "do": "makeInitiative", keyResult: Id, } | { "do": "makeKpi", keyResult: Id, } | { "do": "splitKeyResult", keyResult: Id, first: string, second: string, } | { "do": "addInitiatives", cycle: Id, unit: Id, titles: Array<string>, keyResults: Array<Id>, owner: Id | null, } | { "do": "changeInitiative", initiative: Id, change: InitiativeChange, } | { "do": "removeInitiative", initiative: Id, } | { "do": "makeKeyResult", initiative: Id, objective: Id, } | { "do": "addKpi", unit: Id, name: string, } | { "do": "changeKpi", kpi: Id, change: KpiChange, } | { "do": "removeKpi", kpi: Id, } | { "do": "addReading", kpi: Id, date: string, value: Number, note: string, } | { "do": "addNotDoing", cycle: Id, unit: Id, text: string, reason: string, } | { "do": "changeNotDoing", item: Id, change: NotDoingChange, } | { "do": "removeNotDoing", item: Id, } | { "do": "renewNotDoing", item: Id, cycle: Id, } | { "do": "layOutProcess", cycle: Id, } | { "do": "addProcessStep", cycle: Id, title: string, due: string, } | { "do": "changeProcessStep", step: Id, change: ProcessStepChange, } | { "do": "removeProcessStep", step: Id, } | { "do": "missCheckIn", event: Id, unit: Id, reason: string, } | { "do": "changeCheckIn", checkIn: Id, change: CheckInChange, } | { "do": "changeCheckInItem", checkIn: Id, keyResult: Id, change: CheckInItemChange, } | { "do": "correctCheckInItem", item: Id, value: Measured | null, confidence: number | null, reason: string, } | { "do": "addStakeholder", workshop: Id, who: Party, why: StakeholderReason, } | { "do": "changeStakeholder", stakeholder: Id, change: StakeholderChange, } | { "do": "removeStakeholder", stakeholder: Id, } | { "do": "addFeedback", workshop: Id, objective: Id, keyResult: Id | null, kind: FeedbackKind, text: string, from: Party | null, channel: FeedbackChannel, } | { "do": "changeFeedback", feedback: Id, change: FeedbackChange, } | { "do": "resolveFeedback", feedback: Id, state: FeedbackState, resolution: string, by: Id | null, } | { "do": "withdrawFeedback", feedback: Id, reason: string, } | { "do": "reopenFeedback", feedback: Id, } | { "do": "addDependency", objective: Id, keyResult: Id | null, toUnit: Id, kind: DependencyKind, what: string, neededBy: string | null, } | { "do": "changeDependency", dependency: Id, change: DependencyChange, } | { "do": "promiseDependency", dependency: Id, by: string | null, counterparty: Id | null, } | { "do": "moveDependency", dependency: Id, state: DependencyState, } | { "do": "addRisk", cycle: Id, unit: Id, text: string, objective: Id | null, dependency: Id | null, source: RiskSource, } | { "do": "changeRisk", risk: Id, change: RiskChange, } | { "do": "roamRisk", risk: Id, roam: Roam, owner: Id | null, plan: string, } | { "do": "alignObjective", objective: Id, } | { "do": "publishObjective", objective: Id, } | { "do": "startPitch", workshop: Id, objective: Id, } | { "do": "raiseBlocker", checkIn: Id, keyResult: Id, text: string, } | { "do": "changeBlocker", blocker: Id, change: BlockerChange, } | { "do": "removeBlocker", blocker: Id, } | { "do": "addNextStep", workshop: Id, text: string, owner: Id | null, due: string | null, initiative: Id | null, } | { "do": "changeNextStep", step: Id, change: NextStepChange, } | { "do": "removeNextStep", step: Id, } | { "do": "reviseObjective", objective: Id, reason: RevisionReason, note: string, changes: Array<ObjectiveChange>, } | { "do": "reviseKeyResult", keyResult: Id, reason: RevisionReason, note: string, changes: Array<KeyResultChange>, } | { "do": "skipKickoff", cycle: Id, reason: string, } | { "do": "showSlide", workshop: Id, index: number, } | { "do": "askQuestions", workshop: Id, texts: Array<string>, askedBy: Id | null, private: boolean, } | { "do": "openQuestions", workshop: Id, } | { "do": "removeSealedQuestion", workshop: Id, key: Id, } | { "do": "changeQuestion", question: Id, change: QuestionChange, } | { "do": "settleQuestion", question: Id, settlement: Settlement, } | { "do": "removeQuestion", question: Id, } | { "do": "importTable", import: Import, } | { "do": "dismissFinding", subject: Id, rule: string, } | { "do": "allowException", subject: Id, rule: string, reason: string, } | { "do": "withdrawException", ruling: Id, };

export type ActionLine = { action: ReflectionAction, ownerName: string | null, };

export type Advice = { findings: Array<FindingLine>, slots: Slots | null, };

export type AgendaStep = { id: Id, workshop: Id, position: number, 
/**
 * Key of the step in its template, e.g. `set.vote`; several steps may share it when one is repeated.
 */
templateKey: string, exercise: Exercise, title: string, prompt: string, minutes: number, 
/**
 * Minutes added while it ran.
 */
extendedMinutes: number, state: StepState, startedAt: Moment | null, 
/**
 * Since when the clock runs without a break; none while it stands.
 */
runningSince: Moment | null, 
/**
 * Time used before `running_since`, milliseconds; never falls (INV-28).
 */
elapsedMs: number, skipReason: string, 
/**
 * Who leads it; where the chain is told, who opens it.
 */
speaker: Id | null, 
/**
 * Who speaks for the parts of the chain, where it is told.
 */
speakers: Json<Array<PartSpeaker>>, note: string, };

export type AgendaStepChange = { "field": "title", "to": string } | { "field": "prompt", "to": string } | { "field": "minutes", "to": number } | { "field": "exercise", "to": Exercise } | { "field": "speaker", "to": Id | null } | { "field": "partSpeaker", "to": PartSpeaker } | { "field": "note", "to": string };

export type AgendaTemplate = { 
/**
 * Such as `setting.halfday`.
 */
key: string, kind: WorkshopKind, 
/**
 * Length of the whole workshop; the minutes of the steps add up to it (INV-27).
 */
minutes: number, title: Localised, steps: Array<TemplateStep>, };

export type Agreed = { line: ActionLine, cycleName: string, unitName: string, };

export type Aim = { cycle: Id, unit: Id, 
/**
 * The workshop of feedback.
 */
workshop: Id | null, 
/**
 * The wall of cards.
 */
board: Id | null, 
/**
 * The key result or KPI all values are of, when no column names one.
 */
measured: Id | null, channel: FeedbackChannel, };

export type Attendee = { person: Id, name: string, present: boolean, introduced: boolean, isLeader: boolean, };

export type Backup = { 
/**
 * Name of its file.
 */
file: string, at: Moment, occasion: Occasion, 
/**
 * Bytes.
 */
size: number, 
/**
 * Of the whole file, in hexadecimal.
 */
sha256: string, holds: Holds, };

export type Bar = { value: number, count: number, };

export type Became = { "kind": "objective", id: Id, } | { "kind": "keyResult", id: Id, } | { "kind": "initiative", id: Id, } | { "kind": "kpi", id: Id, } | { "kind": "notDoing", id: Id, } | { "kind": "parking", id: Id, };

export type BeliefPoint = { at: Number, 
/**
 * 1 to 10.
 */
confidence: number, spread: number | null, date: string, afterGap: boolean, };

export type Blocker = { id: Id, keyResult: Id, 
/**
 * The check-in it was raised in.
 */
checkIn: Id, text: string, raisedOn: string, helper: Json<Helper> | null, escalatedTo: Id | null, 
/**
 * The day it was taken to somebody; none while it was not.
 */
escalatedOn: string | null, state: BlockerState, 
/**
 * Since when it is solved or accepted.
 */
closedOn: string | null, };

export type BlockerChange = { "field": "text", "to": string } | { "field": "helper", "to": Helper | null } | { "field": "escalatedTo", "to": Id | null } | { "field": "state", "to": BlockerState };

export type BlockerLine = { blocker: Blocker, 
/**
 * Of the key result it stands in the way of.
 */
code: string, 
/**
 * Check-ins it has stood in.
 */
times: number, };

export type BlockerState = "open" | "escalated" | "solved" | "accepted";

export type Board = { id: Id, workshop: Id, kind: BoardKind, 
/**
 * What the wall is about: the objective of a metric freelist.
 */
subject: Id | null, columns: Json<Array<Column>>, 
/**
 * Cards are being written in silence and are not to be seen.
 */
sealed: boolean, };

export type BoardKind = "ideas" | "metrics" | "retro" | "future" | "risks" | "hopes" | "kudos";

export type Breach = { name: string, value: Number, unit: string | null, decimals: number, };

export type Cadence = "weekly" | "twoWeekly" | "fourWeekly";

export type Capacity = { runPct: number | null, changePct: number | null, };

export type Card<Answer> = { text: Localised, answer: Answer, 
/**
 * One line, shown with the answer.
 */
because: Localised, };

export type CardAnswer = "objective" | "keyResult" | "initiative" | "kpi";

export type CardInHand = { group: string, card: WallCard, };

export type Cell = { column: string, text: string, };

export type Chain = { mission: string, vision: string, strategy: string, longTermGoal: string, longTermBy: string | null, themes: Array<ChainTheme>, parents: Array<ParentGoal>, 
/**
 * What has changed and must be tackled now.
 */
contextNote: string, 
/**
 * The objective in hand, when there is one.
 */
objective: string | null, };

export type ChainPart = "opening" | "mission" | "vision" | "strategy" | "longTermGoal" | "themes";

export type ChainTheme = { id: Id, title: string, };

export type ChangeLine = { 
/**
 * `O1` or `1.2`
 */
code: string, what: DraftChange, before: string, after: string, };

export type ChangedObjective = { card: ObjectiveCard, changes: Array<ChangeLine>, };

export type CheckIn = { id: Id, cycle: Id, unit: Id, 
/**
 * None for one that was missed, and for figures that came from a table.
 */
workshop: Id | null, date: string, state: CheckInState, missedReason: string, wins: Json<Array<string>>, 
/**
 * The next four weeks (four quadrants).
 */
forecast: Json<Array<string>>, };

export type CheckInChange = { "field": "wins", "to": Array<string> } | { "field": "forecast", "to": Array<string> };

export type CheckInDecision = "stay" | "adjustPlan" | "askHelp" | "revise";

export type CheckInItem = { id: Id, checkIn: Id, keyResult: Id, value: Number | null, valueDate: string | null, source: string, notMeasured: boolean, 
/**
 * Median of the vote, or what was agreed, 1-10.
 */
confidence: number | null, confidenceSpread: number | null, voteRound: Id | null, note: string, decision: CheckInDecision | null, 
/**
 * The item of a closed check-in this one is read in place of (INV-21).
 */
corrects: Id | null, correctionReason: string, };

export type CheckInItemChange = { "field": "value", "to": Measured | null } | { "field": "notMeasured", "to": boolean } | { "field": "confidence", "to": number | null } | { "field": "note", "to": string } | { "field": "decision", "to": CheckInDecision | null };

export type CheckInRow = { keyResult: KeyResult, code: string, objectiveText: string, language: Language, ownerName: string | null, standing: Standing, 
/**
 * None before the check-in began.
 */
item: CheckInItem | null, 
/**
 * The newest value before this check-in, and its day.
 */
lastValue: Number | null, lastOn: string | null, lastConfidence: number | null, };

export type CheckInState = "open" | "closed" | "missed";

export type Choice = { target: Id, value: number, };

export type Classification = "run" | "change" | "unsure";

export type Clock = { at: Moment, running: boolean, elapsedMs: number, plannedMs: number, 
/**
 * When the workshop ends if every step takes its minutes.
 */
endsAt: Moment | null, };

export type Closure = { outcome: Ending, note: string, closedAt: Moment, };

export type Code = "empty" | "tooLong" | "unknown" | "outOfRange" | "startIsTarget" | "shareOutOfRange" | "dateOutsideCycle" | "dateBeforeLast" | "dateAfterCheckIn" | "tooManyVotes" | "roundNotOpen" | "tooFewBallots" | "wrongState" | "gateShut" | "anotherRunning" | "loop" | "weights" | "reasonNeeded" | "badCell" | "badTable" | "needsRevision" | "targetsFixed" | "stillUsed" | "nothingToUndo" | "cannotUndo" | "notAWorkbook" | "notAProfile" | "newerWorkbook" | "damaged" | "diskFull" | "readOnly" | "unfitFolder" | "storage" | "inUse" | "badFile" | "fileTooLarge" | "badPicture" | "cancelled" | "badRequest" | "refused" | "internal";

export type Column = { key: string, title: string, };

export type Commitment = "committed" | "aspirational" | "learning";

export type ConsoleView = { place: Place, frame: Frame, screen: Screen, };

export type ConsoleVote = { round: VoteRound, 
/**
 * People whose vote is in: counted by hand, or ballots in the sealed intake.
 */
voted: number, 
/**
 * Counts entered from hands or paper; empty for sealed ballots until they are opened.
 */
tallies: Array<Tally>, 
/**
 * Dots placed so far and dots there are, for a dot vote by hands or paper.
 */
dots: DotCount | null, 
/**
 * Results as they will be shown; for sealed ballots only once closed, none below the threshold.
 */
results: Array<TargetResult> | null, 
/**
 * Ballots still missing before an anonymous result may be shown.
 */
missingForThreshold: number, };

export type Course = { keyResult: Id, objective: Id, 
/**
 * `1.2`
 */
code: string, text: string, language: Language, objectiveText: string, unit: Id, unitName: string, standing: Standing, lines: TwoLines, late: Late | null, };

export type CrowdedGroup = { 
/**
 * Of its cluster; none for cards in no cluster.
 */
cluster: Id | null, title: string, cards: number, };

export type Cycle = { id: Id, unit: Id, name: string, start: string, end: string, cadence: Cadence, state: CycleState, 
/**
 * What has changed and must be tackled now (R001-02).
 */
contextNote: string, sponsor: Id | null, 
/**
 * Share of capacity for running the business, percent 0-100 (R004-27).
 */
runPct: number | null, 
/**
 * Share of capacity for change, percent 0-100.
 */
changePct: number | null, };

export type CycleChange = { "field": "name", "to": string } | { "field": "dates", "to": Dates } | { "field": "cadence", "to": Cadence } | { "field": "contextNote", "to": string } | { "field": "sponsor", "to": Id | null } | { "field": "capacity", "to": Capacity };

export type CycleLine = { id: Id, name: string, state: CycleState, unit: Id, 
/**
 * Week the cycle is in today, 1 to `weeks`; none outside it.
 */
week: number | null, weeks: number, };

export type CycleState = "planned" | "setting" | "aligning" | "running" | "reflecting" | "closed";

export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

export type Dates = { start: string, end: string, };

export type DecimalMark = "comma" | "point";

export type Decision = { id: Id, workshop: Id, keyResult: Id, kind: DecisionKind, reason: string, 
/**
 * How it is said from now on, when it is adjusted.
 */
newText: string, 
/**
 * The KPI, or the draft in the next cycle.
 */
created: Json<Became> | null, };

export type DecisionKind = "keep" | "adjust" | "drop" | "toKPI" | "carryOver" | "done";

export type DecisionLine = { decision: Decision, 
/**
 * The KPI it became, to set its band.
 */
kpi: Kpi | null, 
/**
 * The cycle its draft lies in.
 */
carriedTo: string | null, };

export type DeckDependency = { id: Id, 
/**
 * The unit that needs it.
 */
fromName: string, 
/**
 * The unit that gives it.
 */
toName: string, 
/**
 * Of the objective or the key result it is for.
 */
code: string, kind: DependencyKind, what: string, neededBy: string | null, state: DependencyState, promiseBy: string | null, 
/**
 * Who promised.
 */
counterpartyName: string | null, comesTooLate: boolean, };

export type DeckEvent = { part: Part, date: string, minutes: number, };

export type DeckInitiative = { title: string, owner: string | null, due: string | null, state: InitiativeState, };

export type DeckKeyResult = { id: Id, 
/**
 * `1.2`.
 */
code: string, text: string, metric: string, kind: KeyResultKind, commitment: Commitment, 
/**
 * Key of the unit of measure.
 */
unit: string | null, decimals: number, baseline: Number | null, baselineUnknown: boolean, target: Number | null, due: string | null, owner: string | null, milestones: Array<Milestone>, standing: Standing, };

export type DeckNotDoing = { text: string, reason: string, until: string | null, };

export type DeckObjective = { id: Id, 
/**
 * `1`, counted inside its unit.
 */
code: string, unit: string, text: string, 
/**
 * Language the text was typed in.
 */
language: Language, why: string, whyForCustomer: string, owner: string | null, theme: string | null, 
/**
 * The goal one level up that it helps.
 */
parent: DeckParent | null, contribution: string, state: ObjectiveState, topline: boolean, 
/**
 * How firm most of its key results are; none without any.
 */
usualCommitment: Commitment | null, keyResults: Array<DeckKeyResult>, initiatives: Array<DeckInitiative>, };

export type DeckOwner = { name: string, codes: Array<string>, };

export type DeckParent = { text: string, unit: string, };

export type DeckRhythm = { start: string, end: string, cadence: Cadence, 
/**
 * By date.
 */
events: Array<DeckEvent>, sponsor: string | null, owners: Array<DeckOwner>, };

export type DeckSlide = { "slide": "objective", objective: DeckObjective, } | { "slide": "notDoing", items: Array<DeckNotDoing>, } | { "slide": "dependencies", items: Array<DeckDependency>, };

export type Dependency = { id: Id, cycle: Id, 
/**
 * The unit that needs it.
 */
fromUnit: Id, 
/**
 * The unit that gives it.
 */
toUnit: Id, objective: Id, keyResult: Id | null, kind: DependencyKind, what: string, neededBy: string | null, state: DependencyState, 
/**
 * The date that was promised; there from the handshake on.
 */
promiseBy: string | null, 
/**
 * Who promised.
 */
counterparty: Id | null, note: string, };

export type DependencyChange = { "field": "what", "to": string } | { "field": "kind", "to": DependencyKind } | { "field": "toUnit", "to": Id } | { "field": "neededBy", "to": string | null } | { "field": "promiseBy", "to": string | null } | { "field": "counterparty", "to": Id | null } | { "field": "note", "to": string };

export type DependencyKind = "deliver" | "decide" | "capacity" | "data" | "join";

export type DependencyLine = { dependency: Dependency, 
/**
 * The unit that needs it, and the one that gives it.
 */
needs: string, gives: string, 
/**
 * `O1`, or `1.2` when it is for one key result.
 */
code: string, objectiveText: string, language: Language, 
/**
 * Who promised; none for nobody, and for somebody who was removed (INV-29).
 */
promisedBy: string | null, 
/**
 * The promised day has passed and it is not there.
 */
late: boolean, 
/**
 * It was promised for after the day it is needed.
 */
tooLate: boolean, };

export type DependencyState = "asked" | "discussing" | "accepted" | "declined" | "withdrawn" | "delivered" | "broken";

export type Difference = { 
/**
 * `O1`, `1.2`; none for a key result that is gone.
 */
code: string | null, 
/**
 * Name of the part: `text`, `target`, `keyResult` for one that came or went.
 */
part: string, before: Said | null, after: Said | null, };

export type Display = { index: number, name: string, width: number, height: number, primary: boolean, };

export type DotCount = { placed: number, total: number, };

export type Draft = { "about": "objective", objective: Id | null, text: string, language: Language, } | { "about": "keyResult", keyResult: Id | null, objective: Id, text: string, language: Language, } | { "about": "initiative", initiative: Id | null, text: string, language: Language, };

export type DraftChange = "text" | "why" | "whyForCustomer" | "parent" | "contribution" | "owner" | "added" | "removed" | "sentence" | "reach" | "due" | "keyResultOwner";

export type Early = { part: Part, 
/**
 * The last day of the cycle.
 */
until: string, 
/**
 * The day it is planned for, when that is far off.
 */
date: string | null, 
/**
 * What is still planned before it, in order.
 */
left: Array<LeftPart>, };

export type Effort = "S" | "M" | "L";

export type Ending = "achieved" | "partly" | "missed" | "dropped" | "carried";

export type Error = { code: Code, 
/**
 * Values for the placeholders of the message.
 */
args: { [key in string]: string }, 
/**
 * For the log, in English; never shown in the room.
 */
detail: string, };

export type Evidence = "high" | "medium" | "low" | "unknown";

export type ExampleOkr = { objective: Localised, keyResults: Array<Localised>, because: Localised, };

export type Exception = { 
/**
 * The ruling, to withdraw it.
 */
ruling: Id, reason: string, };

export type Exercise = "none" | "talk" | "silentWriting" | "oneTwoFourAll" | "roundRobin" | "cluster" | "runChange" | "dotVote" | "fistOfFive" | "romanVote" | "confidenceVote" | "draftObjectives" | "draftKRs" | "metricFreelist" | "linkParents" | "initiatives" | "notDoing" | "galleryRead" | "pitch" | "alignmentMatrix" | "dependencies" | "roam" | "publishGate" | "present" | "questions" | "checkinNumbers" | "checkinTalk" | "kpiScan" | "nextSteps" | "safetyCheck" | "score" | "retroNotes" | "decide" | "futureNotes" | "premortem" | "actions" | "pulse" | "roti" | "break";

export type ExerciseView = { "kind": "opening", attendees: Array<Attendee>, vote: ConsoleVote | null, guide: SafetyGuide | null, } | { "kind": "chain", chain: Chain, speakers: Array<SpokenPart>, at: ChainPart | null, } | { "kind": "runningOrder", turns: Array<Turn>, at: number, clock: Clock, } | { "kind": "lastCycle", last: LastCycle | null, learning: Id | null, } | { "kind": "questions", collecting: boolean, questions: Array<Question>, sealed: Array<SealedCard>, } | { "kind": "rhythm", rhythm: DeckRhythm, } | { "kind": "pulse", statements: Array<VoteTarget>, vote: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "kickedOff", slides: Array<DeckSlide>, questions: Array<Question>, sealed: number, roti: ConsoleVote | null, next: NextMeeting | null, runs: boolean, } | { "kind": "introduction", introduction: Introduction, page: number, answer: boolean, attendees: Array<Attendee>, } | { "kind": "facts", last: LastTime | null, actions: Array<ActionLine>, kpis: Array<KpiLight>, carried: Array<ObjectiveCard>, seeds: Array<Seed>, wall: Id | null, 
/**
 * What other units learned and handed on, the newest first.
 */
handed: Array<HandedLearning>, phase: Phase | null, contextNote: string, } | { "kind": "writing", wall: Wall, sealed: Array<SealedCard>, formats: Array<WallFormat>, seeds: Array<Seed>, } | { "kind": "clustering", wall: Wall, } | { "kind": "sorting", wall: Wall, } | { "kind": "dotVoting", wall: Wall, targets: Array<VoteTarget>, suggestedBudget: number, vote: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "asking", vote: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "objectives", wall: Wall, objectives: Array<ObjectiveCard>, findings: Array<FindingLine>, 
/**
 * Themes an objective may belong to.
 */
themes: Array<Theme>, 
/**
 * On the sentences about one group, newest first.
 */
votes: Array<ConsoleVote>, } | { "kind": "themes", themes: Array<Theme>, strategy: Strategy | null, } | { "kind": "keyResults", objectives: Array<ObjectiveCard>, walls: Array<MetricWall>, } | { "kind": "parents", objectives: Array<ObjectiveCard>, goals: Array<UnitGoals>, kpis: Array<Kpi>, } | { "kind": "initiatives", objectives: Array<ObjectiveCard>, initiatives: Array<Initiative>, unlinked: Array<Initiative>, attendees: Array<Attendee>, without: Array<Person>, findings: Array<FindingLine>, } | { "kind": "notDoing", items: Array<NotDoing>, runPct: number | null, changePct: number | null, findings: Array<FindingLine>, } | { "kind": "belief", objectives: Array<ObjectiveCard>, vote: ConsoleVote | null, fist: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "stakeholders", stakeholders: Array<StakeholderLine>, proposed: Array<ProposedStakeholder>, attendees: Array<Attendee>, goals: Array<ParentGoal>, } | { "kind": "changes", objectives: Array<ChangedObjective>, feedback: Array<StateCount>, tell: Array<string>, roti: ConsoleVote | null, next: NextMeeting | null, } | { "kind": "gallery", objectives: Array<ObjectiveCard>, feedback: Array<FeedbackLine>, } | { "kind": "processing", objectives: Array<ObjectiveCard>, feedback: Array<FeedbackLine>, } | { "kind": "gate", objectives: Array<GateLine>, vote: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "matrix", matrix: Matrix, gaps: Array<Gap>, objectives: Array<ObjectiveCard>, } | { "kind": "dependencies", needs: Array<DependencyLine>, objectives: Array<ObjectiveCard>, } | { "kind": "risks", risks: Array<RiskLine>, openNeeds: Array<OpenNeed>, objectives: Array<ObjectiveCard>, source: RiskSource, } | { "kind": "closing", overview: Overview, roti: ConsoleVote | null, findings: Array<FindingLine>, } | { "kind": "checkInWins", checkIn: CheckIn | null, steps: Array<NextStep>, escalated: Array<BlockerLine>, rhythm: Rhythm, unheld: Array<PlannedEvent>, } | { "kind": "checkInValues", checkIn: CheckIn | null, rows: Array<CheckInRow>, } | { "kind": "checkInTalk", checkIn: CheckIn | null, rows: Array<TalkRow>, 
/**
 * About the rhythm, the KPIs and the initiatives.
 */
findings: Array<FindingLine>, } | { "kind": "checkInBelief", checkIn: CheckIn | null, rows: Array<CheckInRow>, vote: ConsoleVote | null, earlier: Array<ConsoleVote>, } | { "kind": "kpiLights", kpis: Array<KpiLight>, 
/**
 * The day a reading is of.
 */
date: string, } | { "kind": "nextSteps", steps: Array<NextStep>, initiatives: Array<Initiative>, attendees: Array<Attendee>, findings: Array<FindingLine>, nextDate: string | null, } | { "kind": "weekStart", checkIn: CheckIn | null, steps: Array<NextStep>, attendees: Array<Attendee>, rows: Array<CheckInRow>, kpis: Array<KpiLight>, nextDate: string | null, } | { "kind": "checkInClosing", checkIn: CheckIn | null, rows: Array<CheckInRow>, 
/**
 * Those that still stand.
 */
blockers: Array<BlockerLine>, steps: Array<NextStep>, rhythm: Rhythm, next: NextMeeting | null, } | { "kind": "review", goals: Array<GoalEnd>, notes: Array<ScoreNote>, 
/**
 * Nearly everything was reached: was it ambitious enough?
 */
ambitious: boolean, } | { "kind": "decide", goals: Array<GoalEnd>, decisions: Array<DecisionLine>, next: NextCycle, } | { "kind": "lookingBack", attendees: Array<Attendee>, vote: ConsoleVote | null, guide: SafetyGuide | null, last: Array<ActionLine>, formats: Array<WallFormat>, 
/**
 * The wall of looking back.
 */
board: Id | null, } | { "kind": "premortem", wall: Wall, sealed: Array<SealedCard>, formats: Array<WallFormat>, risks: Array<RiskLine>, objectives: Array<ObjectiveCard>, } | { "kind": "dig", clusters: Array<WallCluster>, learnings: Array<Learning>, } | { "kind": "actions", actions: Array<ActionLine>, how: Array<ActionLine>, limit: number, ideas: Array<string>, } | { "kind": "seeds", seeds: Array<Seed>, carried: Array<string>, kpis: Array<Kpi>, notDoing: Array<NotDoing>, next: NextCycle, } | { "kind": "reflectionClosing", goals: Array<GoalEnd>, learnings: Array<Learning>, actions: Array<ActionLine>, seeds: Array<Seed>, open: Array<OpenPoint>, state: CycleState, next: NextCycle, roti: ConsoleVote | null, } | { "kind": "break" } | { "kind": "talk" };

export type Export = "deck" | "notes" | "handout" | "poster" | "sheet" | "minutes" | "alignment" | "reflection" | "cards" | "ballots" | "ideas" | "sort" | "roles" | "board" | "map" | "charts" | "spreadsheet" | "table" | "text" | "calendar" | "archive" | "workbook";

export type ExportChoice = "shape" | "sheet" | "owners" | "accent" | "logo" | "picture" | "table" | "separator" | "mark" | "zone" | "begin" | "names";

export type ExportChoices = { shape: Shape, sheet: Sheet, 
/**
 * Whether names of people stand in it.
 */
owners: boolean, 
/**
 * Svg or png, for what is a picture.
 */
picture: Format, 
/**
 * Colour of the accents as `#1b4f90`; the colour of the program when none.
 */
accent: string | null, 
/**
 * The logo that was picked stands on the first page.
 */
withLogo: boolean, 
/**
 * Whether people are named in what a program reads; without, an archive has no history, for it tells who is who.
 */
names: boolean, 
/**
 * What one table lists.
 */
table: TableKind, 
/**
 * What stands between its cells; as the language has it when none.
 */
separator: Separator | null, 
/**
 * It begins with the mark of UTF-8.
 */
mark: boolean, 
/**
 * Where the clocks of a calendar are; where the language is spoken when none.
 */
zone: Zone | null, 
/**
 * When the sittings of a calendar begin, e.g. `09:00`.
 */
begin: string, };

export type ExportLine = { export: Export, group: Group, format: Format, subject: Subject, 
/**
 * Workshops it can be about; all when none is named.
 */
of: WorkshopKind | null, 
/**
 * What may be chosen about it, in the order it is asked.
 */
choices: Array<ExportChoice>, };

export type ExportOrder = { export: Export, cycle: Id | null, workshop: Id | null, 
/**
 * Language of the words that are not typed by people.
 */
language: Language, choices: ExportChoices, };

export type Exported = { path: string, 
/**
 * Signs that no typeface has; a box stands in their place.
 */
boxed: Array<string>, };

export type Feedback = { id: Id, workshop: Id, 
/**
 * Who said it; neither when nobody noted it.
 */
person: Id | null, unit: Id | null, objective: Id, 
/**
 * The key result of that objective it is about, when it is about one.
 */
keyResult: Id | null, channel: FeedbackChannel, kind: FeedbackKind, 
/**
 * While open it keeps its objective from being aligned.
 */
blocking: boolean, text: string, state: FeedbackState, 
/**
 * What was done and why; filled in every final state but for support (INV-18).
 */
resolution: string, resolvedBy: Id | null, 
/**
 * The sentence it was said about, as it was then.
 */
before: string, 
/**
 * That sentence when the feedback was resolved; none until then.
 */
after: string | null, givenAt: Moment, 
/**
 * What an imported line said in columns that are not known here, by their heading (INV-33).
 */
other: Json<Array<Cell>>, };

export type FeedbackChange = { "field": "text", "to": string } | { "field": "kind", "to": FeedbackKind } | { "field": "blocking", "to": boolean } | { "field": "from", "to": Party | null } | { "field": "channel", "to": FeedbackChannel };

export type FeedbackChannel = "before" | "inRoom" | "after";

export type FeedbackKind = "support" | "question" | "suggestion" | "concern" | "conflict" | "dependency";

export type FeedbackLine = { feedback: Feedback, 
/**
 * `O1` or `1.2`
 */
code: string, 
/**
 * Who said it, a person or a unit; none when nobody noted it.
 */
fromName: string | null, resolvedByName: string | null, 
/**
 * The sentence it is about, as it stands now.
 */
now: string, };

export type FeedbackState = "open" | "accepted" | "adapted" | "parked" | "rejected" | "withdrawn";

export type Finding = { 
/**
 * Counted from 1 as in the file.
 */
line: number, column: Heading | null, 
/**
 * What the cell says.
 */
value: string, why: Error, };

export type FindingLine = { 
/**
 * The objective, key result, initiative or unit it is about.
 */
subject: Id, 
/**
 * Rule id, e.g. `KR-07`.
 */
rule: string, severity: RuleSetting, 
/**
 * The gate it shuts or guards: `proposed`, `aligned`, `published`.
 */
gate: string | null, 
/**
 * May not be excepted.
 */
hard: boolean, message: string, 
/**
 * The matched words as typed.
 */
words: Array<string>, 
/**
 * What the coach offers: `makeKpi`, `makeInitiative`, `fillFields`, `fillSentence`, `split`, `makeMilestone`, `makeKr`.
 */
action: string | null, 
/**
 * What `fillFields` and `fillSentence` put in; none where only the person knows.
 */
fill: KeyResultChange | null, 
/**
 * Filled when the gate may be passed in spite of it.
 */
exception: Exception | null, };

export type FirstPromise = { text: string, baseline: Number | null, target: Number | null, 
/**
 * What the end is worth against it.
 */
score: Number | null, 
/**
 * Why it was revised, oldest first.
 */
reasons: Array<RevisionReason>, };

export type Format = "pdf" | "svg" | "png" | "xlsx" | "csv" | "md" | "ics" | "json" | "okratelier";

export type Found = { 
/**
 * Name of the file; empty for a paste.
 */
name: string, lines: Array<Array<string>>, mapping: Mapping, 
/**
 * Key of the program it comes from, when it is known by its heads.
 */
profile: string | null, };

export type Frame = { workbook: Id, name: string, language: Language, 
/**
 * Words of the organisation instead of the glossary's: by language, every form of them (D3).
 */
terms: { [key in Language]?: { [key in string]: string } }, 
/**
 * How often a new cycle checks in.
 */
cadence: Cadence, example: string | null, 
/**
 * The workbook is a copy to practise on, which is thrown away.
 */
rehearsal: boolean, 
/**
 * The cycle at hand.
 */
cycle: CycleLine | null, cycles: Array<CycleLine>, units: Array<UnitLine>, 
/**
 * Active people, by name.
 */
people: Array<Person>, undo: UndoLabel | null, redo: UndoLabel | null, 
/**
 * When the newest step was committed.
 */
savedAt: Moment | null, 
/**
 * The workshop that is running or paused.
 */
running: WorkshopLine | null, };

export type Frequency = "week" | "2weeks" | "month" | "quarter" | "once";

export type Gap = { keyResult: Id, noted: boolean, };

export type GateLine = { card: ObjectiveCard, 
/**
 * All of them while it is proposed or aligned; none for a draft, and none once it is published.
 */
guards: Array<GuardLine>, 
/**
 * Whether nothing keeps it from being aligned.
 */
mayAlign: boolean, 
/**
 * Whether nothing keeps it from being published.
 */
mayPublish: boolean, thumbs: Thumbs | null, };

export type Glance = { "ask": "room" } | { "ask": "preferences" };

export type GoalEnd = { id: Id, 
/**
 * `O1`
 */
code: string, text: string, language: Language, 
/**
 * Of all its key results, once each of them has its score.
 */
score: ShownScore | null, keyResults: Array<KeyResultEnd>, closure: Closure | null, 
/**
 * KPIs that guard it and were out of their band when they were last read; never part of a score (2.3).
 */
breaches: Array<Breach>, };

export type GoalMap = { 
/**
 * As the organisation is read, each unit in its order.
 */
nodes: Array<MapNode>, 
/**
 * None when there are too many objectives to be read side by side.
 */
matrix: Matrix | null, dependencies: Array<DependencyLine>, overlaps: Array<Overlap>, };

export type Group = "show" | "keep" | "cut" | "picture" | "data";

export type Guard = "feedback" | "parent" | "promises" | "owner" | "count" | "keyResults" | "vote" | "coach";

export type GuardLine = { guard: Guard, 
/**
 * What is missing, in words; empty when it holds.
 */
missing: Array<FindingLine>, };

export type HandedLearning = { id: Id, text: string, unitName: string, };

export type Heading = "unit" | "code" | "objective" | "why" | "whyForCustomer" | "objectiveOwner" | "parent" | "theme" | "keyResult" | "metric" | "from" | "to" | "measure" | "due" | "kind" | "commitment" | "owner" | "date" | "value" | "confidence" | "note" | "progress" | "expected" | "pace" | "score" | "decision" | "state" | "name" | "title" | "text" | "reason" | "lower" | "upper" | "wall" | "wallColumn" | "cluster" | "classification" | "about" | "by" | "channel" | "blocking" | "answer" | "topic" | "votes" | "fromUnit" | "toUnit" | "promisedBy" | "plan" | "part" | "minutes" | "ignore";

export type Health = { 
/**
 * File name of the workbook that is open, when it is one of the shelf: of those there are backups.
 */
file: string | null, 
/**
 * What happened to the workbook that is open, until it has been read.
 */
news: News | null, 
/**
 * Why nothing can be written; until it can be again.
 */
trouble: Error | null, 
/**
 * What is done is in memory alone, because the disk took nothing.
 */
inMemory: boolean, 
/**
 * Free space on the disk of the program's folder, megabytes; only when there is little of it.
 */
littleSpace: number | null, 
/**
 * Why the newest backup could not be made.
 */
backupTrouble: Error | null, 
/**
 * Why the newest backup could not be copied to the folder of the facilitator's choice.
 */
mirrorTrouble: Error | null, };

export type Helper = { "kind": "person", id: Id, } | { "kind": "unit", id: Id, };

export type HistoryEntry = { no: number, at: Moment, kind: StepKind, 
/**
 * Name of the action, e.g. `addObjective`.
 */
action: string, 
/**
 * The text the action was about, when it carries one: a card, a title, a name.
 */
subject: string | null, };

export type HockeyStick = "planned" | "observed" | "final";

export type Holds = { name: string, cycle: string | null, people: number, objectives: number, keyResults: number, workshops: number, 
/**
 * Steps of the journal.
 */
steps: number, 
/**
 * When the newest of them was made.
 */
savedAt: Moment | null, };

export type HowWeDoOkr = { 
/**
 * The newest first.
 */
agreed: Array<Agreed>, 
/**
 * The newest cycle first.
 */
learned: Array<LearnedIn>, };

export type Id = string;

export type IdeaSource = "spoken" | "typed" | "private" | "import" | "carryOver";

export type Import = { mapping: Mapping, aim: Aim, lines: Array<Array<string>>, 
/**
 * Lines that are left out, counted from 1 as in the file.
 */
skip: Array<number>, };

export type Indicator = "leading" | "lagging" | "unknown";

export type Initiative = { id: Id, cycle: Id, unit: Id, title: string, 
/**
 * Key results it is to move; of the same cycle (INV-06). None is flagged (INI-01).
 */
keyResults: Json<Array<Id>>, owner: Id | null, due: string | null, valueHypothesis: string, kind: InitiativeKind, state: InitiativeState, 
/**
 * Since when it is done: the figures it was to move are watched from there (CHK-10).
 */
doneOn: string | null, stopReason: string, effort: Effort | null, portfolioRef: string, position: number, };

export type InitiativeChange = { "field": "title", "to": string } | { "field": "keyResults", "to": Array<Id> } | { "field": "owner", "to": Id | null } | { "field": "due", "to": string | null } | { "field": "valueHypothesis", "to": string } | { "field": "kind", "to": InitiativeKind } | { "field": "state", "to": InitiativeState } | { "field": "stopReason", "to": string } | { "field": "effort", "to": Effort | null } | { "field": "portfolioRef", "to": string };

export type InitiativeKind = "do" | "enable" | "learn";

export type InitiativePace = { 
/**
 * All but those that were stopped.
 */
count: number, 
/**
 * The same of the cycle before; none when there was none.
 */
countBefore: number | null, running: number, 
/**
 * Most that may be under way at a time; none when nothing is agreed.
 */
limit: number | null, done: number, 
/**
 * Days from planned to done, the middle one by the journal; none until one went that way.
 */
days: number | null, };

export type InitiativeState = "idea" | "planned" | "doing" | "done" | "stopped";

export type InputMode = "hands" | "paperTally" | "passKeyboard" | "facilitator";

export type Insights = { 
/**
 * As the organisation is read.
 */
courses: Array<Course>, 
/**
 * One for each unit that checks in.
 */
rhythms: Array<UnitRhythm>, 
/**
 * By name.
 */
owners: Array<OwnerLine>, 
/**
 * What nobody owns yet.
 */
unowned: Array<Owned>, 
/**
 * The newest cycles of the unit, the oldest of them first.
 */
trends: Array<Trend>, limits: Limits, how: HowWeDoOkr, };

export type Interim = { date: string, value: Number, };

export type Introduction = { 
/**
 * One sentence to begin with.
 */
opener: Localised, 
/**
 * Why, how, what.
 */
slides: Array<Slide>, badExample: ExampleOkr, goodExample: ExampleOkr, 
/**
 * "Objective, key result, initiative or KPI?"
 */
cards: Array<Card<CardAnswer>>, 
/**
 * "Run or change?"
 */
practice: Array<Card<PracticeAnswer>>, };

export type Json<T> = T;

export type Judgement = { "by": "computed", value: Number | null, } | { "by": "manual", score: Number | null, verdict: Verdict | null, } | { "by": "deferred", until: string, };

export type Keeping = "shelf" | "archive" | "trash";

export type KeyResult = { id: Id, objective: Id, text: string, metric: string, 
/**
 * Key of the unit of measure, e.g. `%` or `workingDays`.
 */
unit: string | null, decimals: number, kind: KeyResultKind, commitment: Commitment, baseline: Number | null, baselineUnknown: boolean, target: Number | null, due: string | null, indicator: Indicator, source: string, measuredEvery: Frequency | null, measuredBy: string, milestones: Json<Array<Milestone>>, interim: Json<Array<Interim>>, 
/**
 * How ambitious the team finds it, 1-5 (R004-17).
 */
ambition: number | null, 
/**
 * How realistic the team finds it, 1-5.
 */
realism: number | null, owner: Id | null, 
/**
 * Median of the belief vote, 1-10 (R002-28).
 */
initialConfidence: number | null, state: KeyResultState, revision: number, weight: number, position: number, };

export type KeyResultCard = { keyResult: KeyResult, 
/**
 * `1.2`
 */
code: string, ownerName: string | null, standing: Standing, strength: Strength, findings: Array<FindingLine>, };

export type KeyResultChange = { "field": "text", "to": string } | { "field": "sentence", "to": string } | { "field": "metric", "to": string } | { "field": "unit", "to": string | null } | { "field": "decimals", "to": number } | { "field": "kind", "to": KeyResultKind } | { "field": "commitment", "to": Commitment } | { "field": "baseline", "to": Number | null } | { "field": "baselineUnknown", "to": boolean } | { "field": "target", "to": Number | null } | { "field": "reach", "to": Reach } | { "field": "due", "to": string | null } | { "field": "indicator", "to": Indicator } | { "field": "source", "to": string } | { "field": "measuredEvery", "to": Frequency | null } | { "field": "measuredBy", "to": string } | { "field": "milestones", "to": Array<Milestone> } | { "field": "interim", "to": Array<Interim> } | { "field": "ambition", "to": number | null } | { "field": "realism", "to": number | null } | { "field": "owner", "to": Id | null } | { "field": "weight", "to": number };

export type KeyResultEnd = { id: Id, 
/**
 * `1.2`
 */
code: string, text: string, metric: string, kind: KeyResultKind, commitment: Commitment, baseline: Number | null, target: Number | null, unit: string | null, decimals: number, 
/**
 * The value at the end: as it was scored, or the newest that was measured.
 */
value: Number | null, measuredOn: string | null, 
/**
 * 0 to 1, shown progress.
 */
progress: Number | null, 
/**
 * 1 to 10, the last one.
 */
confidence: number | null, 
/**
 * What its numbers say.
 */
computed: ShownScore | null, 
/**
 * What was said of it; none until then, and without number and word while it is put off.
 */
score: ShownScore | null, basis: ScoreBasis | null, evidence: Evidence | null, deferredUntil: string | null, first: FirstPromise | null, 
/**
 * Its values against where it was expected to be, and the belief in it.
 */
lines: TwoLines, 
/**
 * Half or more of the movement came in the last quarter of the time.
 */
hockeyStick: boolean, 
/**
 * None scored higher, and it is green: worth celebrating.
 */
best: boolean, };

export type KeyResultKind = "metric" | "milestone" | "binary";

export type KeyResultState = "draft" | "ready" | "active" | "scored" | "closed" | "dropped" | "becameKpi" | "carried";

export type Kpi = { id: Id, unit: Id, name: string, unitOfMeasure: string | null, decimals: number, lower: Number | null, upper: Number | null, owner: Id | null, frequency: Frequency | null, note: string, 
/**
 * The key result it was made from (INV-25).
 */
origin: Id | null, 
/**
 * Objectives it guards.
 */
guards: Json<Array<Id>>, position: number, };

export type KpiChange = { "field": "name", "to": string } | { "field": "unitOfMeasure", "to": string | null } | { "field": "decimals", "to": number } | { "field": "lower", "to": Number | null } | { "field": "upper", "to": Number | null } | { "field": "owner", "to": Id | null } | { "field": "frequency", "to": Frequency | null } | { "field": "note", "to": string } | { "field": "guards", "to": Array<Id> };

export type KpiLight = { kpi: Kpi, newest: KpiReading | null, light: Light, };

export type KpiLine = { kpi: Kpi, newest: KpiReading | null, 
/**
 * Whether the newest reading lies in the band; none without one.
 */
inBand: boolean | null, };

export type KpiReading = { id: Id, kpi: Id, date: string, value: Number, note: string, };

export type Lack = "score" | "decision" | "closure";

export type Language = "nl" | "nb" | "en";

export type LastCycle = { name: string, figures: Array<LastFigure>, scores: Array<LastScore>, learnings: Array<LastLearning>, };

export type LastFigure = { kind: LastFigureKind, part: number, whole: number, };

export type LastFigureKind = "keyResultsReached" | "initiativesDone" | "checkInsHeld";

export type LastGoal = { id: Id, text: string, language: Language, 
/**
 * Of all its key results, once each of them has its score.
 */
score: ShownScore | null, keyResults: Array<LastKeyResult>, };

export type LastKeyResult = { id: Id, text: string, score: ShownScore | null, decision: DecisionKind | null, };

export type LastLearning = { id: Id, text: string, };

export type LastScore = { text: string, score: Number, };

export type LastTime = { cycleName: string, goals: Array<LastGoal>, 
/**
 * What the unit itself learned.
 */
learnings: Array<LastLearning>, };

export type Late = "planned" | "observed" | "final";

export type Learned = { learning: Learning, unitName: string, };

export type LearnedIn = { cycle: Id, cycleName: string, learned: Array<Learned>, };

export type Learning = { id: Id, workshop: Id, cycle: Id, text: string, kind: LearningKind, evidence: string, source: Json<LearningSource> | null, 
/**
 * Other units read it when they set their goals (R004-24).
 */
handedOn: boolean, position: number, };

export type LearningChange = { "field": "text", "to": string } | { "field": "kind", "to": LearningKind } | { "field": "evidence", "to": string } | { "field": "handedOn", "to": boolean };

export type LearningKind = "result" | "wayOfWorking" | "okrProcess" | "leadership";

export type LearningSource = { "kind": "card", id: Id, } | { "kind": "cluster", id: Id, } | { "kind": "keyResult", id: Id, };

export type LeftPart = { part: Part, count: number, };

export type Lenses = { objectives: number, initiatives: InitiativePace, notDoing: number, ownersWithInitiative: number, people: number, withoutInitiative: Array<string>, 
/**
 * Objectives and key results that have an owner.
 */
owned: number, linked: number, unlinked: number, 
/**
 * Needs between units that were promised or given already.
 */
promised: number, 
/**
 * All needs that were not withdrawn.
 */
needs: number, 
/**
 * Promises whose day has passed.
 */
late: number, completeKeyResults: number, reached: Reached, 
/**
 * Active themes of the unit, and those an objective belongs to; empty while there is no theme.
 */
themes: Array<ThemeLine>, };

export type Light = "good" | "watch" | "bad" | "dark";

export type Limits = { objectives: number, objectivesHard: number, keyResultsMin: number, keyResultsMax: number, initiativesPerKeyResult: number, actions: number, 
/**
 * Running initiatives, none for no limit.
 */
wip: number | null, };

export type Localised = { nl: string, nb: string, en: string, };

export type Look = "system" | "light" | "dark";

export type MapKeyResult = { id: Id, 
/**
 * `1.2`
 */
code: string, text: string, metric: string, baseline: Number | null, target: Number | null, unit: string | null, decimals: number, };

export type MapNode = { objective: Id, 
/**
 * `O1`
 */
code: string, text: string, language: Language, unit: Id, unitName: string, cycle: Id, 
/**
 * Name of its cycle when it is another than that of the map.
 */
cycleName: string | null, state: ObjectiveState, 
/**
 * From the left: 0 is the highest level there is.
 */
column: number, 
/**
 * The goal it helps, when it is on the map.
 */
parent: Parent | null, 
/**
 * Levels up to that goal; 1 is normal, more is far (INV-04).
 */
distance: number | null, contribution: string, 
/**
 * Why it stands by itself; empty when nobody said.
 */
noParentReason: string, 
/**
 * Its unit is the top, or has no level: nothing is above it.
 */
onTop: boolean, keyResults: Array<MapKeyResult>, };

export type Mapping = { sheet: TableKind, 
/**
 * What each column holds, by place; a column beyond them is left out.
 */
columns: Array<Heading>, 
/**
 * Lines at the top that are heads.
 */
heads: number, decimal: DecimalMark, dates: DateOrder, };

export type Mark = { height: Number, value: Number, };

export type Matrix = { columns: Array<MatrixColumn>, rows: Array<MatrixRow>, };

export type MatrixColumn = { keyResult: Id, 
/**
 * `1.2`
 */
code: string, text: string, language: Language, objective: Id, objectiveText: string, unit: Id, unitName: string, 
/**
 * Objectives linked to it, and those that support it.
 */
contribute: number, support: number, 
/**
 * It is of the highest level there is, and nobody helps it (ALI-03).
 */
hole: boolean, crowd: boolean, };

export type MatrixMark = "contributes" | "supports" | "nothing" | "apart";

export type MatrixRow = { objective: Id, 
/**
 * `O1`
 */
code: string, text: string, language: Language, unit: Id, unitName: string, linked: boolean, 
/**
 * Why it stands by itself; empty when nobody said.
 */
noParentReason: string, 
/**
 * One for each column.
 */
marks: Array<MatrixMark>, };

export type Measured = { value: Number, date: string | null, source: string | null, };

export type MetricWall = { objective: Id, wall: Wall, vote: ConsoleVote | null, };

export type Milestone = { text: string, weight: number, doneAt: string | null, };

export type Moment = number;

export type News = { "what": "rescued", trouble: Error, aside: string, at: Moment, } | { "what": "damaged", trouble: Error, at: Moment | null, } | { "what": "behind", steps: number, at: Moment, } | { "what": "namesLeft", folders: Array<string>, };

export type NextCycle = { 
/**
 * None while it is not planned.
 */
cycle: Id | null, name: string, start: string, end: string, cadence: Cadence, };

export type NextMeeting = { part: Part, 
/**
 * None while the day it was planned for has passed without it.
 */
date: string | null, };

export type NextStep = { id: Id, 
/**
 * The workshop it was agreed in.
 */
workshop: Id, text: string, owner: Id | null, due: string | null, initiative: Id | null, state: NextStepState, position: number, };

export type NextStepChange = { "field": "text", "to": string } | { "field": "owner", "to": Id | null } | { "field": "due", "to": string | null } | { "field": "initiative", "to": Id | null } | { "field": "state", "to": NextStepState };

export type NextStepState = "open" | "done" | "dropped";

export type NextUp = { part: Part, date: string | null, minutes: number, 
/**
 * The workshop that is made for it already.
 */
workshop: Id | null, 
/**
 * Template to make it from.
 */
template: string, 
/**
 * What is asked before it begins, when it is early.
 */
early: Early | null, };

export type NotDoing = { id: Id, cycle: Id, unit: Id, text: string, reason: string, until: string | null, decidedBy: Id | null, state: NotDoingState, position: number, };

export type NotDoingChange = { "field": "text", "to": string } | { "field": "reason", "to": string } | { "field": "until", "to": string | null } | { "field": "decidedBy", "to": Id | null } | { "field": "state", "to": NotDoingState };

export type NotDoingState = "active" | "reopened" | "expired";

export type Number = string;

export type Objective = { id: Id, cycle: Id, unit: Id, text: string, 
/**
 * Language of the text; never translated.
 */
language: Language, why: string, whyForCustomer: string, orientation: Orientation | null, theme: Id | null, phase: Phase | null, owner: Id | null, team: string, meansNeeded: string, parent: Json<Parent> | null, noParentReason: string, 
/**
 * "We help with ... by ..." (R000-26).
 */
contribution: string, topline: boolean, 
/**
 * Answer to: if all key results are reached, is the objective reached? (SET-05)
 */
sufficient: boolean | null, state: ObjectiveState, revision: number, 
/**
 * The cluster it grew from.
 */
cluster: Id | null, carriedFrom: Id | null, closure: Json<Closure> | null, position: number, };

export type ObjectiveCard = { objective: Objective, 
/**
 * `O1`
 */
code: string, unitName: string, 
/**
 * Of its unit: 0 is strategic, what is below tactical; none for an external unit.
 */
level: number | null, ownerName: string | null, themeTitle: string | null, 
/**
 * The title of the cluster it grew from.
 */
clusterTitle: string | null, parent: ParentGoal | null, keyResults: Array<KeyResultCard>, 
/**
 * Mean of the progress of its key results, 0 to 1; none when no progress is known.
 */
progress: Number | null, initiatives: Array<Initiative>, findings: Array<FindingLine>, 
/**
 * What keeps it from being proposed; empty when the gate is open.
 */
gate: Array<FindingLine>, };

export type ObjectiveChange = { "field": "text", "to": string } | { "field": "language", "to": Language } | { "field": "why", "to": string } | { "field": "whyForCustomer", "to": string } | { "field": "orientation", "to": Orientation | null } | { "field": "theme", "to": Id | null } | { "field": "phase", "to": Phase | null } | { "field": "owner", "to": Id | null } | { "field": "team", "to": string } | { "field": "meansNeeded", "to": string } | { "field": "parent", "to": Parent | null } | { "field": "noParentReason", "to": string } | { "field": "contribution", "to": string } | { "field": "topline", "to": boolean } | { "field": "sufficient", "to": boolean | null };

export type ObjectiveState = "draft" | "proposed" | "aligned" | "published" | "closed";

export type Occasion = "open" | "close" | "change" | "migrate" | "import" | "restore" | "delete" | "hand";

export type OpenNeed = { dependency: Id, what: string, code: string, };

export type OpenPoint = { lacks: Lack, 
/**
 * The key result, or the objective that is not closed.
 */
subject: Id, text: string, };

export type Orientation = "external" | "internal";

export type Outcome = { 
/**
 * Step of the journal; none when nothing changed or only the sealed intake was written.
 */
step: number | null, 
/**
 * Ids of the rows that were made, in order.
 */
made: Array<Id>, savedAt: Moment, };

export type Overlap = { one: OverlapSide, other: OverlapSide, 
/**
 * So alike that one is copied from the other.
 */
copy: boolean, };

export type OverlapSide = { objective: Id, 
/**
 * `O1` or `1.2`
 */
code: string, text: string, language: Language, unitName: string, };

export type Overview = { objectives: Array<ObjectiveCard>, notDoing: Array<NotDoing>, kpis: Array<Kpi>, parking: Array<ParkingItem>, cards: number, 
/**
 * People present without an initiative.
 */
withoutInitiative: Array<Person>, next: NextMeeting | null, };

export type OwnFormat = { key: string, name: string, kind: BoardKind, columns: Array<string>, };

export type Owned = { kind: OwnedKind, id: Id, 
/**
 * `O1`, `1.2`; empty of an initiative.
 */
code: string, text: string, language: Language | null, unitName: string, };

export type OwnedKind = "objective" | "keyResult" | "initiative";

export type OwnerLine = { name: string, 
/**
 * Objectives first, then key results, then initiatives.
 */
owns: Array<Owned>, };

export type Pace = "ahead" | "onPace" | "behind" | "farBehind";

export type Parent = { "kind": "keyResult", id: Id, } | { "kind": "objective", id: Id, };

export type ParentGoal = { parent: Parent, 
/**
 * Code such as `O1` or `1.2`.
 */
code: string, text: string, 
/**
 * What a key result measures, without its figures; empty for an objective.
 */
metric: string, unitName: string, 
/**
 * Levels between it and the unit in hand; 1 is normal (INV-04).
 */
distance: number, baseline: Number | null, target: Number | null, 
/**
 * What was measured last; only in a chain.
 */
value: Number | null, unit: string | null, decimals: number, 
/**
 * Objectives of the cycle that are linked to it already.
 */
children: number, };

export type ParkedLine = { item: ParkingItem, 
/**
 * Sessions it lay there before it came up again by itself; none of what was parked in this one.
 */
sessions: number | null, };

export type ParkingChange = { "field": "text", "to": string } | { "field": "owner", "to": Id | null } | { "field": "state", "to": ParkingState };

export type ParkingItem = { id: Id, workshop: Id, text: string, owner: Id | null, state: ParkingState, position: number, };

export type ParkingState = "open" | "scheduled" | "dropped";

export type Part = "setting" | "alignment" | "kickoff" | "checkin" | "reflection" | "summit" | "mastersMeeting" | "midCycle" | "leaderCheckpoint";

export type PartLine = { part: Part, done: number, planned: number, date: string | null, 
/**
 * Whether it is the part at hand.
 */
now: boolean, 
/**
 * What begins it; none when nothing of it is left.
 */
begin: NextUp | null, };

export type PartSpeaker = { part: ChainPart, person: Id | null, };

export type Party = { "kind": "person", id: Id, } | { "kind": "unit", id: Id, };

export type Past = { 
/**
 * When the draft went into the alignment; none before.
 */
draftedAt: Moment | null, 
/**
 * From that draft to what was published, or to what stands now.
 */
sinceDraft: Array<Difference>, 
/**
 * Of the objective and its key results, newest first.
 */
revisions: Array<RevisionLine>, };

export type Person = { id: Id, name: string, unit: Id | null, active: boolean, 
/**
 * Has had the OKR introduction (R000-11).
 */
introduced: boolean, position: number, };

export type PersonChange = { "field": "name", "to": string } | { "field": "unit", "to": Id | null } | { "field": "active", "to": boolean } | { "field": "introduced", "to": boolean };

export type Phase = "explore" | "build" | "scale" | "optimise";

export type Place = { "at": "cycle", cycle: Id | null, } | { "at": "strategy", unit: Id | null, } | { "at": "organisation" } | { "at": "board", cycle: Id | null, unit: Id | null, } | { "at": "map", cycle: Id | null, unit: Id | null, } | { "at": "insights", cycle: Id | null, unit: Id | null, } | { "at": "export", cycle: Id | null, } | { "at": "planner", workshop: Id | null, } | { "at": "workshop", workshop: Id, step: Id | null, } | { "at": "history", before: number | null, } | { "at": "settings" };

export type PlannedEvent = { id: Id, cycle: Id, part: Part, date: string, minutes: number, workshop: Id | null, };

export type PracticeAnswer = "run" | "change";

export type Preferences = { 
/**
 * Language of the console; the language of the machine when none.
 */
language: Language | null, theme: Look, 
/**
 * Size of type on the console, percent 80-160.
 */
zoom: number, reducedMotion: boolean, highContrast: boolean, sound: boolean, 
/**
 * Mirrored projector: room and console share one window.
 */
oneScreen: boolean, 
/**
 * A second folder for backups, such as a stick; chosen in a dialog of the shell alone.
 */
mirror: string | null, };

export type ProcessStep = { id: Id, cycle: Id, title: string, due: string, 
/**
 * The part of the cycle it belongs to, of a step of the usual list.
 */
part: Part | null, 
/**
 * Who sees to it.
 */
role: Role | null, 
/**
 * Who must take part.
 */
stakeholders: Json<Array<Id>>, doneOn: string | null, };

export type ProcessStepChange = { "field": "title", "to": string } | { "field": "due", "to": string } | { "field": "role", "to": Role | null } | { "field": "stakeholders", "to": Array<Id> } | { "field": "done", "to": boolean };

export type Profile = { name: string, version: number, cadence: Cadence, cycleWeeks: number, scoring: Scoring, limits: Limits, terms: { [key in Language]?: { [key in string]: string } }, coachRules: { [key in string]: RuleSetting }, threshold: number, 
/**
 * Templates of one's own.
 */
agendas: Array<AgendaTemplate>, 
/**
 * Columns of one's own.
 */
formats: Array<OwnFormat>, };

export type ProfileChange = { "field": "name", "to": string } | { "field": "language", "to": Language } | { "field": "cadence", "to": Cadence } | { "field": "cycleWeeks", "to": number } | { "field": "scoring", "to": Scoring } | { "field": "limits", "to": Limits } | { "field": "terms", "to": { [key in Language]?: { [key in string]: string } } } | { "field": "coachRules", "to": { [key in string]: RuleSetting } } | { "field": "threshold", "to": number } | { "field": "keepUntil", "to": string | null };

export type ProposedStakeholder = { who: Party, name: string, why: StakeholderReason, };

export type Pulse = { statement: string, median: number, };

export type Question = { id: Id, workshop: Id, text: string, 
/**
 * In a word, to sort by.
 */
topic: string, 
/**
 * None when nobody said so, and always when it is anonymous.
 */
askedBy: Id | null, anonymous: boolean, upvotes: number, state: QuestionState, answer: string, answerBy: Id | null, answerDue: string | null, position: number, };

export type QuestionChange = { "field": "text", "to": string } | { "field": "topic", "to": string } | { "field": "upvotes", "to": number } | { "field": "askedBy", "to": Id | null };

export type QuestionState = "open" | "answered" | "toAnswer" | "parked";

export type Reach = { baseline: Number | null, target: Number | null, unit: string | null, };

export type Reached = { keyResults: number, 
/**
 * How many of them were measured since they began.
 */
measured: number, 
/**
 * None until one was measured.
 */
progress: Number | null, 
/**
 * Where those whose progress is known were expected to be by now.
 */
expected: Number | null, 
/**
 * The middle of the newest answers, 1 to 10.
 */
confidence: number | null, score: Number | null, };

export type Receipt = { at: Moment, files: number, bytes: number, 
/**
 * Marks that were looked for: the ids of all rows the workbook ever had. None when it could not be read any more.
 */
marks: number, searchedFiles: number, searchedBytes: number, 
/**
 * Files in which a mark was found.
 */
found: Array<string>, 
/**
 * Second folders for backups that could not be reached: nothing was deleted or searched there.
 */
unreached: Array<string>, };

export type ReflectionAction = { id: Id, workshop: Id, unit: Id, text: string, owner: Id, due: string, kind: ReflectionActionKind, state: ReflectionActionState, 
/**
 * The workshop in which it was looked at again.
 */
reviewedIn: Id | null, position: number, };

export type ReflectionActionChange = { "field": "text", "to": string } | { "field": "owner", "to": Id } | { "field": "due", "to": string } | { "field": "kind", "to": ReflectionActionKind } | { "field": "state", "to": ReflectionActionState };

export type ReflectionActionKind = "process" | "result";

export type ReflectionActionState = "open" | "done" | "dropped";

export type Request = { "ask": "shelf" } | { "ask": "newWorkbook", name: string, language: Language, } | { "ask": "openWorkbook", file: string, } | { "ask": "openExample", key: string, } | { "ask": "keepWorkbook", file: string, from: Keeping, to: Keeping, } | { "ask": "eraseWorkbook", file: string, keeping: Keeping, } | { "ask": "replaceNames", file: string, } | { "ask": "backups", file: string, } | { "ask": "backUp" } | { "ask": "restoreBackup", file: string, backup: string, } | { "ask": "health" } | { "ask": "readNews" } | { "ask": "saveCopy" } | { "ask": "goOnInMemory" } | { "ask": "goBackOnDisk" } | { "ask": "chooseMirror" } | { "ask": "drafts" } | { "ask": "keepDraft", field: string, text: string, } | { "ask": "rehearse", workshop: Id, } | { "ask": "closeWorkbook" } | { "ask": "act", action: Action, } | { "ask": "undo" } | { "ask": "undoTo", step: number, } | { "ask": "redo" } | { "ask": "console", place: Place, } | { "ask": "advise", draft: Draft, } | { "ask": "readTable", text: string | null, kind: TableKind | null, } | { "ask": "tryImport", import: Import, } | { "ask": "importCopy" } | { "ask": "cancelImport" } | { "ask": "past", objective: Id, } | { "ask": "saveProfile" } | { "ask": "readProfile" } | { "ask": "export", order: ExportOrder, } | { "ask": "cancelExport" } | { "ask": "pickLogo" } | { "ask": "setPreferences", preferences: Preferences, } | { "ask": "windows" } | { "ask": "openRoom", display: number | null, } | { "ask": "closeRoom" };

export type Revision = { id: Id, 
/**
 * The objective or key result.
 */
subject: Id, 
/**
 * From 1; what was published is revision 0.
 */
no: number, at: Moment, reason: RevisionReason, note: string, before: Json<Snapshot>, after: Json<Snapshot>, 
/**
 * The workshop that was at hand.
 */
decidedIn: Id | null, };

export type RevisionLine = { id: Id, code: string | null, at: Moment, reason: RevisionReason, note: string, differences: Array<Difference>, };

export type RevisionReason = "externalChange" | "newInformation" | "newLearning" | "measureUnusable" | "priorityChange" | "typo";

export type Rhythm = { 
/**
 * Check-ins held.
 */
held: number, 
/**
 * Check-ins planned before today.
 */
planned: number, 
/**
 * Held in a row.
 */
streak: number, 
/**
 * Days since the last one, when that is too long.
 */
onShelf: number | null, };

export type RhythmDay = { date: string, state: RhythmState, 
/**
 * Why it was missed; empty otherwise.
 */
reason: string, };

export type RhythmState = "held" | "open" | "missed" | "passed" | "coming";

export type Risk = { id: Id, cycle: Id, unit: Id, text: string, objective: Id | null, 
/**
 * The need it is the risk of.
 */
dependency: Id | null, roam: Roam, owner: Id | null, plan: string, source: RiskSource, };

export type RiskChange = { "field": "text", "to": string } | { "field": "owner", "to": Id | null } | { "field": "plan", "to": string };

export type RiskLine = { risk: Risk, 
/**
 * Code of the objective it is about, when it is about one.
 */
code: string | null, ownerName: string | null, };

export type RiskSource = "alignment" | "premortem" | "checkin";

export type Roam = "open" | "resolved" | "owned" | "accepted" | "mitigated";

export type Role = "sponsor" | "leader" | "okrLead" | "okrMaster" | "okrAmbassador" | "okrSquad" | "facilitator" | "stakeholder" | "scribe" | "timekeeper" | "observer";

export type RoleAssignment = { id: Id, person: Id, role: Role, unit: Id | null, 
/**
 * Time an ambassador has for it (R004-24).
 */
hoursPerWeek: Number | null, };

export type RoomAction = { text: string, ownerName: string | null, due: string, kind: ReflectionActionKind, state: ReflectionActionState, };

export type RoomBelief = { id: Id, code: string, text: string, confidence: number | null, spread: number | null, before: number | null, };

export type RoomBlocker = { text: string, helperName: string | null, escalatedName: string | null, escalatedOn: string | null, stands: boolean, 
/**
 * Check-ins it has stood in.
 */
times: number, };

export type RoomChanged = { code: string, 
/**
 * Only where more than one unit is at the table.
 */
unitName: string | null, text: string, state: ObjectiveState, changes: Array<ChangeLine>, };

export type RoomCourse = { code: string, text: string, lines: TwoLines, };

export type RoomDecided = { keyResult: Id, kind: DecisionKind, reason: string, newText: string, };

export type RoomDecision = { code: string, text: string, decision: CheckInDecision, };

export type RoomFeedback = { id: Id, 
/**
 * `O1` or `1.2`
 */
code: string, kind: FeedbackKind, blocking: boolean, text: string, state: FeedbackState, resolution: string, 
/**
 * The sentence it is about, as it was when it was said.
 */
before: string, 
/**
 * The same as it is now, or as it was when this was resolved.
 */
after: string, };

export type RoomGate = { id: Id, code: string, 
/**
 * Only where more than one unit is at the table.
 */
unitName: string | null, text: string, ownerName: string | null, state: ObjectiveState, thumbs: Thumbs | null, };

export type RoomInitiative = { title: string, ownerName: string | null, };

export type RoomKeyResult = { id: Id, code: string, text: string, metric: string, kind: KeyResultKind, commitment: Commitment, baseline: Number | null, target: Number | null, unit: string | null, decimals: number, due: string | null, ownerName: string | null, milestones: Array<Milestone>, strength: Strength, standing: Standing, 
/**
 * Initiatives under it: title and owner.
 */
initiatives: Array<RoomInitiative>, };

export type RoomKpi = { name: string, lower: Number | null, upper: Number | null, unit: string | null, decimals: number, };

export type RoomLearning = { text: string, kind: LearningKind, 
/**
 * The group it came from.
 */
cluster: Id | null, };

export type RoomLight = { kpi: RoomKpi, value: Number | null, light: Light, };

export type RoomMove = { title: string, ownerName: string | null, state: InitiativeState, };

export type RoomNeed = { 
/**
 * The promised day has passed and it is not there.
 */
late: boolean, id: Id, 
/**
 * The unit that needs it.
 */
fromName: string, 
/**
 * The unit that gives it.
 */
toName: string, 
/**
 * Of the objective or the key result it is for.
 */
code: string, kind: DependencyKind, what: string, neededBy: string | null, state: DependencyState, promiseBy: string | null, 
/**
 * Who promised.
 */
counterpartyName: string | null, comesTooLate: boolean, };

export type RoomNotDoing = { text: string, reason: string, until: string | null, };

export type RoomObjective = { id: Id, code: string, unitName: string, 
/**
 * Of its unit: 0 is strategic, what is below tactical; none for an external unit.
 */
level: number | null, text: string, why: string, whyForCustomer: string, ownerName: string | null, 
/**
 * Text of the goal one level up.
 */
parentText: string | null, contribution: string, clusterTitle: string | null, keyResults: Array<RoomKeyResult>, };

export type RoomPoster = { objective: RoomObjective, 
/**
 * Only where more than one unit is at the table.
 */
unitName: string | null, keyResult: Id | null, 
/**
 * Every kind, in its order, also those nobody used.
 */
voices: Array<Voices>, 
/**
 * Its place among the posters, from 1, and how many there are.
 */
no: number, of: number, };

export type RoomQuestion = { id: Id, text: string, topic: string, upvotes: number, state: QuestionState, answer: string, 
/**
 * Who answers it later, and by when.
 */
answerBy: string | null, answerDue: string | null, };

export type RoomRisk = { id: Id, text: string, 
/**
 * Code of the objective it is about, when it is about one.
 */
code: string | null, roam: Roam, ownerName: string | null, plan: string, };

export type RoomStep = { text: string, ownerName: string | null, due: string | null, state: NextStepState, };

export type RoomTalk = { keyResult: RoomKeyResult, lines: TwoLines, answer: ValueAnswer, days: number | null, lastConfidence: number | null, spread: number | null, decision: CheckInDecision | null, blockers: Array<RoomBlocker>, 
/**
 * Place in the order of attention, from 1.
 */
no: number, count: number, };

export type RoomValue = { keyResult: RoomKeyResult, answer: ValueAnswer, 
/**
 * Days since it was last measured; none when it never was.
 */
days: number | null, };

export type RoomView = { mode: StageMode, language: Language, 
/**
 * A copy to practise on, which is thrown away.
 */
rehearsal: boolean, 
/**
 * Words of the organisation instead of the glossary's: by language, every form of them (D3).
 */
terms: { [key in Language]?: { [key in string]: string } }, 
/**
 * Size of type, percent.
 */
zoom: number, 
/**
 * Of a scene of more than can be read from a chair, from 0; a surface that has fewer shows its last.
 */
sheet: number, workshopTitle: string, unitName: string, cycleName: string, stepNo: number, stepCount: number, stepTitle: string, 
/**
 * The one question.
 */
prompt: string, clock: Clock | null, 
/**
 * A finding the facilitator chose to show.
 */
finding: string | null, scene: Scene, };

export type RoomVote = { id: Id, question: string, method: VoteMethod, state: VoteState, inputMode: InputMode, anonymous: boolean, roundNo: number, voted: number, eligible: number, budget: number | null, 
/**
 * What is voted on, in the order of the round.
 */
targets: Array<string>, 
/**
 * None until revealed, and none below the threshold.
 */
results: Array<TargetResult> | null, 
/**
 * Revealed, but too few ballots to show (INV-13).
 */
tooFew: boolean, };

export type RuleSetting = "off" | "info" | "tip" | "warn" | "block";

export type SafetyGuide = { level: SafetyLevel, 
/**
 * Keys of the retro formats that fit, in the order of the catalogue.
 */
formats: Array<string>, privateEntry: boolean, leaderLast: boolean, };

export type SafetyLevel = "low" | "careful" | "open";

export type Said = { "as": "words", text: string, } | { "as": "figure", value: Number, unit: string | null, decimals: number, } | { "as": "day", day: string, } | { "as": "choice", key: string, };

export type Scene = { "scene": "curtain" } | { "scene": "opening", strip: Array<StripStep>, vote: RoomVote | null, leaderLast: boolean, } | { "scene": "chain", chain: Chain, speakers: Array<SpokenPart>, at: ChainPart | null, } | { "scene": "slide", slide: DeckSlide | null, no: number, count: number, nextSpeaker: string | null, clock: Clock, } | { "scene": "lastCycle", last: LastCycle | null, learning: string | null, } | { "scene": "asking", count: number, } | { "scene": "questions", inHand: RoomQuestion | null, open: Array<RoomQuestion>, settled: number, sealed: number, } | { "scene": "rhythm", rhythm: DeckRhythm, } | { "scene": "pulse", statements: Array<string>, vote: RoomVote | null, } | { "scene": "kickedOff", lastWord: string, sponsor: string | null, objectives: Array<DeckObjective>, answered: number, promised: Array<RoomQuestion>, roti: RoomVote | null, next: NextMeeting | null, } | { "scene": "introduction", introduction: Introduction, page: number, answer: boolean, } | { "scene": "facts", last: LastTime | null, actions: Array<RoomAction>, kpis: Array<RoomLight>, 
/**
 * Objectives that were carried over, and the seeds of the last reflection.
 */
carried: Array<string>, 
/**
 * What other units learned and handed on: a few of the newest.
 */
handed: Array<HandedLearning>, phase: Phase | null, contextNote: string, } | { "scene": "writing", count: number, } | { "scene": "wall", wall: Wall, inHand: Id | null, } | { "scene": "crowd", board: Id, groups: Array<CrowdedGroup>, sealed: number, inHand: CardInHand | null, } | { "scene": "sorting", clusters: Array<SortedCluster>, } | { "scene": "vote", vote: RoomVote, } | { "scene": "objectives", objectives: Array<RoomObjective>, inHand: Id | null, vote: RoomVote | null, } | { "scene": "keyResults", objective: RoomObjective | null, inHand: Id | null, metrics: Array<string>, metricsSealed: number, vote: RoomVote | null, } | { "scene": "parents", objectives: Array<RoomObjective>, candidates: Array<string>, } | { "scene": "initiatives", objectives: Array<RoomObjective>, without: Array<string>, } | { "scene": "notDoing", items: Array<RoomNotDoing>, runPct: number | null, changePct: number | null, } | { "scene": "rules", goals: Array<ParentGoal>, } | { "scene": "changes", objectives: Array<RoomChanged>, roti: RoomVote | null, next: NextMeeting | null, } | { "scene": "poster", poster: RoomPoster | null, pitchFromMs: number | null, } | { "scene": "feedback", feedback: Array<RoomFeedback>, inHand: Id | null, } | { "scene": "gate", objectives: Array<RoomGate>, vote: RoomVote | null, } | { "scene": "matrix", matrix: Matrix, } | { "scene": "dependencies", needs: Array<RoomNeed>, } | { "scene": "risks", risks: Array<RoomRisk>, } | { "scene": "closing", objectives: Array<RoomObjective>, notDoing: Array<RoomNotDoing>, roti: RoomVote | null, next: NextMeeting | null, } | { "scene": "checkInWins", wins: Array<string>, steps: Array<RoomStep>, 
/**
 * What was taken to somebody and still stands.
 */
escalated: Array<RoomBlocker>, 
/**
 * What lay parked for too long.
 */
parked: Array<string>, 
/**
 * Check-ins held in a row.
 */
streak: number, } | { "scene": "checkInValues", values: Array<RoomValue>, inHand: Id | null, no: number, count: number, } | { "scene": "checkInTalk", talk: RoomTalk | null, no: number, count: number, } | { "scene": "checkInLines", courses: Array<RoomCourse>, } | { "scene": "checkInBelief", vote: RoomVote | null, beliefs: Array<RoomBelief>, } | { "scene": "kpiLights", lights: Array<RoomLight>, } | { "scene": "nextSteps", steps: Array<RoomStep>, 
/**
 * Initiatives that are being worked on.
 */
moves: Array<RoomMove>, } | { "scene": "weekStart", steps: Array<RoomStep>, beliefs: Array<RoomBelief>, forecast: Array<string>, lights: Array<RoomLight>, } | { "scene": "checkInClosing", wins: Array<string>, decisions: Array<RoomDecision>, blockers: Array<RoomBlocker>, steps: Array<RoomStep>, next: NextMeeting | null, } | { "scene": "review", goals: Array<GoalEnd>, ambitious: boolean, inHand: Id | null, } | { "scene": "decisions", goals: Array<GoalEnd>, decisions: Array<RoomDecided>, inHand: Id | null, } | { "scene": "actions", actions: Array<RoomAction>, last: boolean, } | { "scene": "dig", clusters: Array<WallCluster>, inHand: Id | null, learnings: Array<RoomLearning>, } | { "scene": "seeds", seeds: Array<string>, carried: Array<string>, kpis: Array<string>, notDoing: Array<RoomNotDoing>, } | { "scene": "reflectionClosing", goals: Array<GoalEnd>, learnings: Array<string>, actions: Array<RoomAction>, 
/**
 * The cycle that follows.
 */
next: string | null, closed: boolean, roti: RoomVote | null, } | { "scene": "break", until: Moment | null, } | { "scene": "talk" } | { "scene": "idle", over: boolean, };

export type ScoreBasis = "computed" | "manual" | "deferred";

export type ScoreColour = "green" | "amber" | "red";

export type ScoreNote = { keyResult: Id, 
/**
 * Who kept it, for the story of it.
 */
teller: string | null, selfScore: Number | null, rationale: string, 
/**
 * Something was decided on it, so it stays.
 */
decided: boolean, };

export type Scoring = { greenFrom: Number, amberFrom: Number, weightKeyResults: boolean, };

export type Screen = { "screen": "cycle", cycle: Cycle | null, parts: Array<PartLine>, next: NextUp | null, lenses: Lenses, workshops: Array<WorkshopLine>, plan: Array<PlannedEvent>, overdue: Array<PlannedEvent>, 
/**
 * By day.
 */
process: Array<ProcessStep>, 
/**
 * What was refused before and is to be looked at again.
 */
review: Array<NotDoing>, 
/**
 * The cycles of its unit, the oldest first.
 */
trends: Array<Trend>, rhythm: Rhythm, 
/**
 * What the coach says about the check-ins.
 */
findings: Array<FindingLine>, templates: Array<AgendaTemplate>, 
/**
 * A step back is open, as nothing of its state is finished (2.2).
 */
mayGoBack: boolean, } | { "screen": "strategy", unit: UnitLine, strategy: Strategy | null, themes: Array<Theme>, kpis: Array<KpiLine>, runItems: number, changeItems: number, } | { "screen": "organisation", workbook: Workbook, units: Array<Unit>, people: Array<Person>, roles: Array<RoleAssignment>, } | { "screen": "board", boards: Array<UnitBoard>, notDoing: Array<NotDoing>, kpis: Array<KpiLine>, themes: Array<Theme>, withoutInitiative: Array<string>, findings: Array<FindingLine>, } | { "screen": "map", 
/**
 * The cycle that is shown; none while there is none.
 */
cycle: Id | null, unit: Id | null, map: GoalMap, } | { "screen": "insights", 
/**
 * The cycle that is shown; none while there is none.
 */
cycle: Id | null, unit: Id | null, insights: Insights, } | { "screen": "export", 
/**
 * The cycle it is about; none while there is none.
 */
cycle: Id | null, 
/**
 * The workshops of that cycle, by day.
 */
workshops: Array<WorkshopLine>, exports: Array<ExportLine>, } | { "screen": "planner", workshop: Workshop | null, steps: Array<AgendaStep>, workshops: Array<WorkshopLine>, templates: Array<AgendaTemplate>, 
/**
 * What is asked before it begins, when it is early.
 */
early: Early | null, } | { "screen": "workshop", workshop: Workshop, 
/**
 * As in the planner.
 */
early: Early | null, unitName: string, 
/**
 * Question of a round that still takes votes, at whatever step: finishing would call it off.
 */
openVote: string | null, steps: Array<AgendaStep>, 
/**
 * The step on the console.
 */
step: AgendaStep, 
/**
 * The step the room is at.
 */
active: Id | null, clock: Clock | null, 
/**
 * Minutes by which the steps overrun the available time; 0 or less when on time.
 */
lateMinutes: number, script: Script | null, stage: Stage, 
/**
 * The room as it is now, for the preview.
 */
room: RoomView, attendees: Array<Attendee>, parking: Array<ParkedLine>, exercise: ExerciseView, } | { "screen": "history", entries: Array<HistoryEntry>, steps: number, 
/**
 * The step the next undo takes back; entries before it can be gone back to.
 */
undoTop: number | null, } | { "screen": "settings", workbook: Workbook, };

export type Script = { 
/**
 * Words to speak to the room.
 */
say: Localised, 
/**
 * Where to look and listen.
 */
watch: Localised, 
/**
 * The usual trouble, and a way out.
 */
trouble: Localised, };

export type SealedCard = { key: Id, text: string, column: string | null, };

export type Seed = { id: Id, workshop: Id, text: string, position: number, 
/**
 * The wall it became a card on.
 */
board: Id | null, };

export type Separator = "semicolon" | "comma" | "tab";

export type Settlement = { "how": "answered", answer: string, } | { "how": "toAnswer", by: Id, due: string, } | { "how": "parked" } | { "how": "reopened" };

export type Shape = "wide" | "classic";

export type Sheet = "a3" | "a2";

export type Shelf = { folder: string, workbooks: Array<ShelfLine>, 
/**
 * Version of the program.
 */
version: string, };

export type ShelfLine = { 
/**
 * Name of the file in the program's own folder.
 */
file: string, name: string, keeping: Keeping, example: string | null, cycle: string | null, 
/**
 * What is next in the plan of its cycle.
 */
next: NextMeeting | null, 
/**
 * Title of the workshop that is running or paused in it.
 */
running: string | null, savedAt: Moment | null, 
/**
 * The day after which the organisation does not want to keep it.
 */
keepUntil: string | null, 
/**
 * When its newest verified backup was made.
 */
backup: Moment | null, backups: number, 
/**
 * Why it cannot be opened, when it cannot.
 */
trouble: Error | null, };

export type ShownScore = { score: Number | null, verdict: Verdict | null, colour: ScoreColour | null, 
/**
 * 0.6 to 0.7: the goal was well chosen.
 */
healthy: boolean, };

export type Signal = "blocked" | "doubted" | "fellFar" | "fellTwice" | "behind" | "farBehind" | "spread" | "notMeasured";

export type Slide = { 
/**
 * `why`, `how` or `what`.
 */
key: string, title: Localised, lines: Array<Localised>, };

export type Slots = { metric: string, from: string | null, to: string | null, unit: string | null, due: string | null, };

export type Snapshot = { "of": "objective", row: Objective, } | { "of": "keyResult", row: KeyResult, };

export type SortedCluster = { title: string, cards: number, classification: Classification | null, };

export type SpokenPart = { part: ChainPart, person: Id | null, 
/**
 * None for nobody, and for somebody who was removed (INV-29).
 */
name: string | null, 
/**
 * The opening is that of the sponsor of the cycle.
 */
sponsor: boolean, };

export type Spot = { 
/**
 * Share of the cycle, 0 to 1.
 */
at: Number, 
/**
 * 0 at the start, 1 at the target; below and above are possible.
 */
height: Number, };

export type Spotlight = { "on": "page", index: number, answer: boolean, } | { "on": "objective", id: Id, } | { "on": "keyResult", id: Id, } | { "on": "card", id: Id, } | { "on": "cluster", id: Id, } | { "on": "question", id: Id, } | { "on": "slide", index: number, fromMs: number, } | { "on": "part", part: ChainPart, } | { "on": "learning", id: Id, } | { "on": "pitch", id: Id, fromMs: number, } | { "on": "feedback", id: Id, };

export type Stage = { id: Id, mode: StageMode, language: Language, spotlight: Json<Spotlight> | null, 
/**
 * The why chain lies over the step (R001-03).
 */
chain: boolean, 
/**
 * A finding of the coach the facilitator chose to show, in words (INV-31).
 */
finding: string | null, 
/**
 * Size of type, percent 80-160.
 */
zoom: number, 
/**
 * The picture held while frozen.
 */
picture: string | null, 
/**
 * Of a scene of more than can be read from a chair, from 0; beyond the last it is the last.
 */
sheet: number, };

export type StageChange = { "field": "mode", "to": StageMode } | { "field": "language", "to": Language } | { "field": "spotlight", "to": Spotlight | null } | { "field": "chain", "to": boolean } | { "field": "finding", "to": string | null } | { "field": "zoom", "to": number } | { "field": "sheet", "to": number };

export type StageMode = "live" | "frozen" | "curtain";

export type Stakeholder = { id: Id, workshop: Id, 
/**
 * A person or a unit, one of them.
 */
person: Id | null, unit: Id | null, why: StakeholderReason, invited: boolean, };

export type StakeholderChange = { "field": "why", "to": StakeholderReason } | { "field": "invited", "to": boolean };

export type StakeholderLine = { stakeholder: Stakeholder, name: string, 
/**
 * Said something, before or in the room.
 */
reacted: boolean, };

export type StakeholderReason = "parentOwner" | "dependency" | "customer" | "expert" | "other";

export type Standing = { 
/**
 * Newest value; the baseline until something was measured.
 */
value: Number | null, 
/**
 * 0 to 1, shown progress; none when it cannot be computed.
 */
progress: Number | null, 
/**
 * 0 to 1, where it was expected to be by now.
 */
expected: Number | null, pace: Pace | null, 
/**
 * 1 to 10.
 */
confidence: number | null, 
/**
 * The day the value was measured; none at the baseline.
 */
measuredOn: string | null, };

export type StateCount = { state: FeedbackState, count: number, };

export type StepKind = "do" | "undo" | "redo";

export type StepState = "pending" | "active" | "paused" | "done" | "skipped";

export type Strategy = { id: Id, unit: Id, mission: string, vision: string, 
/**
 * How we will notice (R002-03).
 */
visionSigns: string, strategy: string, longTermGoal: string, longTermBy: string | null, };

export type StrategyChange = { "field": "mission", "to": string } | { "field": "vision", "to": string } | { "field": "visionSigns", "to": string } | { "field": "strategy", "to": string } | { "field": "longTermGoal", "to": string } | { "field": "longTermBy", "to": string | null };

export type Strength = { measure: boolean, from: boolean, to: boolean, due: boolean, owner: boolean, };

export type StripStep = { title: string, minutes: number, state: StepState, };

export type Subject = "cycle" | "workshop" | "workbook";

export type TableKind = "goals" | "standing" | "values" | "initiatives" | "kpis" | "readings" | "notDoing" | "cards" | "feedback" | "questions" | "dependencies" | "risks" | "learnings" | "actions" | "people" | "calendar";

export type TalkRow = { row: CheckInRow, lines: TwoLines, 
/**
 * Why it wants attention, the loudest first.
 */
signals: Array<Signal>, blockers: Array<BlockerLine>, 
/**
 * Oldest first.
 */
revisions: Array<Revision>, findings: Array<FindingLine>, 
/**
 * It is published, so that it changes by revision alone (INV-10).
 */
published: boolean, };

export type Tally = { id: Id, round: Id, target: Id, value: number, count: number, };

export type TargetResult = { id: Id, text: string, 
/**
 * Dots, or number of answers.
 */
count: number, 
/**
 * Value to number of answers, lowest value first; empty for dots.
 */
histogram: Array<Bar>, 
/**
 * Lower median (INV-17); none for dots.
 */
median: number | null, 
/**
 * One decimal.
 */
mean: Number | null, 
/**
 * Highest minus lowest answer.
 */
spread: number | null, low: number | null, high: number | null, 
/**
 * Fist of five and roman vote: whether it passes (2.3); none for other methods.
 */
passes: boolean | null, 
/**
 * Spread large enough to talk about (2.3), or a fist below three.
 */
discuss: boolean, 
/**
 * Chosen after the vote.
 */
chosen: boolean, };

export type TemplateStep = { 
/**
 * Such as `set.vote`; the same step has the same key in every template.
 */
key: string, minutes: number, exercise: Exercise, title: Localised, 
/**
 * The one question the room sees.
 */
prompt: Localised, };

export type Theme = { id: Id, unit: Id, title: string, description: string, horizonYear: number | null, state: ThemeState, position: number, };

export type ThemeChange = { "field": "title", "to": string } | { "field": "description", "to": string } | { "field": "horizonYear", "to": number | null } | { "field": "state", "to": ThemeState } | { "field": "place", "to": number };

export type ThemeLine = { theme: Id | null, title: string | null, objectives: number, reached: Reached, };

export type ThemeState = "active" | "retired";

export type Thumbs = { up: number, side: number, down: number, };

export type Trend = { cycle: Id, name: string, state: CycleState, objectives: number, keyResults: number, 
/**
 * Initiatives that are being worked on, or were until they were done.
 */
initiatives: number, 
/**
 * Objectives that serve a goal above them.
 */
linked: number, 
/**
 * Key results of objectives that belong to a theme.
 */
themed: number, 
/**
 * Initiatives that are to move a key result.
 */
aimed: number, 
/**
 * Check-ins held, of those planned until today.
 */
held: number, planned: number, 
/**
 * The mean of the scores, 0 to 1; none while there is none.
 */
score: Number | null, 
/**
 * The newest that was asked of each statement.
 */
pulse: Array<Pulse>, };

export type Trial = { 
/**
 * How many of each: `objectives`, `keyResults`, `people`, `values` and so on.
 */
made: { [key in string]: number }, 
/**
 * The first ones, by line.
 */
findings: Array<Finding>, 
/**
 * How many lines have one.
 */
wrong: number, 
/**
 * Lines that hold nothing, are there already, or are left out.
 */
passed: number, };

export type Turn = { slide: DeckSlide, 
/**
 * The owner; none while there is none, and for a slide nobody owns.
 */
speaker: string | null, };

export type TwoLines = { weeks: number, unit: string | null, decimals: number, 
/**
 * Lowest first; empty while there is nothing to measure against.
 */
scale: Array<Mark>, 
/**
 * From the start through the interim values to the target.
 */
expected: Array<Spot>, values: Array<ValuePoint>, beliefs: Array<BeliefPoint>, 
/**
 * When a check-in was planned and not held.
 */
missed: Array<Number>, hockeySticks: Array<HockeyStick>, };

export type UndoLabel = { action: string, subject: string | null, };

export type Unit = { id: Id, name: string, kind: UnitKind, parent: Id | null, leader: Id | null, position: number, };

export type UnitBoard = { unit: UnitLine, objectives: Array<ObjectiveCard>, 
/**
 * Goals its objectives may help.
 */
candidates: Array<ParentGoal>, };

export type UnitChange = { "field": "name", "to": string } | { "field": "kind", "to": UnitKind } | { "field": "parent", "to": Id | null } | { "field": "leader", "to": Id | null };

export type UnitGoals = { unit: Id, goals: Array<ParentGoal>, };

export type UnitKind = "organisation" | "businessUnit" | "department" | "section" | "team" | "external";

export type UnitLine = { id: Id, name: string, kind: UnitKind, parent: Id | null, 
/**
 * 0 is the top; none for external units.
 */
level: number | null, };

export type UnitRhythm = { unit: Id, unitName: string, 
/**
 * By date.
 */
days: Array<RhythmDay>, 
/**
 * Held, planned, in a row.
 */
rhythm: Rhythm, };

export type ValueAnswer = "waiting" | "measured" | "notMeasured";

export type ValuePoint = { at: Number, height: Number, value: Number, date: string, 
/**
 * False for the baseline the line begins at.
 */
measured: boolean, 
/**
 * A check-in was missed since the point before: no line leads here.
 */
afterGap: boolean, };

export type Verdict = "pass" | "miss" | "validated" | "invalidated" | "unclear";

export type Voices = { kind: FeedbackKind, count: number, 
/**
 * Those among them that are open and block.
 */
blocking: number, };

export type VoteMethod = "dots" | "fistOfFive" | "roman" | "confidence" | "scale5";

export type VoteRound = { id: Id, workshop: Id, step: Id | null, question: string, method: VoteMethod, targets: Json<Array<VoteTarget>>, 
/**
 * People who may vote.
 */
eligible: number, 
/**
 * Dots per person.
 */
budget: number | null, 
/**
 * Dots one person may put on one target.
 */
maxPerTarget: number | null, anonymous: boolean, inputMode: InputMode, state: VoteState, 
/**
 * People whose vote is in, abstentions included.
 */
voted: number, roundNo: number, replaces: Id | null, outcome: string, };

export type VoteState = "open" | "closed" | "revealed" | "cancelled" | "superseded";

export type VoteTarget = { id: Id, text: string, };

export type Wall = { board: Board, clusters: Array<WallCluster>, 
/**
 * Cards that are in no cluster yet.
 */
loose: Array<WallCard>, 
/**
 * How many cards lie unseen in the sealed intake.
 */
sealed: number, };

export type WallCard = { id: Id, text: string, column: string | null, became: Became | null, };

export type WallCluster = { id: Id, title: string, classification: Classification | null, chosen: boolean, 
/**
 * Dots of the newest revealed round.
 */
dots: number | null, became: Became | null, cards: Array<WallCard>, };

export type WallFormat = { key: string, title: string, 
/**
 * The wall has it now.
 */
chosen: boolean, 
/**
 * It suits what the safety check said.
 */
fits: boolean, };

export type Windows = { displays: Array<Display>, roomOpen: boolean, };

export type Workbook = { id: Id, name: string, 
/**
 * Language new things are typed in unless said otherwise.
 */
language: Language, createdAt: Moment, 
/**
 * Key of the worked example this workbook was made from.
 */
example: string | null, cadence: Cadence, cycleWeeks: number, scoring: Json<Scoring>, limits: Json<Limits>, 
/**
 * By language, term key to the word chosen for it, e.g. `key-result` to `kernresultaat` (D3).
 */
terms: Json<{ [key in Language]?: { [key in string]: string } }>, 
/**
 * Rule id to its setting; a rule not named here keeps its own severity.
 */
coachRules: Json<{ [key in string]: RuleSetting }>, 
/**
 * Ballots an anonymous result needs before it is shown (INV-13), 3 to 10.
 */
threshold: number, 
/**
 * What the way of working is called; empty until it is written down or taken over.
 */
profileName: string, 
/**
 * The day after which it is to be deleted for good; the shelf reminds of it.
 */
keepUntil: string | null, profileVersion: number, 
/**
 * Agendas of one's own, as templates (R000-24).
 */
agendas: Json<Array<AgendaTemplate>>, 
/**
 * Columns of one's own, as formats.
 */
formats: Json<Array<OwnFormat>>, };

export type Workshop = { id: Id, cycle: Id, unit: Id, kind: WorkshopKind, 
/**
 * Key of the agenda template it was made from.
 */
template: string, title: string, date: string, 
/**
 * Available time; the sum of the steps may differ and the planner shows it (INV-27).
 */
plannedMinutes: number, 
/**
 * Language of the room and of what is typed.
 */
language: Language, place: string, 
/**
 * Held inside a meeting that is there anyway: the short script (D1, R004-10).
 */
insideMeeting: boolean, state: WorkshopState, 
/**
 * Heads counted in the room; may be more than the attendance list.
 */
headcount: number, 
/**
 * People who may vote: never more than `headcount` (INV-15).
 */
eligible: number, 
/**
 * The most senior person speaks last (R002-33).
 */
leaderLast: boolean, 
/**
 * A throw-away copy to practise on.
 */
rehearsal: boolean, 
/**
 * What the unit lacks most now (R004-20).
 */
phase: Phase | null, 
/**
 * The one sentence people take along, said by the sponsor at the end of a kick-off.
 */
lastWord: string, 
/**
 * Units that set their OKRs together with `unit` (R000-12).
 */
otherUnits: Json<Array<Id>>, 
/**
 * The sitting before this one, whose walls it goes on with (R000-12).
 */
continues: Id | null, startedAt: Moment | null, finishedAt: Moment | null, };

export type WorkshopChange = { "field": "title", "to": string } | { "field": "date", "to": string } | { "field": "plannedMinutes", "to": number } | { "field": "language", "to": Language } | { "field": "place", "to": string } | { "field": "insideMeeting", "to": boolean } | { "field": "headcount", "to": number } | { "field": "eligible", "to": number } | { "field": "leaderLast", "to": boolean } | { "field": "phase", "to": Phase | null } | { "field": "lastWord", "to": string } | { "field": "otherUnits", "to": Array<Id> };

export type WorkshopKind = "setting" | "alignment" | "kickoff" | "checkin" | "reflection" | "strategy" | "summit";

export type WorkshopLine = { workshop: Workshop, 
/**
 * The units at the table.
 */
unitName: string, 
/**
 * Which sitting of its series, from 1.
 */
sitting: number, 
/**
 * Steps done and steps in all.
 */
stepsDone: number, steps: number, };

export type WorkshopState = "planned" | "prepared" | "running" | "paused" | "finished" | "cancelled" | "archived";

export type Zone = "amsterdam" | "oslo";

