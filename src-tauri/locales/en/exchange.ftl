## What leaves a workbook and comes into one.

tableKind-goals = Goals
tableKind-standing = Standing
tableKind-values = Values
tableKind-initiatives = Initiatives
tableKind-kpis = KPIs
tableKind-readings = Readings
tableKind-notDoing = Not doing
tableKind-cards = Cards
tableKind-feedback = Feedback
tableKind-questions = Questions
tableKind-dependencies = Dependencies
tableKind-risks = Risks
tableKind-learnings = Learnings
tableKind-actions = Actions
tableKind-people = People
tableKind-calendar = Calendar

heading-unit = Unit
heading-code = Code
heading-objective = Objective
heading-why = Why now
heading-whyForCustomer = Why for the customer
heading-objectiveOwner = Owner of the objective
heading-parent = Parent
heading-theme = Theme
heading-keyResult = Key result
heading-metric = Metric
heading-from = From
heading-to = To
heading-measure = Unit of measure
heading-due = By when
heading-kind = Kind
heading-commitment = Commitment
heading-owner = Owner
heading-date = Date
heading-value = Value
heading-confidence = Confidence
heading-note = Note
heading-progress = Progress
heading-expected = Expected
heading-pace = Pace
heading-score = Score
heading-decision = Decision
heading-state = State
heading-name = Name
heading-title = Title
heading-text = Text
heading-reason = Reason
heading-lower = Lower border
heading-upper = Upper border
heading-wall = Wall
heading-wallColumn = Column
heading-cluster = Cluster
heading-classification = Run or change
heading-about = About
heading-by = Who
heading-channel = Moment
heading-blocking = Blocking
heading-answer = Answer
heading-topic = Topic
heading-votes = Votes
heading-fromUnit = Unit that needs
heading-toUnit = Unit that gives
heading-promisedBy = Promised by
heading-plan = Plan
heading-part = Part
heading-minutes = Minutes
heading-ignore = Leave out


separator-semicolon = Semicolon
separator-comma = Comma
separator-tab = Tab

zone-amsterdam = Amsterdam
zone-oslo = Oslo

## A table on its way in

import-title = Import a table
import-words = A CSV file or spreadsheet with goals, values, people, feedback or cards. You see first what will come in.
import-pick = Choose a file
import-paste = Or paste a table from a spreadsheet here
import-paste-example = Objective ⇥ Key result ⇥ From ⇥ To
import-read = Look at it
import-read-first = Choose a table first
import-wrong-first = There are lines that cannot come in
import-nothing = Nothing comes in
import-other = Another table
import-take =
    { $count ->
        [one] Take in one thing
       *[other] Take in { $count } things
    }
import-done =
    { $count ->
        [one] One thing came in; undo takes it away again.
       *[other] { $count } things came in; undo takes them away again.
    }
import-found-file = { $name }, { $count } lines.
import-found-paste = { $count } pasted lines.
import-found-profile = Known as { $profile }.
import-profile-burningOkr = an export of BurningOKR
import-profile-okrTracker = an export of okr-tracker
import-profile-parabol = a retrospective of Parabol
import-profile-scrumlr = a board of Scrumlr
import-profile-retrospected = a session of Retrospected
import-kind = What the lines are
import-unit = For whom, where a line does not say
import-measured = What these are the values of
import-decimal = Decimal mark
import-decimal-comma = Comma: 1.234,5
import-decimal-point = Point: 1,234.5
import-dates = Dates
import-dates-dayFirst = Day first: 27/3/2026
import-dates-monthFirst = Month first: 3/27/2026
import-dates-yearFirst = Year first: 2026-03-27
import-heads = The first line is the heads
import-columns = Columns and first lines
import-column = What column { $no } holds: { $head }
import-would = This comes in: { $what }.
import-would-nothing = Nothing comes in yet.
import-passed =
    { $count ->
        [one] One line stays out: empty, or there already.
       *[other] { $count } lines stay out: empty, or there already.
    }
import-wrong =
    { $count ->
        [one] One line cannot come in:
       *[other] { $count } lines cannot come in:
    }
import-wrong-more = And { $count } more.
import-line = Line { $no }
import-leave-out =
    { $count ->
        [one] Leave that line out
       *[other] Leave those { $count } lines out
    }
import-left-columns = Columns without a meaning stay out.
import-cards = Import cards from a table or another program
import-copy = Import a copy
import-copying = The copy is being looked at and taken in.
import-cancel = Stop
import-copied = { $name } is on the shelf now as well.
import-made =
    { $what ->
        [objectives] { $count ->
            [one] one objective
           *[other] { $count } objectives
        }
        [keyResults] { $count ->
            [one] one key result
           *[other] { $count } key results
        }
        [people] { $count ->
            [one] one person
           *[other] { $count } people
        }
        [values] { $count ->
            [one] one value
           *[other] { $count } values
        }
        [readings] { $count ->
            [one] one reading
           *[other] { $count } readings
        }
        [feedback] { $count ->
            [one] one piece of feedback
           *[other] { $count } pieces of feedback
        }
        [cards] { $count ->
            [one] one card
           *[other] { $count } cards
        }
       *[clusters] { $count ->
            [one] one cluster
           *[other] { $count } clusters
        }
    }
