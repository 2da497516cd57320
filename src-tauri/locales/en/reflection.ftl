### Words of a reflection, in the console and in the room.

## Results
reflect-nothing-published = Nothing was published in this cycle, so there is nothing to score. Publish the { term-objectives } in the alignment workshop first.
reflect-still-open =
    { $count ->
        [one] 1 { term-key-result } still to score
       *[other] { $count } { term-key-results } still to score
    }
reflect-all-scored = Every { term-key-result } has its score.
reflect-ambitious = Nearly everything was reached. Was it ambitious enough?
reflect-breach = { $name } was out of its band at { $value } when it was last read.
reflect-show-all = Show all in the room
reflect-last-confidence = confidence { $confidence } of 10 at the last check-in
reflect-teller = { $name } tells the story, in three sentences
reflect-hockey = hockey stick: most of it came in the last quarter of the time
reflect-first = First promised: from { $from } to { $to }.
reflect-first-score = Against that: { $score }.
reflect-value = Value at the end
reflect-value-first = the value at the end is needed first
reflect-self-score = Own score
reflect-self-score-example = 0 to 1
reflect-self-score-is = own score { $score }
reflect-evidence = How sure are we of it?
reflect-evidence-is = evidence { $evidence }
reflect-disagree = What we see differently
reflect-disagree-example = Noted, and on we go: what was said about the score, without names
reflect-score-as = Score it: { $score }
reflect-score-from-value = Score it from this value
reflect-say = The room says it
reflect-say-score = Score, 0 to 1
reflect-later = Put it off
reflect-later-until = Scored on
reflect-later-example = day and month
reflect-take-back = Take it back
reflect-decided-already = something was decided on it

## Decisions
reflect-decide-about = What becomes of { $what }?
reflect-score-first = it needs its score first
reflect-next-first = there is no next cycle yet
reflect-means-keep = We go on with it as it is.
reflect-means-adjust = We go on, said or measured differently.
reflect-means-drop = We stop with it.
reflect-means-toKPI = It has become a habit: we guard the level we reached.
reflect-means-carryOver = It goes along into the next cycle as a draft. The score stays here.
reflect-means-done = It is reached and needs nothing more.
reflect-new-text = How we say it from now on
reflect-why = Why?
reflect-why-example = One sentence that is still understood next cycle
reflect-from-now = From now on:
reflect-carried-to = A draft in { $cycle }.
reflect-kpi-name = Name of the { term-kpi }
reflect-kpi-from = stays between
reflect-kpi-lower = Lower border
reflect-kpi-to = and
reflect-kpi-upper = Upper border
reflect-still-undecided =
    { $count ->
        [one] 1 { term-key-result } still to decide
       *[other] { $count } { term-key-results } still to decide
    }
reflect-all-decided = Every { term-key-result } is decided.
reflect-next-is = Next cycle: { $cycle }
reflect-no-next = The next cycle is not planned yet.
reflect-plan-next = Plan { $cycle }
reflect-noticed = What did the customer notice?
reflect-noticed-example = What they said or did, and how we know
reflect-ending = How did { $what } end?
reflect-close-objective = Close { $code }

## In the room
room-reflect-score = Score
room-reflect-value = Where we ended up
room-reflect-confidence = confidence { $confidence } of 10
room-reflect-evidence = evidence { $evidence }
room-reflect-hockey = Most of it came at the very end
room-reflect-best = One to celebrate
room-reflect-first = First promised: from { $from } to { $to }
room-reflect-breach = { $name } suffered: { $value }
room-reflect-ambitious = Nearly everything was reached. Was it ambitious enough?
room-reflect-nothing = Nothing was published in this cycle.
room-reflect-undecided = not decided yet
