### Words of what is printed besides the slides, and the names of files.

title-poster = { $unit }: poster { $cycle }
title-sheet = { $unit }: where we stand, { $cycle }
title-cards = { $unit }: pocket cards { $cycle }
title-ballots = { $unit }: ballot slips { $cycle }
title-ideas = { $unit }: idea cards
title-sort = { $unit }: run and change
title-roles = { $unit }: role cards
title-board = { $unit }: board { $cycle }
title-map = { $unit }: map { $cycle }
title-charts = { $unit }: course of the key results, { $cycle }
title-notes = { $unit }: speaker notes { $cycle }
title-handout = { $unit }: handout { $cycle }
title-deck = { $unit }: kick-off { $cycle }
title-spreadsheet = { $unit } { $cycle }
title-table = { $unit }: { $table } { $cycle }
title-text = { $unit } { $cycle }
title-calendar = { $unit }: calendar { $cycle }
deck-section-agenda = How the time was spent
deck-section-wall = What stood on the wall
deck-section-votes = How we voted
deck-section-objectives = The goals
deck-section-initiatives = What we will do
deck-section-changes = What changed since the draft
deck-section-feedback = Feedback
deck-section-dependencies = What we need from each other
deck-section-risks = Risks
deck-section-wins = What went well
deck-section-values = Values and confidence
deck-section-blockers = What is in the way
deck-section-scores = How the goals came out
deck-section-decisions = Decisions
deck-section-learnings = What we learned
deck-section-questions = Questions
deck-section-notDoing = What we are not doing
deck-section-nextSteps = Next steps
deck-section-actions = Actions
deck-section-seeds = For the next cycle
deck-section-parking = Parked
deck-report-minutes = Minutes
deck-report-alignment = Alignment report
deck-report-reflection = Reflection report
deck-report-empty = Nothing was noted in this workshop.
deck-present = Present: { $names }
deck-headcount =
    { $count ->
        [one] { $count } person in the room
       *[other] { $count } people in the room
    }
deck-vote-median = median { $median } ({ $low }–{ $high })
deck-vote-dots =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
deck-confidence = confidence { $confidence } of 10
deck-reach = from { $from } to { $to }, now { $value }
deck-first-promise = promised first: { $reach }
deck-standing-alt = Now { $now }, on the way from { $from } to { $to }
deck-attached = The data this paper was printed from
deck-no-owners = Nobody owns anything yet.
deck-ballot-confidence = How sure are you that we get there?
deck-ballot-confidence-words = Circle one number for each: 1 is no belief in it, 10 is certain. Fold and hand in.
deck-ballot-fist = Fist of five
deck-ballot-fist-words = 0: I block it. 3: I can live with it. 5: I am all for it.
deck-ballot-roman = Ready to publish?
deck-ballot-roman-words = A thumb down needs an objection and a proposal.
deck-ballot-safety = How free do you feel to say what you think here?
deck-ballot-safety-words = 1: not at all. 5: completely.
deck-ballot-roti = Was this worth your time?
deck-ballot-roti-words = 1: not at all. 5: very much.
deck-roman-up = up
deck-roman-side = sideways
deck-roman-down = down
deck-idea = One idea
deck-idea-words = In a few words, readable from three metres.
deck-side-run = We do this already and it must go on. We guard it with a KPI.
deck-side-change = Afterwards something is different from now. It can become an objective.
deck-does-facilitator =
    Guards the time and the turns, not the outcome
    Asks and repeats; has no opinion on the content
    Decides how we work, never what we choose
deck-does-sponsor =
    Tells why this matters now, with an example
    Writes along like everybody else
    Speaks last, and decides where two goals collide
deck-does-timekeeper =
    Watches the clock so that nobody else has to
    Warns at half time, at one minute and at zero
    Says what will be left out when it runs late
deck-does-scribe =
    Writes what is said in the words of who said it
    Reads agreements back: what, who, when
    Asks when something is not clear yet
deck-does-stakeholder =
    Reads first, in silence
    Says what is strong, then what is missing
    Is about the text, never about who wrote it
deck-does-observer =
    Looks at how we work together
    Keeps quiet until asked
    Tells two things that helped and one to try
deck-new-value = new value
deck-new-belief = confidence
deck-map-alone = No goal above it yet
deck-charts-words = The thick line is what was measured, the dashed one what was expected; the bars are the confidence from 1 to 10.
deck-chart-alt = Now { $now }, began at { $from }
