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

## Opening, formats
reflect-last-actions = What became of last time’s actions?
reflect-no-last-actions = There are no actions of last time.
reflect-action-state = What became of: { $what }
reflect-safety-low = It is not safe enough to speak freely yet. Let everybody write in private, let the leader step out of the look back or speak last, and begin with: what would make it safer?
reflect-safety-careful = Go carefully: start, stop, continue, everybody writes in private, and the leader speaks last.
reflect-safety-open = People can speak freely. Choose the format that fits the cycle.
reflect-format = Format
reflect-format-unfit = not with this answer to the safety check
reflect-format-own = Own columns
reflect-format-own-example = Sun, Clouds, Storm
reflect-format-keep = Keep these columns
reflect-format-keep-name = What this format is called
reflect-format-kept = Kept: “{ $name }” is offered on the next wall of this kind.
reflect-format-fixed = Cards hang on this wall, so its columns stay.

## Digging deeper, learnings
reflect-dig-empty = The groups with most dots are dug into here, one at a time. Group the cards and vote first.
reflect-dig-questions = What happened? Why? What do we learn? About five minutes each.
reflect-learnings = Learnings
reflect-learnings-empty = A learning is a sentence that helps next time, also somebody who was not here.
reflect-hand-on = Hand it on to other units
reflect-keep-here = Keep it here
reflect-handed-on = handed on to other units
reflect-learning-kind = Kind of learning
reflect-learning-add = A learning
reflect-learning-from = A learning from “{ $cluster }”
reflect-learning-example = Ask for the data before you promise to move the number
reflect-premortem-notes = Notes
reflect-premortem-risks = Risks ({ $count })
reflect-premortem-take = From the notes
reflect-premortem-make = Make it a risk
reflect-learnings-count =
    { $count ->
        [one] 1 learning
       *[other] { $count } learnings
    }

## Actions
reflect-actions-empty = Few things, done: each with one person and one day. What nobody wants to own is not an action; park it.
reflect-action-example = The numbers are there the day before the check-in
reflect-action-add = What will we do differently?
reflect-action-by = By when
reflect-action-about = About
reflect-action-keep = Agree on it
reflect-action-beyond = One more than { $limit }, on purpose
reflect-action-full = { $limit } actions are agreed. Fewer get done; vote before you add one more.
reflect-action-needs-text = say first what is done
reflect-action-needs-owner = somebody has to own it
reflect-action-needs-day = it needs a day
reflect-action-day = Day of: { $what }
reflect-action-kind = What it is about: { $what }
reflect-action-from = Where they may come from
reflect-actions-count =
    { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
reflect-how-we-do = How we do OKR, agreed before

## Carry forward
reflect-seeds-empty = What the next setting workshop begins with belongs here: ideas, unfinished business, a number to watch.
reflect-seed = Seed
reflect-seed-add = What do we take along?
reflect-seed-example = One { term-key-result } together with Logistics
reflect-seeds-count =
    { $count ->
        [one] 1 thing to take along
       *[other] { $count } things to take along
    }
reflect-carried = Carried over as drafts
reflect-new-kpis = Became { term-kpis }
reflect-not-doing = What we did not do: does it still hold?
reflect-not-doing-state = Does it still hold: { $what }

## Closing
reflect-close-open = What still keeps the cycle open
reflect-close-lacks =
    { $count ->
        [one] 1 thing is still missing
       *[other] { $count } things are still missing
    }
reflect-go-there = Go there
reflect-close-cycle = Close the cycle
reflect-closed = The cycle is closed.

## In the room
room-reflect-score = Score
room-reflect-value = Where we ended up
room-reflect-evidence = evidence { $evidence }
room-reflect-hockey = Most of it came at the very end
room-reflect-best = One to celebrate
room-reflect-first = First promised: from { $from } to { $to }
room-reflect-breach = { $name } suffered: { $value }
room-reflect-ambitious = Nearly everything was reached. Was it ambitious enough?
room-reflect-nothing = Nothing was published in this cycle.
room-reflect-undecided = not decided yet
room-reflect-last = What became of what we agreed last time?
room-reflect-actions = What we do differently
room-reflect-actions-empty = At most three things, each with one name and one day.
room-reflect-ask-what = What happened?
room-reflect-ask-why = Why?
room-reflect-ask-learn = What do we learn?
room-reflect-learnings = What we learned
room-reflect-carried = Goes along as a draft
room-reflect-kpis = We guard from now on
room-reflect-seeds-empty = What do we take along?
room-reflect-closed = This cycle is closed. Thank you.
room-reflect-next = Next
