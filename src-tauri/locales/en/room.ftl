### Words of the room view.

## The picture

room-screen = Room view
room-step = step { $no } of { $count }
room-sheet = sheet { $no } of { $of }
room-of = { $no } of { $count }
room-clock = { $left } left
room-clock-stands = on hold
room-clock-over = time is up
room-clock-soon = last minute
room-rehearsal = Rehearsal: nothing of this is kept
room-coach = Take a look:
room-curtain = We will be back in a moment
room-idle = We will begin here soon
room-over = That was it for today. Thank you
room-minutes = { $minutes } min
room-ground = How we work
room-ground-write = Write first, alone and in silence.
room-ground-round = Then everybody speaks, one by one.
room-ground-leader = The leader speaks last.
room-ground-vote = We vote at the same time, and see it together.

## Cards and groups

room-cards =
    { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
room-clusters =
    { $count ->
        [one] 1 group
       *[other] { $count } groups
    }
room-sealed =
    { $count ->
        [one] 1 card still closed
       *[other] { $count } cards still closed
    }
room-loose = Not grouped yet
room-writing = Write on your own, in silence. One idea a card.
room-chosen = chosen

## Run and change

room-answer-run = Run
room-answer-change = Change
room-answer-unsure = Unsure
room-run-words = Just has to keep going well
room-change-words = Really has to become different
room-unsure-words = Two minutes a card at most
room-not-sorted = Not sorted yet
room-not-sorted-words = Run or change?
room-balance = { $run } cards run, { $change } cards change
room-answer-objective = { CAPITAL(term-objective) }
room-answer-keyResult = { CAPITAL(term-key-result) }
room-answer-initiative = { CAPITAL(term-initiative) }
room-answer-kpi = { CAPITAL(term-kpi) }
room-game-card = What is this?
room-game-practice = Run or change?
room-good-example = Like this
room-bad-example = Rather not like this

## Votes

room-voted = { $voted } of { $eligible } voted
room-voted-of = of { $eligible } voted
room-dots-each =
    { $count ->
        [one] 1 dot each
       *[other] { $count } dots each
    }
room-anonymous = anonymous
room-round = round { $no }
room-vote-closed = the vote is closed
room-too-few = There are too few votes to show.
room-too-few-words = This way every answer stays anonymous.
room-method-dots =
    { $count ->
        [one] You have 1 dot.
       *[other] You have { $count } dots. Spread them as you like.
    }
room-method-fistOfFive = Do you support this? A fist is no, five fingers is wholeheartedly.
room-method-roman = Thumb up, sideways or down.
room-method-confidence = Choose one number from 1 to 10 for each line.
room-method-scale5 = Choose 1 to 5.
room-input-hands = All at once.
room-input-paperTally = On paper, without a name.
room-input-passKeyboard = The laptop goes round; nobody looks over your shoulder.
room-input-facilitator = Say it in turn.
room-roman-0 = I have an objection
room-roman-1 = I go along
room-roman-2 = Agree
room-median = median { $median }, spread { $spread }
room-middle = median
room-spread = spread { $spread }
room-from-to = from { $low } to { $high }
room-passes = Carried
room-not-passed = Not carried yet: the lowest speaks first
room-objection = There is an objection: listen first
room-discuss = Talk about it: the lowest speaks first
room-discuss-low = What would help?
room-discuss-anonymous = Talk about it: where does the difference come from?

## Strategy

room-mission = Mission
room-vision = Vision
room-strategy = Strategy
room-long-term = Long-term goal
room-chain-sponsor = opens, as sponsor
room-chain-opens = opens
room-themes =
    { $count ->
        [one] Theme
       *[other] Themes
    }
room-parents = Goals one level up
room-now-at = now { $value }
room-context = What is different now
room-objective = Our { term-objective }
room-carried = We bring along from last time
room-handed = What others learned
room-last-time = How { $cycle } ended
room-kpis = { CAPITAL(term-kpis) } we guard
room-band = { $lower } to { $upper }
room-at-least = at least { $value }
room-at-most = at most { $value }
room-phase = What do we lack most now?
room-phase-explore = Explore
room-phase-explore-words = understand what is really going on
room-phase-build = Build
room-phase-build-words = put up something that works
room-phase-scale = Scale
room-phase-scale-words = make what works, work everywhere
room-phase-optimise = Optimise
room-phase-optimise-words = do better what is already there

## OKRs

room-objectives =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
room-no-objectives = What will be noticeably different by the end of the cycle? One sentence.
room-from-cluster = from ‘{ $title }’
room-why = Why now
room-why-customer = What the customer notices
room-metrics = How could we tell?
room-no-key-results = How will we see that it worked?
room-by = by { $day }
room-now = now { $value }
room-from-open = from?
room-to-open = to?
room-binary = done or not done
room-no-owner = no owner yet
room-commitment-aspirational = ambition
room-commitment-learning = to learn
room-no-parent = Hangs nowhere yet
room-no-child = we do not add to this now
room-no-initiative = no { term-initiative } yet
room-without = Without { term-initiative-a } so far:
room-everybody = Everybody has { term-initiative-a }.

## Closing

room-not-doing = We do not do
room-not-doing-empty = What do we deliberately leave this cycle?
room-until = until { $day }
room-capacity = Our capacity
room-capacity-rest = Free
room-next-date = Next time
room-roti = Worth the time
room-roti-median = { $median } of 5
room-break-until = We go on at
