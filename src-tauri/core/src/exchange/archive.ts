// Written from the Rust types by `make types`. Do not edit.

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

export type AgendaTemplate = { 
/**
 * Such as `setting.halfday`.
 */
key: string, kind: WorkshopKind, 
/**
 * Length of the whole workshop; the minutes of the steps add up to it (INV-27).
 */
minutes: number, title: Localised, steps: Array<TemplateStep>, };

export type Archive = { 
/**
 * Always `okr-atelier`.
 */
format: string, 
/**
 * Shape of this archive, 1 today.
 */
version: number, 
/**
 * Version of the tables the rows come from.
 */
schema: number, writtenAt: Moment, 
/**
 * Whether names of people are in it.
 */
names: boolean, rows: Rows, 
/**
 * The steps that made the rows, oldest first, chained by SHA-256; none in an archive without names or of one cycle.
 */
journal: Array<JournalLine> | null, };

export type Attendance = { id: Id, workshop: Id, person: Id, present: boolean, };

export type Became = { "kind": "objective", id: Id, } | { "kind": "keyResult", id: Id, } | { "kind": "initiative", id: Id, } | { "kind": "kpi", id: Id, } | { "kind": "notDoing", id: Id, } | { "kind": "parking", id: Id, };

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

export type Cadence = "weekly" | "twoWeekly" | "fourWeekly";

export type Cell = { column: string, text: string, };

export type ChainPart = "opening" | "mission" | "vision" | "strategy" | "longTermGoal" | "themes";

export type CheckIn = { id: Id, cycle: Id, unit: Id, 
/**
 * None for one that was missed, and for figures that came from a table.
 */
workshop: Id | null, date: string, state: CheckInState, missedReason: string, wins: Json<Array<string>>, 
/**
 * The next four weeks (four quadrants).
 */
forecast: Json<Array<string>>, };

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

export type CheckInState = "open" | "closed" | "missed";

export type Classification = "run" | "change" | "unsure";

export type Closure = { outcome: Ending, note: string, closedAt: Moment, };

export type Cluster = { id: Id, board: Id, title: string, position: number, classification: Classification | null, 
/**
 * Picked after the vote to become an objective.
 */
chosen: boolean, became: Json<Became> | null, };

export type CoachRuling = { id: Id, 
/**
 * The objective, key result, initiative or unit the finding is about.
 */
subject: Id, rule: string, 
/**
 * The text it was dismissed for; the finding returns when the text changes.
 */
text: string, 
/**
 * Filled when the gate was passed consciously, empty for a dismissal.
 */
reason: string, };

export type Column = { key: string, title: string, };

export type Commitment = "committed" | "aspirational" | "learning";

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

export type CycleState = "planned" | "setting" | "aligning" | "running" | "reflecting" | "closed";

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

export type DependencyKind = "deliver" | "decide" | "capacity" | "data" | "join";

export type DependencyState = "asked" | "discussing" | "accepted" | "declined" | "withdrawn" | "delivered" | "broken";

export type Effort = "S" | "M" | "L";

export type Ending = "achieved" | "partly" | "missed" | "dropped" | "carried";

export type Evidence = "high" | "medium" | "low" | "unknown";

export type Exercise = "none" | "talk" | "silentWriting" | "oneTwoFourAll" | "roundRobin" | "cluster" | "runChange" | "dotVote" | "fistOfFive" | "romanVote" | "confidenceVote" | "draftObjectives" | "draftKRs" | "metricFreelist" | "linkParents" | "initiatives" | "notDoing" | "galleryRead" | "pitch" | "alignmentMatrix" | "dependencies" | "roam" | "publishGate" | "present" | "questions" | "checkinNumbers" | "checkinTalk" | "kpiScan" | "nextSteps" | "safetyCheck" | "score" | "retroNotes" | "decide" | "futureNotes" | "premortem" | "actions" | "pulse" | "roti" | "break";

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

export type FeedbackChannel = "before" | "inRoom" | "after";

export type FeedbackKind = "support" | "question" | "suggestion" | "concern" | "conflict" | "dependency";

export type FeedbackState = "open" | "accepted" | "adapted" | "parked" | "rejected" | "withdrawn";

export type Frequency = "week" | "2weeks" | "month" | "quarter" | "once";

export type Helper = { "kind": "person", id: Id, } | { "kind": "unit", id: Id, };

export type Id = string;

export type Idea = { id: Id, board: Id, text: string, columnKey: string | null, cluster: Id | null, position: number, source: IdeaSource, became: Json<Became> | null, };

export type IdeaSource = "spoken" | "typed" | "private" | "import" | "carryOver";

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

export type InitiativeKind = "do" | "enable" | "learn";

export type InitiativeState = "idea" | "planned" | "doing" | "done" | "stopped";

export type InputMode = "hands" | "paperTally" | "passKeyboard" | "facilitator";

export type Interim = { date: string, value: Number, };

export type JournalChange = { table: string, row: string, before: { [column: string]: string | number | null } | null, after: { [column: string]: string | number | null } | null, };

export type JournalLine = { no: number, at: Moment, kind: StepKind, 
/**
 * The action as it was asked for.
 */
action: unknown, target?: number, undoTop?: number, undoUnder?: number, redoTop?: number, redoUnder?: number, 
/**
 * SHA-256 over the hash before and everything this step says.
 */
hash: string, changes: Array<JournalChange>, };

export type Json<T> = T;

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

export type KpiReading = { id: Id, kpi: Id, date: string, value: Number, note: string, };

export type Language = "nl" | "nb" | "en";

export type Learning = { id: Id, workshop: Id, cycle: Id, text: string, kind: LearningKind, evidence: string, source: Json<LearningSource> | null, 
/**
 * Other units read it when they set their goals (R004-24).
 */
handedOn: boolean, position: number, };

export type LearningKind = "result" | "wayOfWorking" | "okrProcess" | "leadership";

export type LearningSource = { "kind": "card", id: Id, } | { "kind": "cluster", id: Id, } | { "kind": "keyResult", id: Id, };

export type Limits = { objectives: number, objectivesHard: number, keyResultsMin: number, keyResultsMax: number, initiativesPerKeyResult: number, actions: number, 
/**
 * Running initiatives, none for no limit.
 */
wip: number | null, };

export type Localised = { nl: string, nb: string, en: string, };

export type Milestone = { text: string, weight: number, doneAt: string | null, };

export type Moment = number;

export type NextStep = { id: Id, 
/**
 * The workshop it was agreed in.
 */
workshop: Id, text: string, owner: Id | null, due: string | null, initiative: Id | null, state: NextStepState, position: number, };

export type NextStepState = "open" | "done" | "dropped";

export type NotDoing = { id: Id, cycle: Id, unit: Id, text: string, reason: string, until: string | null, decidedBy: Id | null, state: NotDoingState, position: number, };

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

export type ObjectiveSnapshot = { id: Id, objective: Id, kind: SnapshotKind, at: Moment, okr: Json<Okr>, };

export type ObjectiveState = "draft" | "proposed" | "aligned" | "published" | "closed";

export type Okr = { objective: Objective, keyResults: Array<KeyResult>, };

export type Orientation = "external" | "internal";

export type OwnFormat = { key: string, name: string, kind: BoardKind, columns: Array<string>, };

export type Parent = { "kind": "keyResult", id: Id, } | { "kind": "objective", id: Id, };

export type ParkingItem = { id: Id, workshop: Id, text: string, owner: Id | null, state: ParkingState, position: number, };

export type ParkingState = "open" | "scheduled" | "dropped";

export type Part = "setting" | "alignment" | "kickoff" | "checkin" | "reflection" | "summit" | "mastersMeeting" | "midCycle" | "leaderCheckpoint";

export type PartSpeaker = { part: ChainPart, person: Id | null, };

export type Person = { id: Id, name: string, unit: Id | null, active: boolean, 
/**
 * Has had the OKR introduction (R000-11).
 */
introduced: boolean, position: number, };

export type Phase = "explore" | "build" | "scale" | "optimise";

export type PlannedEvent = { id: Id, cycle: Id, part: Part, date: string, minutes: number, workshop: Id | null, };

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

export type Question = { id: Id, workshop: Id, text: string, 
/**
 * In a word, to sort by.
 */
topic: string, 
/**
 * None when nobody said so, and always when it is anonymous.
 */
askedBy: Id | null, anonymous: boolean, upvotes: number, state: QuestionState, answer: string, answerBy: Id | null, answerDue: string | null, position: number, };

export type QuestionState = "open" | "answered" | "toAnswer" | "parked";

export type ReflectionAction = { id: Id, workshop: Id, unit: Id, text: string, owner: Id, due: string, kind: ReflectionActionKind, state: ReflectionActionState, 
/**
 * The workshop in which it was looked at again.
 */
reviewedIn: Id | null, position: number, };

export type ReflectionActionKind = "process" | "result";

export type ReflectionActionState = "open" | "done" | "dropped";

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

export type RevisionReason = "externalChange" | "newInformation" | "newLearning" | "measureUnusable" | "priorityChange" | "typo";

export type Risk = { id: Id, cycle: Id, unit: Id, text: string, objective: Id | null, 
/**
 * The need it is the risk of.
 */
dependency: Id | null, roam: Roam, owner: Id | null, plan: string, source: RiskSource, };

export type RiskSource = "alignment" | "premortem" | "checkin";

export type Roam = "open" | "resolved" | "owned" | "accepted" | "mitigated";

export type Role = "sponsor" | "leader" | "okrLead" | "okrMaster" | "okrAmbassador" | "okrSquad" | "facilitator" | "stakeholder" | "scribe" | "timekeeper" | "observer";

export type RoleAssignment = { id: Id, person: Id, role: Role, unit: Id | null, 
/**
 * Time an ambassador has for it (R004-24).
 */
hoursPerWeek: Number | null, };

export type Rows = { workbook?: Array<Workbook>, unit?: Array<Unit>, person?: Array<Person>, roleAssignment?: Array<RoleAssignment>, strategy?: Array<Strategy>, theme?: Array<Theme>, cycle?: Array<Cycle>, plannedEvent?: Array<PlannedEvent>, processStep?: Array<ProcessStep>, workshop?: Array<Workshop>, attendance?: Array<Attendance>, agendaStep?: Array<AgendaStep>, stage?: Array<Stage>, board?: Array<Board>, cluster?: Array<Cluster>, idea?: Array<Idea>, voteRound?: Array<VoteRound>, tally?: Array<Tally>, objective?: Array<Objective>, keyResult?: Array<KeyResult>, initiative?: Array<Initiative>, kpi?: Array<Kpi>, kpiReading?: Array<KpiReading>, notDoing?: Array<NotDoing>, score?: Array<Score>, decision?: Array<Decision>, checkIn?: Array<CheckIn>, checkInItem?: Array<CheckInItem>, revision?: Array<Revision>, blocker?: Array<Blocker>, nextStep?: Array<NextStep>, question?: Array<Question>, learning?: Array<Learning>, reflectionAction?: Array<ReflectionAction>, seed?: Array<Seed>, parkingItem?: Array<ParkingItem>, objectiveSnapshot?: Array<ObjectiveSnapshot>, stakeholder?: Array<Stakeholder>, feedback?: Array<Feedback>, dependency?: Array<Dependency>, risk?: Array<Risk>, coachRuling?: Array<CoachRuling>, };

export type RuleSetting = "off" | "info" | "tip" | "warn" | "block";

export type Score = { id: Id, keyResult: Id, workshop: Id, basis: ScoreBasis, 
/**
 * The value at the end.
 */
value: Number | null, 
/**
 * 0 to 1, not rounded; none of a learning, and while deferred.
 */
score: Number | null, verdict: Verdict | null, 
/**
 * 0 to 1, what those who worked on it say themselves, before anything is computed.
 */
selfScore: Number | null, 
/**
 * 0 to 1, against what was promised first; none when nothing was revised.
 */
scoreOriginal: Number | null, evidence: Evidence, rationale: string, deferredUntil: string | null, };

export type ScoreBasis = "computed" | "manual" | "deferred";

export type Scoring = { greenFrom: Number, amberFrom: Number, weightKeyResults: boolean, };

export type Seed = { id: Id, workshop: Id, text: string, position: number, 
/**
 * The wall it became a card on.
 */
board: Id | null, };

export type Snapshot = { "of": "objective", row: Objective, } | { "of": "keyResult", row: KeyResult, };

export type SnapshotKind = "draft" | "published";

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

export type StageMode = "live" | "frozen" | "curtain";

export type Stakeholder = { id: Id, workshop: Id, 
/**
 * A person or a unit, one of them.
 */
person: Id | null, unit: Id | null, why: StakeholderReason, invited: boolean, };

export type StakeholderReason = "parentOwner" | "dependency" | "customer" | "expert" | "other";

export type StepKind = "do" | "undo" | "redo";

export type StepState = "pending" | "active" | "paused" | "done" | "skipped";

export type Strategy = { id: Id, unit: Id, mission: string, vision: string, 
/**
 * How we will notice (R002-03).
 */
visionSigns: string, strategy: string, longTermGoal: string, longTermBy: string | null, };

export type Tally = { id: Id, round: Id, target: Id, value: number, count: number, };

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

export type ThemeState = "active" | "retired";

export type Unit = { id: Id, name: string, kind: UnitKind, parent: Id | null, leader: Id | null, position: number, };

export type UnitKind = "organisation" | "businessUnit" | "department" | "section" | "team" | "external";

export type Verdict = "pass" | "miss" | "validated" | "invalidated" | "unclear";

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

export type WorkshopKind = "setting" | "alignment" | "kickoff" | "checkin" | "reflection" | "strategy" | "summit";

export type WorkshopState = "planned" | "prepared" | "running" | "paused" | "finished" | "cancelled" | "archived";

