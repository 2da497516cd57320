### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Close
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
ui-strategy = Strategy
ui-organisation = Organisation
ui-planner = Planner
ui-history = History
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
ui-deck-saved = The deck is saved as { $path }
ui-no-cycle-yet = There is no cycle yet

## Keys

ui-keys-words = They work on every layout, need no AltGr, and stay quiet while you type.
where-everywhere = Everywhere
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
key-strategy = Strategy
key-organisation = Organisation
key-planner = Planner
key-history = History
key-settings = Settings
key-library = Library
key-running = Back to the running workshop
key-deck = Save the kick-off deck as PDF
key-room = Open or close the room screen
key-next = Next step
key-back = Step back
key-pause = Pause or resume the clock
key-plus-1 = One minute more
key-plus-5 = Five minutes more
key-freeze = Freeze the room
key-curtain = Curtain
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
key-kpi = Make it a KPI
key-choose = Choose it
key-one-more = One more
key-one-less = One less
key-up = Up in the list
key-down = Down in the list
key-pick = Pick a row
key-add-objective = Add an objective
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
ui-of-parts = of { $count } parts
ui-now = Now
ui-next-running = { $title } is still open
ui-next-dated = { $part } is next, { $when }
ui-next-late = { $part } was planned for { $when }
ui-next-undated = { $part } is next
ui-steps-done = { $done } of { $steps } steps done
ui-continue = Continue
ui-start-part = Start { $part }
ui-prepare = Prepare
ui-look = Look back
ui-cycle-over = Nothing is waiting. This cycle has had its parts.
ui-lens-focus = Focus
ui-lens-objectives =
    { $count ->
        [one] objective
       *[other] objectives
    }
ui-lens-key-results = Key results
ui-lens-initiatives = Initiatives under way
ui-lens-ownership = Ownership
ui-lens-have-initiative = of { $people } have an initiative
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
        [one] of 1 key result is complete
       *[other] of { $count } key results are complete
    }
ui-lens-confidence = Confidence, middle answer
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
ui-no-workshops = No workshop is planned yet. Start the next part above, or plan one from a template.
ui-rehearsal = rehearsal
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
ui-about-cycle = About this cycle
ui-sponsor = Sponsor
ui-run-share = Room for run, percent
ui-change-share = Room for change, percent
ui-context-note = What has changed and must be tackled now
ui-context-example = Demand grows, and part of the requests come in incomplete
