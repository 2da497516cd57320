### Words of the exercises and the workshop in the console.

## Workshop
desk-step-no = Step { $no } of { $count }
desk-steps =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
desk-agenda = Agenda
desk-ends = ends { $at }
desk-to-planner = Change the agenda
desk-finish-now = Finish the workshop now
desk-state-pending = to come
desk-state-active = at hand
desk-state-paused = paused
desk-state-done = done
desk-state-skipped = skipped
desk-go-here = Take the room there
desk-skip = Skip, with a reason
desk-skip-reason = Why is it skipped?
desk-repeat = Repeat it later
desk-step-earlier = Move earlier
desk-step-later = Move later
desk-step = Step: { $step }
desk-move-up = Earlier
desk-move-down = Later
desk-late =
    { $minutes ->
        [one] 1 minute late
       *[other] { $minutes } minutes late
    }
desk-take-from-next = Take it from the next step
desk-shorten-rest = Shorten all that remains
desk-accept-late = Let it end later
desk-elsewhere = You are looking on your own. The room is at “{ $step }”.
desk-bring-room = Bring the room here
desk-back-to-room = Back to the room
desk-finished = This workshop is finished. You can still look at everything.
desk-reopen = Open it again
desk-reopen-note = Why is it opened again?
desk-chain-on = The room sees the why chain. Press W to take it away.
desk-start = Start the workshop
desk-cancelled = This workshop was called off.
desk-archive = Archive it
desk-archived = This workshop is archived: it can be looked at and is not opened again.
desk-to-cycle = To the cycle
desk-to-minutes = Make the minutes
desk-left-out =
    { $count ->
        [one] 1 card without a group is left out of what follows.
       *[other] { $count } cards without a group are left out of what follows.
    }
desk-objective-unit = For which unit
desk-first-step = this is the first step
desk-back = Back
desk-pause = Pause
desk-resume = Resume
desk-quick-park = park
desk-quick-not-doing = not doing
desk-quick-why = why
desk-next = Next: { $step }
desk-finish = Finish
desk-finish-open-title = A vote is still open
desk-finish-open = “{ $question }” still takes votes. Finishing the workshop calls it off, and its ballots are wiped unread.
desk-finish-anyway = Finish and call it off
desk-close-few-title = Too few votes to show
desk-close-few =
    { $count ->
        [one] One more vote is needed before this anonymous result may be shown. Closing now wipes the ballots for good, and the result is never shown.
       *[other] { $count } more votes are needed before this anonymous result may be shown. Closing now wipes the ballots for good, and the result is never shown.
    }
desk-close-empty-anyway = Close anyway
desk-close-few-anyway = Wipe the ballots
desk-close-empty-title = Some have no answer yet
desk-close-empty = Nothing was counted yet for: { $targets }. Closing now keeps what stood there before.
desk-time-soon = One minute left
desk-time-over = Time is over
desk-park-example = What comes back later, in a few words
desk-not-doing-example = What you deliberately leave alone this cycle
desk-parked = Parked: { $text }
desk-not-doing-added = On the not-doing list: { $text }
desk-enter-keeps = keeps it
desk-room-and-script = Room and script
desk-in-room = In the room
desk-mode-live = Live
desk-mode-frozen = Freeze
desk-mode-curtain = Curtain
desk-say = Say
desk-watch = Watch for
desk-trouble = When it sticks
desk-people-here = Here: { $here } of { $people }
desk-leader = leader
desk-parked-count = Parked: { $count }
desk-parking-text = What is parked
desk-parking-back =
    { $count ->
        [one] back after 1 session
       *[other] back after { $count } sessions
    }
desk-parking-open = open
desk-parking-scheduled = planned
desk-parking-dropped = dropped
desk-owner-of = Owner of { $what }
desk-who = who?

## Votes
desk-vote-how = How the answers come in
desk-input-hands = Hands
desk-input-paperTally = Paper
desk-input-passKeyboard = Laptop round
desk-input-hands-words = Everybody shows it at once; you count with the arrow keys.
desk-input-paperTally-words = Everybody writes on the same kind of slip; you enter the counts.
desk-input-passKeyboard-words = The laptop goes round. Each ballot is sealed, and the screen covers itself in between.
desk-vote-budget = Dots per person
desk-vote-on =
    { $count ->
        [one] 1 choice
       *[other] { $count } choices
    }
desk-vote-eligible =
    { $count ->
        [one] 1 person votes
       *[other] { $count } people vote
    }
desk-vote-open = Open the vote
desk-vote-needs-targets = choose what to vote on
desk-vote-no-targets = There is nothing to vote on yet. Make groups on the wall first.
desk-vote-round = Round { $no }
desk-vote-dots-each =
    { $count ->
        [one] 1 dot each
       *[other] { $count } dots each
    }
desk-vote-most-on-one = at most { $count } on one
desk-vote-anonymous = anonymous
desk-vote-in-sight = in sight of all
desk-vote-on-paper = on paper, without a name
desk-vote-cancel = Call off
desk-vote-close = Close the vote
desk-vote-reveal = Reveal in the room
desk-vote-again = Vote again
desk-vote-second = Second round on { $count }
desk-vote-earlier = Earlier round { $no }
desk-vote-dots = { $placed } of { $total } dots
desk-vote-people = { $voted } of { $eligible } voted
desk-person-less = One person less
desk-person-more = One person more
desk-less-of = One less: { $what }
desk-more-of = One more: { $what }
desk-answers =
    { $count ->
        [one] 1 answer
       *[other] { $count } answers
    }
desk-dots =
    { $count ->
        [one] 1 dot
       *[other] { $count } dots
    }
desk-times = { $value }: { $count } times
desk-paper-most = Count per box; at most { $most } in a row.
desk-pass-vote-words = Give the laptop to the first person. Everybody votes alone; the screen covers itself after each vote, and nothing tells who gave which.
desk-pass = Pass the laptop
desk-everybody-voted = everybody has voted
desk-turn-begin = Pass the laptop. Is it your turn?
desk-turn-thanks = Thank you, it is kept. Pass the laptop on.
desk-turn-mine = It is my turn
desk-turn-back = Back to the facilitator
desk-ballot-left =
    { $count ->
        [one] 1 dot left
       *[other] { $count } dots left
    }
desk-ballot-choose = choose an answer first
desk-ballot-give = Give my vote
desk-ballot-abstain = Give no dots
desk-ballot-promise = Nobody sees who gave which vote, not later either.
desk-vote-only-you = only you see this
desk-vote-revealed = revealed
desk-vote-too-few =
    { $count ->
        [one] Too few answers to show without giving somebody away: 1 more is needed.
       *[other] Too few answers to show without giving somebody away: { $count } more are needed.
    }
desk-vote-outcome = What you decided
desk-vote-outcome-example = We take the first two, because they help the same customer
desk-median = median { $median }
desk-mean = average { $mean }
desk-from-to = from { $low } to { $high }
desk-passes = it carries
desk-passes-not = it does not carry yet
desk-discuss = far apart: hear the lowest first, then the highest
desk-discuss-low = low: ask what would help
desk-discuss-anonymous = far apart: ask where the difference comes from, not who gave what
desk-thumb-up = thumb up
desk-thumb-side = sideways
desk-thumb-down = thumb down
desk-fist-0 = fist: I stop this
desk-fist-1 = I have a serious problem with it
desk-fist-2 = I want something changed first
desk-fist-3 = I can live with it
desk-fist-4 = good
desk-fist-5 = I pull this along
desk-vote-method = Kind of vote
desk-method-fistOfFive = Fist of five
desk-method-roman = Thumbs
desk-method-scale5 = 1 to 5
desk-method-dots = Dots
desk-cards =
    { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
desk-choose = Choose
desk-chosen = chosen

## Cards and groups
desk-add-card = Add a card
desk-add-card-example = One idea per line, Enter keeps it; paste many lines for many cards
desk-column = Column
desk-cards-added =
    { $count ->
        [one] 1 card added
       *[other] { $count } cards added
    }
desk-change-card = Change the words
desk-out-of-group = Take out of the group
desk-group-unnamed = no name yet
desk-group-name = Name of the group
desk-merge-into = Merge into { $name }
desk-ungroup = Take the group apart
desk-put-here =
    { $count ->
        [one] Put 1 card here
       *[other] Put { $count } cards here
    }
desk-pick-cards = Pick cards with a click or space, then G groups and M merges; or drag them together.
desk-picked =
    { $count ->
        [one] 1 card picked
       *[other] { $count } cards picked
    }
desk-group = Group
desk-merge = Merge
desk-pick-none = Pick none
desk-loose = Not grouped yet
desk-wall-empty = The cards of the room hang here, to be read aloud and put together. Let people write first, or type what is said.
desk-sealed =
    { $count ->
        [one] 1 card lies sealed.
       *[other] { $count } cards lie sealed.
    }
desk-open-cards = Open the cards
desk-writing-sealed = What is written stays sealed; the room sees only how many cards there are.
desk-writing-open = The wall is open: the room sees each card at once.
desk-cards-sealed =
    { $count ->
        [one] card, sealed
       *[other] cards, sealed
    }
desk-seal-first = seal the wall first
desk-seal = Seal what comes next
desk-nothing-sealed = nothing lies sealed yet
desk-your-card = Your idea, one per line
desk-kept =
    { $count ->
        [one] 1 kept
       *[other] { $count } kept
    }
desk-turn-done = Done, cover the screen
desk-look-sealed = Look at them alone
desk-sorting-empty = Groups of the wall are sorted here: what keeps the business running, and what changes it. Make groups first.
desk-to-sort = To sort
desk-side-run = Run
desk-side-change = Change
desk-side-unsure = Unsure
desk-side-run-words = keeps what we have going: guard it with { term-kpi-a }
desk-side-change-words = makes something different for somebody: this is for OKRs
desk-side-unsure-words = talk for two minutes at most, then decide
desk-make-kpi = Make it { term-kpi-a }
desk-became = it has become something already
desk-choose-not = Not chosen
desk-became-kind = became { $kind }
desk-became-objective = { term-objective-a }
desk-became-keyResult = { term-key-result-a }
desk-became-initiative = { term-initiative-a }
desk-became-kpi = { term-kpi-a }
desk-became-notDoing = not doing
desk-became-parking = parked

## Opening and stories
desk-who-is-here = Who is here?
desk-nobody-listed = Nobody is on the list of this unit. Count the heads, that is enough.
desk-headcount = Number in the room
desk-eligible = People who vote
desk-leader-last = The leader speaks last
desk-leader-last-who = Last to speak: { $names }
desk-safety = Safety check
desk-safety-words = Optional: one anonymous figure from 1 to 5, before you begin.
desk-safety-question = How freely can I say here what I think?
desk-safety-low = It is not safe enough to speak freely yet. Let everybody write in private and vote on the passed laptop or on paper, and let the leader speak last. What is said aloud comes after what is written.
desk-safety-careful = Go carefully: write in private first, vote without names, and let the leader speak last.
desk-safety-open = People can speak freely. Still write first, then talk.
desk-safety-leader = Let the leader speak last
chainPart-mission = Mission
chainPart-vision = Vision
chainPart-strategy = Strategy
chainPart-longTermGoal = Long-term goal
chainPart-themes = Themes
desk-chain-contextNote = What has changed
desk-chain-objective = { CAPITAL(term-objective) } in hand
desk-chain-parents = Goals one level up
desk-chain-missing = Not written yet
desk-goal-now = now { $value }
desk-themes-light = Themes stand out in the room
chainPart-opening = Opening
desk-chain-sponsor = The sponsor opens.
desk-chain-opener = Opens, and says why this matters now.
desk-chain-no-opener = Nobody opens yet.
desk-chain-speaker-of = Who speaks: { $part }
desk-chain-next = Next: { $part }
desk-chain-forward = Next part
desk-chain-all = The whole chain
desk-chain-whole = the room sees the whole chain
desk-to-strategy = Write the strategy page
desk-helped-by =
    { $count ->
        [one] 1 { term-objective } helps it
       *[other] { $count } { term-objectives } help it
    }
desk-levels-away =
    { $count ->
        [one] 1 level up
       *[other] { $count } levels up
    }
desk-pages = Pages
desk-introduced =
    { $count ->
        [one] Note: 1 newcomer has now heard it
       *[other] Note: { $count } newcomers have now heard it
    }
desk-show-answer = Show the answer
desk-hide-answer = Hide the answer
desk-first-page = this is the first page
desk-last-page = this is the last page
desk-page-back = Previous
desk-page-on = Continue
desk-page-bad = This is not it
desk-page-good = This is it
desk-page-card = Which is it?
desk-page-practice = Run or change?
desk-page-card-question = { CAPITAL(term-objective) }, { term-key-result }, { term-initiative } or { term-kpi }?
desk-page-practice-question = Does it keep the business running, or change it?
desk-room-sees-answer = the room sees it
desk-only-you = only you see it
desk-phase = What do we lack most now?
desk-facts-empty = Facts belong here: { term-kpis } you guard and what was carried over from last cycle. Nothing is there yet, so let people say what they know.
desk-kpis = { CAPITAL(term-kpis) } we guard
desk-carried = Carried over from last cycle
desk-handed = What other units learned
desk-last-time = How { $cycle } ended
desk-seeds = Handed on by the last reflection
desk-seeds-take =
    { $count ->
        [one] Take it to the wall as a card
       *[other] Take all { $count } to the wall as cards
    }
desk-seed-taken = on the wall
desk-key-results =
    { $count ->
        [one] 1 { term-key-result }
       *[other] { $count } { term-key-results }
    }
desk-speaker = Who leads this
desk-note = Note
desk-note-example = What is worth keeping from this talk
desk-break-words = Nothing needs you now. The room sees when it goes on.
desk-break-until = On at { $at }

## Objectives and key results
desk-coach-of = Coach · { $what }
desk-findings =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
desk-no-findings = The coach has nothing to ask.
desk-finding-in-room = The room sees a question.
desk-take-away = Take it away
desk-must = Needed:
desk-show-in-room = Show in the room
desk-put-in-room = Show in the room
desk-card-in-room = In the room: “{ $text }”
desk-not-now = Not now
desk-allow = Allow, with a reason
desk-allow-why = Why may it stay so?
desk-allowed = Allowed: { $reason }
desk-withdraw = Withdraw
desk-objectives = { CAPITAL(term-objectives) }
desk-objective-no = { term-objective } { $code }
desk-new-objective = new { term-objective }
desk-key-result-no = { term-key-result } { $code }
desk-new-key-result = New { term-key-result }
desk-objectives-empty = { CAPITAL(term-objective-a) } says in one sentence what will be better, and for whom. Choose groups in the vote first, or write one here.
desk-objective-example = Every colleague gets going again quickly, and knows when
desk-objective-from = From the group “{ $cluster }”
desk-objective-sentence = The { term-objective } in one sentence
desk-objective-another = Another { term-objective }
desk-from-group = from the group “{ $cluster }”
desk-rivals = Sentences about “{ $cluster }”
desk-rivals-words = Take one, make one of two, or let the room choose between them.
desk-rival-add = Another sentence about “{ $cluster }”
desk-rival-take = Take this one
desk-rival-merge = Make one of it with { $code }
desk-rival-together = One sentence of both
desk-rival-keep = Make it one
desk-rivals-vote = Let the room choose
desk-rivals-question = Which sentence about “{ $cluster }” says it best?
desk-why-now = Why now
desk-why-customer = What the customer notices
desk-owner = Owner
desk-orientation = For whom
desk-kr-metric = What is measured
desk-kr-metric-slot = what is measured?
desk-kr-text = the { term-key-result } in one sentence
desk-kr-from = from
desk-kr-from-slot = now?
desk-kr-unknown = not known yet
desk-kr-to = to
desk-kr-to-slot = to?
desk-kr-unit = Unit of measure
desk-kr-unit-slot = unit
desk-kr-by = by
desk-kr-by-slot = when?
desk-kr-kept-by = followed by
desk-kr-more = Source, frequency, kind
desk-kr-source = Where the number comes from
desk-kr-measured-by = Who counts it
desk-kr-every = How often
desk-kr-indicator = Indicator
desk-kr-kind = Kind
desk-kr-commitment = Ambition
desk-kr-baseline-unknown = Where we stand is not known yet
desk-kr-read = Read as: { $metric } · from { $from } to { $to } · by { $due }
desk-milestone-no = Step { $no }
desk-kr-ambition = How ambitious we find it
desk-kr-realism = How realistic we find it
desk-of-five = { $value } of 5
desk-kr-weight = Weight, 1 to 100
desk-interim = Values on the way
desk-interim-value = Value on { $date }
desk-interim-date = Day of the next value
desk-interim-new = Value on that day
desk-milestone-weight = Weight of step { $no }, percent
desk-milestone-add = Add a step on the way
desk-split-first = First
desk-split-second = Second
desk-split = Split it
desk-make-initiative = Make it { term-initiative-a }
desk-key-results-empty = { CAPITAL(term-key-results) } belong under { term-objective-a }. Write { term-objective-a } first.
desk-key-result-example = Type it as you would say it: “median delivery time from 4.1 to 3 days”
desk-helps = helps “{ $goal }”
desk-measures = Measures
desk-measures-count = Measures ({ $count })
desk-sentences = { CAPITAL(term-key-results) }
desk-measures-empty = First as many measures as possible, one per card and in silence; then you choose the few that tell most.
desk-measures-example = Share of requests right the first time
desk-measures-begin = Collect measures
desk-measure-question = How would we notice that this is reached: { $objective }
desk-make-key-result = Make it { term-key-result-a }
desk-vote-measures = Vote on the measures
desk-parents-no-objectives = { CAPITAL(term-objectives) } are linked to the goals above them here. Write { term-objective-a } first.
desk-parents-none = There are no goals one level up in this cycle. Say for { term-objective-each } why it stands by itself.
desk-helps-goal = Goal it helps
desk-helps-which = Which goal does it help?
desk-helps-none = none, it stands by itself
desk-contribution = How we help
desk-contribution-example = We help with … by …
desk-no-parent = Why it stands by itself
desk-no-parent-example = It answers a promise to our own customers
desk-guarded-by = { CAPITAL(term-kpis) } that must not suffer
desk-initiatives = { term-initiatives }
desk-initiative = { CAPITAL(term-initiative) }
desk-initiatives-empty = { CAPITAL(term-initiatives) } are what people do to move { term-key-result-a }. Write { term-key-results } first.
desk-unlinked = Without { term-key-result-a }
desk-unlinked-words = They move no number yet
desk-everybody-owns = Everybody here owns { term-initiative-a }.
desk-still-without =
    { $count ->
        [one] 1 person has no { term-initiative } yet
       *[other] { $count } people have no { term-initiative } yet
    }
desk-owns = has { term-initiative-a }
desk-owns-none = has no { term-initiative } yet
desk-give-to = Give it to { $name }
desk-initiative-add = { CAPITAL(term-initiative) } for { $what }
desk-initiative-of = What does { $name } take on?
desk-initiative-example = What will move this number?
desk-new-initiative = new { term-initiative }
desk-initiative-more = Value, kind, effort
desk-initiative-value = What we expect it to bring
desk-initiative-value-example = If people hear at once where they stand, they call less often
desk-initiative-kind = Kind
desk-initiative-effort = Effort
desk-initiatives-added =
    { $count ->
        [one] { $count } { term-initiative } added
       *[other] { $count } { term-initiatives } added
    }
desk-not-doing-empty = Choosing is leaving out. What is deliberately not done this cycle belongs here, each with its reason.
desk-not-doing-add = What do we not do?
desk-not-doing-reason = Reason for not doing: { $what }
desk-because = because
desk-why-not = why not?
desk-until = until
desk-end-of-cycle = the end of the cycle
desk-decided-by = decided by
desk-not-doing-decided = Who decided not to do: { $what }
desk-capacity = Room for run and change
desk-capacity-left = { $percent }% is not given away
desk-belief = Belief
desk-belief-each = Per { term-key-result }, 1 to 10
desk-belief-all = The whole set, fist of five
desk-belief-question = Can I stand behind this whole set?
desk-belief-adapt = Adapt the target
desk-belief-target = New target
desk-belief-again =
    { $count ->
        [one] Vote on this one again
       *[other] Vote again on the { $count } adapted ones
    }
desk-initiatives-count =
    { $count ->
        [one] 1 { term-initiative }
       *[other] { $count } { term-initiatives }
    }
desk-kpis-count =
    { $count ->
        [one] 1 { term-kpi }
       *[other] { $count } { term-kpis }
    }
desk-nothing-made = No { term-objective } was written.
desk-gate = before it is proposed
desk-gate-shut =
    { $count ->
        [one] 1 thing is still missing
       *[other] { $count } things are still missing
    }
desk-propose = Propose it
desk-return = Back to draft
desk-next-date = We meet again on { $date }
desk-no-next-date = No next date is planned yet.
desk-roti = Was it worth your time?
desk-roti-question = Was it worth your time, 1 to 5?
desk-sufficient = If all of these are reached, is the { term-objective } reached?
desk-answer-true = yes
desk-answer-false = no
desk-answer-null = not asked yet
desk-first-sheet = This is the first sheet
desk-last-sheet = This is the last sheet
desk-sheet = Sheet { $no } of { $of }
desk-larger = Larger type
desk-smaller = Smaller type
desk-largest = it cannot be larger
desk-smallest = it cannot be smaller
desk-room-language = Language of the room
