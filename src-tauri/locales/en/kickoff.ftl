### Words of the kick-off, in the console and in the room.

## Questions

kickoff-add = A question
kickoff-add-example = One question per line, Enter keeps it; paste many lines for many questions
kickoff-added =
    { $count ->
        [one] 1 question added
       *[other] { $count } questions added
    }
kickoff-your-question = Your question, one per line
kickoff-way = How questions come in
kickoff-way-sealed = On cards, without a name
kickoff-way-open = Said aloud
kickoff-way-sealed-words = They stay sealed until you open them all together; nothing tells who wrote which.
kickoff-way-open-words = They go on the board at once.
kickoff-collected =
    { $count ->
        [one] question so far
       *[other] questions so far
    }
kickoff-collected-words =
    { $count ->
        [one] 1 question so far.
       *[other] { $count } questions so far.
    }
kickoff-sealed =
    { $count ->
        [one] 1 question lies sealed.
       *[other] { $count } questions lie sealed.
    }
kickoff-open = Open the questions
kickoff-still-open =
    { $count ->
        [one] 1 question is still open
       *[other] { $count } questions are still open
    }
kickoff-none-open = Every question has its answer, a name and a day, or a place on the parking lot.
kickoff-no-questions = Nobody has asked anything yet. Ask one of these yourself, wait ten seconds, and the others follow.
kickoff-order = Order
kickoff-order-votes = Most wanted first
kickoff-order-topic = By topic
kickoff-question = Question
kickoff-topic = about
kickoff-topic-of = Topic of: { $what }
kickoff-topic-example = topic
kickoff-anonymous = without a name
kickoff-votes =
    { $count ->
        [one] person wants to know
       *[other] people want to know
    }
kickoff-more = One more wants to know: { $what }
kickoff-fewer = One fewer wants to know: { $what }
kickoff-settle-answered = Answered
kickoff-settle-promised = By whom and when
kickoff-settle-parked = Park
kickoff-show = Show it large
kickoff-hide = Take it away
kickoff-in-room = in the room
kickoff-room-elsewhere = the room is at another step
kickoff-answer-from = Answer to come from
kickoff-by-day = by
kickoff-who-answers = Who answers
kickoff-due = By when
kickoff-promise = Promise it
kickoff-promise-not = Not now
kickoff-name-first = choose a name first
kickoff-settled =
    { $count ->
        [one] 1 question is settled
       *[other] { $count } questions are settled
    }
kickoff-answer-of = Answer to: { $what }
kickoff-answer-example = the answer in one line, for those who were not there
kickoff-reopen = Open it again

## Running order

kickoff-no-slides = The { term-objectives } of this cycle are presented here, one slide each. Write or publish them first.
kickoff-running-order = Running order
kickoff-told = presented
kickoff-not-published = Not published yet: { $state }.
kickoff-minutes-each =
    { $minutes ->
        [one] 1 minute each
       *[other] { $minutes } minutes each
    }
kickoff-next-up = Next:
kickoff-deck = Save the deck
kickoff-handout = Save the handout, three slides a page
kickoff-first-slide = this is the first slide
kickoff-last-slide = this is the last slide
kickoff-slide-back = Previous
kickoff-slide-on = Next speaker

## Where we come from

kickoff-first-cycle = This is the first cycle: there is nothing to look back on yet. Say what led up to it, and thank those who prepared it.
kickoff-scores = { $cycle }: what each { term-objective } came to
kickoff-learning = One learning
kickoff-no-learning = No learning was written down in the last cycle.

## Rhythm

kickoff-no-events = The check-ins and the reflection of this cycle stand here once they are planned.
kickoff-to-plan = Change the dates
kickoff-roles = Who to turn to
kickoff-sponsor = Sponsor
kickoff-no-sponsor = Nobody is sponsor of this cycle yet.
kickoff-owns = owns { $codes }

## Pulse

kickoff-pulse-question = How far do you agree? 1 = not at all, 5 = fully.
kickoff-pulse-low = Half of the room says 2 or less: “{ $statement }”. Let the team talk about it within a week.
kickoff-pulse-step = Talk with the team about: { $statement }
kickoff-pulse-make-step = Make it a next step
kickoff-pulse-kept = It is a next step.

## Closing

kickoff-sentence = The sponsor’s one sentence
kickoff-sentence-example = one sentence people take along
kickoff-presented =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
kickoff-unpublished = Not published yet: { $codes }. The deck says what is there now.
kickoff-open-at-end =
    { $count ->
        [one] 1 question is still open. Finishing parks it.
       *[other] { $count } questions are still open. Finishing parks them.
    }
kickoff-back-to-questions = Back to the questions
kickoff-open-title = Questions are still open
kickoff-finish-anyway = Finish and park them
kickoff-answered =
    { $count ->
        [one] 1 answered
       *[other] { $count } answered
    }
kickoff-parked =
    { $count ->
        [one] 1 parked
       *[other] { $count } parked
    }
kickoff-promises = Answers to come
kickoff-will-run = Finishing starts the cycle: from then on check-ins count.
kickoff-nothing-published = No { term-objective } is published, so the cycle does not start yet.
kickoff-skip = Start without a kick-off
kickoff-skip-reason = Why is there no kick-off?

## In the room

room-kickoff-count =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
room-kickoff-later = answer to come from { $name } by { $day }
room-kickoff-answered = answered
room-kickoff-parked = parked: it is not lost
room-kickoff-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
room-kickoff-settled =
    { $count ->
        [one] 1 settled
       *[other] { $count } settled
    }
room-kickoff-sealed =
    { $count ->
        [one] 1 still closed
       *[other] { $count } still closed
    }
room-kickoff-all-settled = Every question has its answer, or a name and a date.
room-kickoff-no-questions = What do you want to know?
room-kickoff-next = next: { $name }
room-kickoff-no-objectives = There are no { term-objectives } in this cycle yet.
room-kickoff-first-cycle = This is our first cycle. Thank you to everybody who prepared it.
room-kickoff-sponsor = Sponsor
room-kickoff-owners = Owners
room-kickoff-answers-later = Answers to come
room-kickoff-promised-line = { $name }, by { $day }
