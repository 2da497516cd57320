### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Close
ui-asked-back = No, go back
ui-gone = That is no longer there. Here is the cycle.
ui-nothing-found = Nothing found
ui-type-first = type something first
ui-lines-too-long =
    { $count ->
        [one] 1 line is longer than { $limit } characters
       *[other] { $count } lines are longer than { $limit } characters
    }
ui-bar = from { $from } to { $to }, now { $now }, { $percent } percent of the way
ui-confidence = confidence { $confidence } of 10
ui-no-confidence = no confidence asked yet
ui-clock = { $left } left of { $total }
ui-strength-measure = measure
ui-strength-from = from
ui-strength-to = to
ui-strength-due = by when
ui-strength-owner = owner
ui-there = there
ui-missing = missing
ui-quoted = “{ $text }”

## The frame

ui-nav = Screens
ui-library = Library
ui-cycle = Cycle
ui-board = Board
ui-map = Map
ui-insights = Insights
ui-strategy = Strategy
ui-organisation = Organisation
ui-planner = Planner
ui-history = History
ui-export = Export
ui-settings = Settings
ui-keys = Keys
ui-running = Running now
ui-week = week { $week } of { $weeks }
ui-saved = saved { $at }
ui-saving = saving
ui-undo = Undo
ui-redo = Redo
ui-undo-what = Undo: { $what }
ui-redo-what = Redo: { $what }
ui-search-or-do = Search or do
ui-palette = What do you want to do?
ui-palette-go = Go to
ui-palette-do = Do
ui-no-cycle-yet = There is no cycle yet

## Keys

ui-keys-words = They work on every layout, need no AltGr, and stay quiet while you type.
where-everywhere = Everywhere
where-cycle = In the cycle
where-workshop = In a workshop
where-exercise = In an exercise
where-board = On the board
where-planner = In the planner
key-palette = Search or do anything
key-keys = Show the keys
key-undo = Undo
key-redo = Redo
key-cycle = Cycle
key-board = Board
key-map = Map of goals
key-insights = Insights
key-export = Export
key-strategy = Strategy
key-organisation = Organisation
key-planner = Planner
key-history = History
key-settings = Settings
key-library = Library
key-running = Back to the running workshop
key-deck = Save the kick-off deck as PDF
key-room = Open or close the room screen
key-start-next = Start what is next
key-next = Next step
key-back = Step back
key-pause = Pause or resume the clock
key-plus-1 = One minute more
key-plus-2 = Two minutes more
key-plus-5 = Five minutes more
key-freeze = Freeze the room
key-curtain = Curtain
key-sheet-next = Next sheet in the room
key-sheet-back = Sheet before in the room
key-why = Show why
key-park = Park it
key-not-doing = Not doing
key-switch-view = Console or room picture (one screen)
key-add = Add
key-reveal = Close and reveal
key-show-in-room = Show in the room
key-group = Group the chosen cards
key-merge = Merge what says the same
key-run = Run the business
key-change = Change the business
key-unsure = Unsure
key-kpi = Make it { term-kpi-a }
key-choose = Choose it
key-one-more = One more
key-one-less = One less
key-up = Up in the list
key-down = Down in the list
key-pick = Pick a row
key-pick-last = Pick a fist, or ten
key-add-objective = Add { term-objective-a }
key-step-up = Move the step up
key-step-down = Move the step down

## Library

ui-language = Language
ui-welcome = Begin with your organisation
ui-welcome-words = One workbook holds the strategy, the teams and every cycle of an organisation. It stays on this laptop and saves itself.
ui-new-organisation = New organisation
ui-new-organisation-words = Everything of one organisation lives in one workbook.
ui-organisation-name = Name of the organisation
ui-organisation-language = Language people write in
ui-name-first = give it a name first
ui-make = Make it
ui-examples = New here? Walk through a worked example, nothing can break
ui-example = example
ui-next-on = Next: { $date }
ui-book-running = ‘{ $title }’ is running
ui-nothing-planned = Nothing planned yet
ui-open = Open
ui-stays-here = Everything stays on this laptop, in
ui-undone = undone
ui-redone = done again
ui-workshop = Workshop
ui-no-date = That is no date. Type it like 27 March or 27-3.
ui-no-number = That is no number.
ui-no-whole-number = That is no whole number.
ui-more = More
ui-more-of = More about { $what }
ui-remove = Remove
ui-of = { $part } of { $whole }
ui-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
ui-weeks =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    }
ui-today = today
ui-tomorrow = tomorrow
ui-nobody-yet = nobody yet
ui-not-doing = Not-doing list

## Cycle

ui-part-of = { $done } of { $planned }
ui-part-done = done
ui-part = part
ui-of-parts = of { $count }
ui-now = Now
ui-next-running = { $title } is still open
ui-next-dated = { $part } is next, { $when }
ui-next-late = { $part } was planned for { $when }
ui-next-undated = { $part } is next
ui-steps-done = { $done } of { $steps } steps done
ui-continue = Continue
ui-start-part = Start { $part }
ui-early-title = Start { $part } already?
ui-early-until = The cycle runs until { $date }.
ui-early-date = The workshop is planned for { $date }.
ui-early-left =
    { $part ->
        [checkin] { $count ->
            [one] 1 check-in is still planned.
           *[other] { $count } check-ins are still planned.
        }
        [setting] The OKR setting is still planned.
        [alignment] The alignment workshop is still planned.
       *[kickoff] The kick-off is still planned.
    }
ui-early-yes = Start now
ui-start-as = Start in another way
ui-prepare = Prepare
ui-look = Look back
ui-cycle-over = Nothing is waiting. This cycle has had its parts.
ui-lens-focus = Focus
ui-lens-objectives =
    { $count ->
        [one] { term-objective }
       *[other] { term-objectives }
    }
ui-lens-key-results = { CAPITAL(term-key-results) }
ui-lens-initiatives = { CAPITAL(term-initiatives) } under way
ui-lens-ownership = Ownership
ui-lens-have-initiative = of { $people } have { term-initiative-a }
ui-lens-without = Still without
ui-names-and-more = { $names } and { $count } more
ui-lens-collaboration = Collaboration
ui-lens-linked =
    { $count ->
        [one] serves a goal above it
       *[other] serve a goal above them
    }
ui-lens-unlinked = Without a parent goal
ui-lens-progress = Progress
ui-lens-complete =
    { $count ->
        [one] of 1 { term-key-result } is worked out
       *[other] of { $count } { term-key-results } are worked out
    }
ui-lens-confidence = Confidence, median
ui-lens-owned = { CAPITAL(term-objectives) } and { term-key-results } with an owner
ui-lens-promised = Needs that are promised
ui-lens-no-needs = nothing asked
ui-lens-late = Promises past their day
ui-lens-way =
    { $count ->
        [one] of the way, 1 { term-key-result }
       *[other] of the way, { $count } { term-key-results }
    }
ui-lens-expected = Expected by now
ui-lens-score = Mean score
ui-plan = Dates of this cycle
ui-plan-more = More about the dates
ui-add-date = Add a date
ui-plan-again = Lay out the dates again
ui-plan-again-words = from start, end and cadence; dates that have a workshop stay
ui-plan-empty = All dates of a cycle belong here: setting, alignment, kick-off, check-ins and reflection.
ui-plan-make = Lay out the dates
ui-date-of = Date of { $part }
ui-overdue = not held yet
ui-workshops = Workshops
ui-plan-workshop = Plan a workshop
ui-archived = { $count ->
    [one] 1 archived workshop
   *[other] { $count } archived workshops
    }
ui-sitting = sitting { $no }
ui-no-workshops = No workshop is planned yet. Start the next part above, or plan one from a template.
ui-rehearsal = rehearsal
ui-rehearsal-words = Nothing you do here is kept.
ui-rehearsal-end = End the rehearsal
ui-rehearse = Rehearse
ui-new-cycle = New cycle
ui-other-cycle = Other cycles
ui-cycle-empty = A cycle is the quarter or year in which a team works on its OKRs.
ui-cycle-example = For example Q1, from the first Monday of January to the end of March, with a check-in every two weeks. The dates of all five parts are laid out at once.
ui-cycle-needs-unit = First say who works on OKRs: the organisation and its teams.
ui-organisation-example = One team is enough to begin with.
ui-to-organisation = Add the first team
ui-quarter = Q{ $quarter } { $year }
ui-cycle-name = Name of the cycle
ui-cycle-start = Begins
ui-cycle-end = Ends
ui-cadence = Check-in
ui-cycle-unit = Unit
ui-unit-first = add a unit first
ui-make-cycle = Make the cycle
ui-cycle-backwards = The cycle ends before it begins
ui-about-cycle = About this cycle
ui-cycle-state = State of the cycle: { $state }
ui-cycle-back = One step back
ui-cycle-back-reason = Why does the cycle go back?
ui-cycle-remove = Remove the cycle
ui-cycle-used = There is work in it already, so it stays
ui-sponsor = Sponsor
ui-run-share = Room for run, percent
ui-change-share = Room for change, percent
ui-context-note = What has changed and must be tackled now
ui-context-example = Demand grows, and part of the requests come in incomplete

## Organisation, strategy, planner, history, settings

ui-history-steps =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
ui-history-empty = Every change will stand here, in plain words.
ui-undo-to-here = Back to here
ui-history-newest = To the newest
ui-history-older = Older
ui-strategy-mission = Mission: why do we exist?
ui-strategy-mission-question = For whom do we do what, and why?
ui-strategy-vision = Vision: what does it look like when it works?
ui-strategy-vision-question = Sketch it a few years on, as if you were there
ui-strategy-visionSigns = How will we notice?
ui-strategy-visionSigns-question = What do we see, hear or measure then?
ui-strategy-strategy = Strategy: how do we get there?
ui-strategy-strategy-question = What do we choose, and so what do we not?
ui-strategy-longTermGoal = Long-term goal
ui-strategy-longTermGoal-question = What has been reached by then?
ui-strategy-longTermBy = By
ui-balance = Run and change at the moment
ui-balance-words = { $run } run, { $change } change
ui-themes = Strategic themes
ui-themes-empty = Three to five subjects that get the attention in the coming years.
ui-theme-title = Name of the theme
ui-theme-description = What it is about
ui-theme-horizon = Until which year
ui-theme-add = Add a theme
ui-theme-retire = Retire
ui-theme-revive = Take up again
ui-up = Up
ui-down = Down
ui-less = Show less
ui-kpis = { CAPITAL(term-kpis) } we guard
ui-kpis-empty = What simply has to keep going well, with a band in which all is calm.
ui-kpi-name = Name of the { term-kpi }
ui-kpi-add = Add { term-kpi-a }
ui-kpi-details = Band and reading
ui-kpi-reading = Reading of today
ui-kpi-unit = Unit of measure
ui-kpi-lower = Lower limit
ui-kpi-upper = Upper limit
ui-kpi-frequency = How often
ui-kpi-in-band = within the band
ui-kpi-out-of-band = outside the band
ui-units = Units
ui-units-empty = Begin with one team, or at the top with the organisation; the rest can come later.
ui-unit-name = Name of the unit
ui-unit-add = Add a unit
ui-unit-add-below = Unit below it
ui-unit-details = Kind, place and leader
ui-unit-kind = Kind
ui-unit-parent = Belongs to
ui-unit-top = at the top
ui-unit-leader = Leader
ui-people = People
ui-people-empty = Who takes part? A first name is enough.
ui-person-name = Name
ui-no-unit = no unit
ui-role-give = Role: { $role }
ui-role-take = Take the role away
ui-role-hours = hours
ui-role-hours-of = Hours a week of { $name } for it
ui-role-hours-words = hours a week
ui-person-introduced = Has had the introduction
ui-person-not-introduced = Has not had the introduction yet
ui-person-leave = Takes no part any more
ui-person-return = Takes part again
ui-people-add = Add people, one a line
ui-people-example =
    Sam
    Alex
ui-people-add-count =
    { $count ->
        [one] Add 1 person
       *[other] Add { $count } people
    }
ui-people-into = Into unit
ui-this-machine = On this laptop
ui-console-language = Language of the console
ui-machine-language = Like the laptop
ui-zoom = Type size
ui-theme = Light or dark
ui-set-highContrast = More contrast
ui-set-highContrast-words = Sharper lines and darker text
ui-set-reducedMotion = No motion
ui-set-reducedMotion-words = Everything is in its place at once
ui-set-sound = Soft sound with the clock
ui-set-sound-words = At one minute and when time is up
ui-on = on
ui-off = off
ui-set-oneScreen = One screen
ui-set-oneScreen-words = Console and room share this window; F8 switches
ui-way-of-working = How we work
ui-profile-name = Name of this way of working
ui-profile-version = version { $version }
ui-profile-save = Write it to a file
ui-profile-read = Take one over from a file
ui-profile-saved = The way of working is in { $path }
ui-profile-adopt-title = Take over “{ $name }”?
ui-profile-adopt-words = Rhythm, limits, words, scoring and coach change to what the file says. Goals and people stay as they are, and undo brings the old way back.
ui-profile-adopt = Take it over
ui-profile-weeks = cycles of { $count } weeks
ui-profile-limits = at most { $objectives } { term-objectives }, { $keyResults } { term-key-results } each
ui-profile-terms =
    { $count ->
        [one] 1 own word
       *[other] { $count } own words
    }
ui-own = Templates of our own
ui-own-words = Agendas and columns you kept. They go along when the way of working is written to a file.
ui-own-none = None yet. Change an agenda in the planner and keep it there as a template.
ui-profile-own =
    { $count ->
        [one] 1 template of its own
       *[other] { $count } templates of its own
    }
ui-profile-rules =
    { $count ->
        [one] 1 rule of the coach set otherwise
       *[other] { $count } rules of the coach set otherwise
    }
ui-cycle-weeks = Weeks in a cycle
ui-threshold = Votes for an anonymous result
ui-threshold-words = Below this number an anonymous result stays closed, for you as well.
ui-limits = How much is enough
ui-limit-objectives = { CAPITAL(term-objectives) }
ui-limit-objectivesHard = { CAPITAL(term-objectives) } at most
ui-limit-keyResultsMin = { CAPITAL(term-key-results) } at least
ui-limit-keyResultsMax = { CAPITAL(term-key-results) } at most
ui-limit-initiativesPerKeyResult = { CAPITAL(term-initiatives) } a { term-key-result }
ui-limit-actions = Actions after a reflection
ui-limit-wip = { CAPITAL(term-initiatives) } at a time
ui-scoring = When it counts as reached
ui-green-from = Reached from (0 to 1)
ui-amber-from = Partly reached from (0 to 1)
ui-weight-key-results = Weigh { term-key-results }
ui-terms = Our own words
ui-terms-words = What you write here is said instead, in { $language }. Each language has its own words.
ui-terms-one = One
ui-terms-many = Several
ui-terms-article = With its article
ui-terms-the = With its ending, one
ui-terms-the-many = With its ending, several
ui-terms-sentence = So it is said: { $new }, { $each }, { $the }.
ui-coach-rules = How strict the coach is
ui-coach-rules-words = { $count } rules, { $changed } set differently.
ui-rules-OBJ = Objectives
ui-rules-KR = Key results
ui-rules-SET = The set
ui-rules-INI = Initiatives
ui-rules-ALI = Alignment
ui-rules-CHK = Check-in
ui-workshop-title = Title of the workshop
ui-other-workshop = Another workshop
ui-planner-empty = Here the agenda of a workshop is prepared. Pick a template; everything in it can be changed.
ui-planner-example = For instance setting goals in half a day.
ui-workshop-date = Date
ui-workshop-place = Place
ui-workshop-language = Language in the room
ui-workshop-minutes = Available minutes
ui-of-available = of { $minutes } available
ui-too-long = { $minutes } too long
ui-to-spare = { $minutes } to spare
ui-scale = Fit to { $minutes }
ui-begin-workshop = Start the workshop
ui-to-workshop = To the workshop
ui-workshop-ready = Everything is ready
ui-workshop-is-ready = Everything is ready.
ui-workshop-call-off = Call it off
ui-agenda-keep = Keep this agenda as a template
ui-agenda-keep-name = What the template is called
ui-agenda-keep-example = Setting in one morning
ui-agenda-kept = Kept: “{ $name }” is offered when the next workshop is planned.
ui-at-the-table = At the table
ui-seat-unit = Add a unit
ui-leaves = takes its leave
ui-series = Series
ui-goes-on-from = Goes on from
ui-goes-on-in = Goes on in
ui-next-sitting = Plan the next sitting
ui-new-step = New step
ui-step-add = Add a step
ui-step-add-after = Add a step after it
ui-step-repeat = Once more
ui-step-title = Name of the step
ui-step-prompt = The question in the room
ui-step-exercise = Exercise
ui-step-speaker = Who speaks
ui-step-no-speaker = nobody in particular
ui-step-minutes = Minutes
ui-drag = Drag to move

## Board

ui-whole-organisation = Whole organisation
ui-filter-level = Level
ui-all-levels = All levels
ui-level = Level { $no }
ui-objective-unit = For which unit
ui-filter-theme = Theme
ui-all-themes = All themes
ui-filter-state = State
ui-all-states = Every state
ui-board-empty = Here stand the { term-objectives } of this cycle with their { term-key-results }. They are made in a workshop, or typed below.
ui-board-example = Whoever asks for something knows the same day where they stand
ui-board-none = Nothing fits this filter.
ui-objective-add = New { term-objective }, in one sentence
ui-beside-board = Beside the board
ui-without-initiative = Without { term-initiative-a }
ui-coach-asks = The coach asks
ui-change = Change
ui-return = Back to draft
ui-objective-text = The { term-objective }
ui-key-result-add = New { term-key-result }: what, from how much, to how much, by when
ui-gate-shut =
    { $count ->
        [one] 1 point is still open
       *[other] { $count } points are still open
    }
ui-propose = Propose
ui-drop = Drop it, with a reason
ui-drop-why = Why do you drop { term-objective-this }?
ui-helps = Adds to “{ $goal }” ({ $unit })
ui-not-chosen = not chosen
ui-objective-theme = Theme
ui-objective-orientation = For whom
ui-objective-phase = Phase
ui-objective-language = Language of the text
ui-objective-why = Why now
ui-objective-whyForCustomer = What the customer notices
ui-objective-contribution = We help with … by …
ui-objective-team = Who works on it
ui-objective-meansNeeded = What it takes
ui-objective-noParentReason = Why it hangs nowhere
ui-objective-topline = One of the main goals of the organisation
ui-initiatives = { CAPITAL(term-initiatives) }
ui-initiative-add = Add { term-initiative-a }
ui-initiative-state = State of the { term-initiative }
ui-initiative-link = Helps { $code } as well
ui-initiative-unlink = Does not help { $code }
ui-not-doing-empty = What you deliberately leave alone, with the reason.
ui-not-doing-text = What we do not do
ui-not-doing-reason = Why not
ui-not-doing-until = Until when
ui-not-doing-who = Who decided
ui-not-doing-decided = decided by { $name }
ui-not-doing-add = Put on the not-doing list
ui-what-is = What does { $term } mean?
ui-usually-called = Usually called { $term }.
