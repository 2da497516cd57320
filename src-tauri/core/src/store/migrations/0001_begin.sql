-- The first schema. Column order is the field order of the records in Rust.
-- Dates are ISO text, moments UTC milliseconds, decimals text with a point, flags 0 or 1.

CREATE TABLE step (
    no INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    action TEXT NOT NULL,
    target INTEGER,
    undo_top INTEGER,
    undo_under INTEGER,
    redo_top INTEGER,
    redo_under INTEGER,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (no),
    seq INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_row ON change (tbl, row);

-- Sealed intake: outside the journal, no time, no order, no author.
CREATE TABLE sealed_card (
    key TEXT NOT NULL PRIMARY KEY,
    board TEXT NOT NULL,
    column_key TEXT,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_ballot (
    key TEXT NOT NULL PRIMARY KEY,
    round TEXT NOT NULL,
    choice TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_question (
    key TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When the program was last seen alive, so that a workshop goes on at the same second. Outside the journal.
CREATE TABLE heartbeat (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE workbook (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    example TEXT,
    cadence TEXT NOT NULL,
    cycle_weeks INTEGER NOT NULL,
    scoring TEXT NOT NULL,
    limits TEXT NOT NULL,
    terms TEXT NOT NULL,
    coach_rules TEXT NOT NULL,
    threshold INTEGER NOT NULL,
    profile_name TEXT NOT NULL,
    keep_until TEXT,
    profile_version INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT REFERENCES unit (id),
    leader TEXT REFERENCES person (id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT REFERENCES unit (id),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    introduced INTEGER NOT NULL CHECK (introduced IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX person_unit ON person (unit);

CREATE TABLE role_assignment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    unit TEXT REFERENCES unit (id),
    hours_per_week TEXT
) STRICT;

CREATE TABLE strategy (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL UNIQUE REFERENCES unit (id),
    mission TEXT NOT NULL,
    vision TEXT NOT NULL,
    vision_signs TEXT NOT NULL,
    strategy TEXT NOT NULL,
    long_term_goal TEXT NOT NULL,
    long_term_by TEXT
) STRICT;

CREATE TABLE theme (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    horizon_year INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active', 'retired')),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX theme_unit ON theme (unit);

CREATE TABLE cycle (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    cadence TEXT NOT NULL,
    state TEXT NOT NULL,
    context_note TEXT NOT NULL,
    sponsor TEXT REFERENCES person (id),
    run_pct INTEGER,
    change_pct INTEGER,
    CHECK ("end" > start)
) STRICT;

CREATE TABLE planned_event (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    part TEXT NOT NULL,
    date TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    workshop TEXT REFERENCES workshop (id)
) STRICT;
CREATE INDEX planned_event_cycle ON planned_event (cycle);
CREATE INDEX planned_event_workshop ON planned_event (workshop) WHERE workshop IS NOT NULL;

CREATE TABLE workshop (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL,
    template TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    planned_minutes INTEGER NOT NULL,
    language TEXT NOT NULL,
    place TEXT NOT NULL,
    inside_meeting INTEGER NOT NULL CHECK (inside_meeting IN (0, 1)),
    state TEXT NOT NULL,
    headcount INTEGER NOT NULL,
    eligible INTEGER NOT NULL,
    leader_last INTEGER NOT NULL CHECK (leader_last IN (0, 1)),
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    phase TEXT,
    last_word TEXT NOT NULL,
    other_units TEXT NOT NULL,
    continues TEXT REFERENCES workshop (id),
    started_at INTEGER,
    finished_at INTEGER
) STRICT;
CREATE INDEX workshop_cycle ON workshop (cycle);
CREATE INDEX workshop_state ON workshop (state);
CREATE INDEX workshop_unit ON workshop (unit);
CREATE INDEX workshop_continues ON workshop (continues) WHERE continues IS NOT NULL;

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    person TEXT NOT NULL REFERENCES person (id),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    UNIQUE (workshop, person)
) STRICT;

CREATE TABLE agenda_step (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    position INTEGER NOT NULL,
    template_key TEXT NOT NULL,
    exercise TEXT NOT NULL,
    title TEXT NOT NULL,
    prompt TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 240),
    extended_minutes INTEGER NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER,
    running_since INTEGER,
    elapsed_ms INTEGER NOT NULL,
    skip_reason TEXT NOT NULL,
    speaker TEXT REFERENCES person (id),
    speakers TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_step_workshop ON agenda_step (workshop, position);

-- What the projector does; outside undo.
CREATE TABLE stage (
    id TEXT NOT NULL PRIMARY KEY,
    mode TEXT NOT NULL CHECK (mode IN ('live', 'frozen', 'curtain')),
    language TEXT NOT NULL,
    spotlight TEXT,
    chain INTEGER NOT NULL CHECK (chain IN (0, 1)),
    finding TEXT,
    zoom INTEGER NOT NULL,
    picture TEXT
) STRICT;

CREATE TABLE board (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    kind TEXT NOT NULL,
    subject TEXT,
    columns TEXT NOT NULL,
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1))
) STRICT;
CREATE INDEX board_workshop ON board (workshop);

CREATE TABLE cluster (
    id TEXT NOT NULL PRIMARY KEY,
    board TEXT NOT NULL REFERENCES board (id),
    title TEXT NOT NULL,
    position INTEGER NOT NULL,
    classification TEXT,
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    became TEXT
) STRICT;
CREATE INDEX cluster_board ON cluster (board);
CREATE INDEX cluster_became ON cluster (became) WHERE became IS NOT NULL;

CREATE TABLE idea (
    id TEXT NOT NULL PRIMARY KEY,
    board TEXT NOT NULL REFERENCES board (id),
    text TEXT NOT NULL,
    column_key TEXT,
    cluster TEXT REFERENCES cluster (id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    became TEXT
) STRICT;
CREATE INDEX idea_board ON idea (board, cluster, position);
CREATE INDEX idea_cluster ON idea (cluster);
CREATE INDEX idea_became ON idea (became) WHERE became IS NOT NULL;

CREATE TABLE vote_round (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    step TEXT REFERENCES agenda_step (id),
    question TEXT NOT NULL,
    method TEXT NOT NULL,
    targets TEXT NOT NULL,
    eligible INTEGER NOT NULL,
    budget INTEGER,
    max_per_target INTEGER,
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    input_mode TEXT NOT NULL,
    state TEXT NOT NULL,
    voted INTEGER NOT NULL,
    round_no INTEGER NOT NULL,
    replaces TEXT REFERENCES vote_round (id),
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX vote_round_workshop ON vote_round (workshop);
CREATE INDEX vote_round_step ON vote_round (step);

CREATE TABLE tally (
    id TEXT NOT NULL PRIMARY KEY,
    round TEXT NOT NULL REFERENCES vote_round (id),
    target TEXT NOT NULL,
    value INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    UNIQUE (round, target, value)
) STRICT;

CREATE TABLE objective (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    why TEXT NOT NULL,
    why_for_customer TEXT NOT NULL,
    orientation TEXT,
    theme TEXT REFERENCES theme (id),
    phase TEXT,
    owner TEXT REFERENCES person (id),
    team TEXT NOT NULL,
    means_needed TEXT NOT NULL,
    parent TEXT,
    no_parent_reason TEXT NOT NULL,
    contribution TEXT NOT NULL,
    topline INTEGER NOT NULL CHECK (topline IN (0, 1)),
    sufficient INTEGER CHECK (sufficient IN (0, 1)),
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    cluster TEXT REFERENCES cluster (id),
    carried_from TEXT REFERENCES objective (id),
    closure TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX objective_cycle ON objective (cycle, unit);
CREATE INDEX objective_parent ON objective (parent) WHERE parent IS NOT NULL;
CREATE INDEX objective_cluster ON objective (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX objective_carried_from ON objective (carried_from) WHERE carried_from IS NOT NULL;

CREATE TABLE key_result (
    id TEXT NOT NULL PRIMARY KEY,
    objective TEXT NOT NULL REFERENCES objective (id),
    text TEXT NOT NULL,
    metric TEXT NOT NULL,
    unit TEXT,
    decimals INTEGER NOT NULL,
    kind TEXT NOT NULL,
    commitment TEXT NOT NULL,
    baseline TEXT,
    baseline_unknown INTEGER NOT NULL CHECK (baseline_unknown IN (0, 1)),
    target TEXT,
    due TEXT,
    indicator TEXT NOT NULL,
    source TEXT NOT NULL,
    measured_every TEXT,
    measured_by TEXT NOT NULL,
    milestones TEXT NOT NULL,
    interim TEXT NOT NULL,
    ambition INTEGER,
    realism INTEGER,
    owner TEXT REFERENCES person (id),
    initial_confidence INTEGER,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX key_result_objective ON key_result (objective);

CREATE TABLE initiative (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    title TEXT NOT NULL,
    key_results TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    due TEXT,
    value_hypothesis TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    done_on TEXT,
    stop_reason TEXT NOT NULL,
    effort TEXT,
    portfolio_ref TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX initiative_cycle ON initiative (cycle);

CREATE TABLE kpi (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    unit_of_measure TEXT,
    decimals INTEGER NOT NULL,
    lower TEXT,
    upper TEXT,
    owner TEXT REFERENCES person (id),
    frequency TEXT,
    note TEXT NOT NULL,
    origin TEXT REFERENCES key_result (id),
    guards TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX kpi_unit ON kpi (unit);
CREATE INDEX kpi_origin ON kpi (origin) WHERE origin IS NOT NULL;

CREATE TABLE kpi_reading (
    id TEXT NOT NULL PRIMARY KEY,
    kpi TEXT NOT NULL REFERENCES kpi (id),
    date TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX kpi_reading_kpi ON kpi_reading (kpi, date);

CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    no INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    decided_in TEXT REFERENCES workshop (id),
    UNIQUE (subject, no)
) STRICT;

-- What stands in the way of a key result.
CREATE TABLE blocker (
    id TEXT NOT NULL PRIMARY KEY,
    key_result TEXT NOT NULL REFERENCES key_result (id),
    check_in TEXT NOT NULL REFERENCES check_in (id),
    text TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    helper TEXT,
    escalated_to TEXT REFERENCES person (id),
    escalated_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'escalated', 'solved', 'accepted')),
    closed_on TEXT
) STRICT;
CREATE INDEX blocker_key_result ON blocker (key_result);

CREATE TABLE next_step (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    text TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    due TEXT,
    initiative TEXT REFERENCES initiative (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX next_step_workshop ON next_step (workshop);
CREATE INDEX next_step_initiative ON next_step (initiative) WHERE initiative IS NOT NULL;

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    text TEXT NOT NULL,
    topic TEXT NOT NULL,
    asked_by TEXT REFERENCES person (id),
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    upvotes INTEGER NOT NULL CHECK (upvotes >= 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'toAnswer', 'parked')),
    answer TEXT NOT NULL,
    answer_by TEXT REFERENCES person (id),
    answer_due TEXT,
    position INTEGER NOT NULL,
    CHECK (anonymous = 0 OR asked_by IS NULL)
) STRICT;
CREATE INDEX question_workshop ON question (workshop);

-- One a workshop of kind checkin, or one that was missed.
CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    workshop TEXT UNIQUE REFERENCES workshop (id),
    date TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'missed')),
    missed_reason TEXT NOT NULL,
    wins TEXT NOT NULL,
    forecast TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_cycle ON check_in (cycle, unit, date);

CREATE TABLE check_in_item (
    id TEXT NOT NULL PRIMARY KEY,
    check_in TEXT NOT NULL REFERENCES check_in (id),
    key_result TEXT NOT NULL REFERENCES key_result (id),
    value TEXT,
    value_date TEXT,
    source TEXT NOT NULL,
    not_measured INTEGER NOT NULL CHECK (not_measured IN (0, 1)),
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 10),
    confidence_spread INTEGER,
    vote_round TEXT REFERENCES vote_round (id),
    note TEXT NOT NULL,
    decision TEXT,
    corrects TEXT UNIQUE REFERENCES check_in_item (id),
    correction_reason TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_item_vote_round ON check_in_item (vote_round) WHERE vote_round IS NOT NULL;
CREATE UNIQUE INDEX check_in_item_once ON check_in_item (check_in, key_result) WHERE corrects IS NULL;
CREATE INDEX check_in_item_check_in ON check_in_item (check_in);
CREATE INDEX check_in_item_key_result ON check_in_item (key_result);

CREATE TABLE not_doing (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT,
    decided_by TEXT REFERENCES person (id),
    state TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX not_doing_cycle ON not_doing (cycle);

-- The process of a cycle as a checklist.
CREATE TABLE process_step (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    title TEXT NOT NULL,
    due TEXT NOT NULL,
    part TEXT,
    role TEXT,
    stakeholders TEXT NOT NULL,
    done_on TEXT
) STRICT;
CREATE INDEX process_step_cycle ON process_step (cycle);

-- What became of a key result. About nobody: there is no person in it.
CREATE TABLE score (
    id TEXT NOT NULL PRIMARY KEY,
    key_result TEXT NOT NULL UNIQUE REFERENCES key_result (id),
    workshop TEXT NOT NULL REFERENCES workshop (id),
    basis TEXT NOT NULL CHECK (basis IN ('computed', 'manual', 'deferred')),
    value TEXT,
    score TEXT,
    verdict TEXT,
    self_score TEXT,
    score_original TEXT,
    evidence TEXT NOT NULL,
    rationale TEXT NOT NULL,
    deferred_until TEXT
) STRICT;
CREATE INDEX score_workshop ON score (workshop);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    key_result TEXT NOT NULL UNIQUE REFERENCES key_result (id),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    new_text TEXT NOT NULL,
    created TEXT
) STRICT;
CREATE INDEX decision_workshop ON decision (workshop);

CREATE TABLE learning (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    cycle TEXT NOT NULL REFERENCES cycle (id),
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    source TEXT,
    handed_on INTEGER NOT NULL CHECK (handed_on IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX learning_workshop ON learning (workshop);
CREATE INDEX learning_cycle ON learning (cycle);

CREATE TABLE reflection_action (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    text TEXT NOT NULL,
    owner TEXT NOT NULL REFERENCES person (id),
    due TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reviewed_in TEXT REFERENCES workshop (id),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX reflection_action_workshop ON reflection_action (workshop);
CREATE INDEX reflection_action_unit ON reflection_action (unit);

-- What a reflection hands on to the next setting workshop.
CREATE TABLE seed (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX seed_workshop ON seed (workshop);

CREATE TABLE parking_item (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    text TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    state TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX parking_item_workshop ON parking_item (workshop);

-- Alignment.
CREATE TABLE objective_snapshot (
    id TEXT NOT NULL PRIMARY KEY,
    objective TEXT NOT NULL REFERENCES objective (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    okr TEXT NOT NULL
) STRICT;
CREATE INDEX objective_snapshot_objective ON objective_snapshot (objective);

CREATE TABLE stakeholder (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    person TEXT REFERENCES person (id),
    unit TEXT REFERENCES unit (id),
    why TEXT NOT NULL,
    invited INTEGER NOT NULL CHECK (invited IN (0, 1)),
    CHECK ((person IS NULL) <> (unit IS NULL))
) STRICT;
CREATE INDEX stakeholder_workshop ON stakeholder (workshop);

CREATE TABLE feedback (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    person TEXT REFERENCES person (id),
    unit TEXT REFERENCES unit (id),
    objective TEXT NOT NULL REFERENCES objective (id),
    key_result TEXT REFERENCES key_result (id),
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    blocking INTEGER NOT NULL CHECK (blocking IN (0, 1)),
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    resolution TEXT NOT NULL,
    resolved_by TEXT REFERENCES person (id),
    before TEXT NOT NULL,
    after TEXT,
    given_at INTEGER NOT NULL,
    other TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_workshop ON feedback (workshop);
CREATE INDEX feedback_objective ON feedback (objective);
CREATE INDEX feedback_key_result ON feedback (key_result) WHERE key_result IS NOT NULL;

CREATE TABLE dependency (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    from_unit TEXT NOT NULL REFERENCES unit (id),
    to_unit TEXT NOT NULL REFERENCES unit (id),
    objective TEXT NOT NULL REFERENCES objective (id),
    key_result TEXT REFERENCES key_result (id),
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    needed_by TEXT,
    state TEXT NOT NULL,
    promise_by TEXT,
    counterparty TEXT REFERENCES person (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX dependency_cycle ON dependency (cycle);
CREATE INDEX dependency_objective ON dependency (objective);
CREATE INDEX dependency_key_result ON dependency (key_result) WHERE key_result IS NOT NULL;

CREATE TABLE risk (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycle (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    text TEXT NOT NULL,
    objective TEXT REFERENCES objective (id),
    dependency TEXT REFERENCES dependency (id),
    roam TEXT NOT NULL,
    owner TEXT REFERENCES person (id),
    plan TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;
CREATE INDEX risk_cycle ON risk (cycle);
CREATE INDEX risk_objective ON risk (objective) WHERE objective IS NOT NULL;
CREATE INDEX risk_dependency ON risk (dependency) WHERE dependency IS NOT NULL;

-- What the facilitator said about a finding of the coach: dismissed for this text, or excepted with a reason.
CREATE TABLE coach_ruling (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    rule TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (subject, rule)
) STRICT;

-- What has been held stays, also when undo would reach behind its making.
CREATE TRIGGER workshop_held BEFORE DELETE ON workshop WHEN OLD.started_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a workshop that was held stays');
END;

CREATE TRIGGER agenda_step_held BEFORE DELETE ON agenda_step WHEN OLD.started_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a step that was held stays');
END;
