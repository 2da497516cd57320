### Words of the check-in, in the console and in the room.

## The two lines of a key result

lines-expected = expected
lines-missed = not held
lines-confidence = Confidence
lines-week = wk { $week }
lines-alt =
    { $missed ->
        [0] From { $from } to { $to }, now { $now }. Confidence { $confidence }.
        [one] From { $from } to { $to }, now { $now }. Confidence { $confidence }. One check-in was not held.
       *[other] From { $from } to { $to }, now { $now }. Confidence { $confidence }. { $missed } check-ins were not held.
    }

hockeyStick-planned = planned late
hockeyStick-observed = hardly any movement so far
hockeyStick-final = all of it at the end

## Values

check-no-key-results = Key results with a number belong here. Write them in a setting workshop or on the board, and their figures are asked here.
check-sweep = Type a figure, Enter goes to the next. N is for not measured: an honest answer. A goes to the first one that is open.
check-of-day = Figures of
check-closed-words = This check-in is closed. What it said is kept.
check-correct = Correct
check-correct-of = Correct what was said about { $code }
check-correct-value = What it should have been
check-correct-reason = Why?
check-corrected = Corrected: { $reason }
check-value-of = Value today of { $code }
check-not-measured = not measured
check-last = last { $value }, { $date }
check-measured-on = measured
check-day-of = Day of the value of { $code }
check-source = source
check-source-of = Source of the value of { $code }
check-source-example = where it comes from
check-answered = { $done } of { $count } answered
check-not-measured-count =
    { $count ->
        [one] 1 not measured
       *[other] { $count } not measured
    }
check-in-of = check-in of { $date }
room-check-no = Check-in { $no } of { $count }
room-check-waiting = today?
room-check-not-measured =
    { $days ->
        [0] not measured · from today
        [one] not measured · 1 day old
       *[other] not measured · { $days } days old
    }
room-check-never-measured = not measured yet

## Talk

check-no-signal = nothing that asks for attention
signal-blocked = blocker
signal-doubted = hardly anybody believes in it
signal-fellFar = confidence fell
signal-fellTwice = fell twice in a row
signal-behind = behind
signal-farBehind = far behind
signal-spread = people see it differently
signal-notMeasured = not measured
check-was = was { $confidence }
check-decision = What do we do?
check-decision-of = Decision about { $code }
check-decided = { $done } of { $count } decided
check-next-key-result = next { term-key-result }
check-note = Note, only for yourselves
check-note-example = What changed, and what do we know now?
check-unit = unit
check-blocker = Blocker
check-blocker-add = New blocker
check-blocker-example = What stands in the way? (A)
check-blocker-again = Stands again
check-blocker-times = check-in no. { $times } with it
check-helper = helps
check-helper-of = Who helps with { $what }
check-escalated-to = taken to
check-escalate-of = To whom { $what } is taken
check-escalated = Taken to somebody
check-escalated-since = with { $name } since { $day }
check-escalated-back = Take it back to the team
check-nobody = nobody
check-revise = Revise what was published
check-revise-words = What was published changes only with a reason. What it said before stays readable for ever.
check-revise-not = Leave it as it is
check-revised = Revision { $no }, { $date }: { $reason }
room-check-now = Now
room-check-was = was { $confidence }
room-check-blocker =
    { $times ->
        [0] In the way
        [one] In the way
       *[other] In the way, check-in no. { $times }
    }
room-check-blocker-gone = Was in the way
room-check-helper = { $name } helps
room-check-escalated = taken to { $name }
room-check-escalated-since = with { $name } since { $day }
room-check-parked = Parked earlier, still open
room-check-who-helps = who helps?
room-check-decision = We decided
room-check-place = { $no } of { $count } to talk about
room-check-owner = Owner: { $name }

## KPIs

light-good = in the band
light-watch = close to the border
light-bad = outside the band
light-dark = not read yet

## Wins and last time

check-wins = What went well
check-wins-empty = One win each side: what worked, and who made it work.
check-win-add = New win
check-win-no = Win { $no }
check-last-steps = Steps of last time
check-no-last-steps = No steps were agreed before.
check-step-drop = Leave it
check-step-again = Take it up again
check-unheld = The check-in of { $date } was not held.
check-not-held = was not held
check-say-why = Say why
check-why-not-held = Why was it not held?
check-why-not-held-example = It leaves a gap in the lines, never a zero
check-rhythm = { $held } of { $planned } check-ins held
check-streak =
    { $count ->
        [one] 1 check-in in a row
       *[other] { $count } check-ins in a row
    }
check-on-the-shelf = On the shelf: no check-in for { $days } days.
room-check-wins-empty = What has worked?

## Confidence

check-agreed = Agreed aloud
check-agreed-words = The quick way: type the figure you agreed on, 1 to 10, Enter goes to the next. A vote shows more.
check-confidence-of = Confidence in { $code }
room-check-same = as last time
room-check-apart = spread { $spread }: lowest first

## Next steps

check-steps = Next steps
check-priorities = Priorities of this week
check-steps-empty = Three to five steps until the next time, each with a name and a day.
check-step-add = New step
check-step = Step
check-due = by when
check-due-of = By when: { $what }
check-who-takes = Who takes “{ $what }”?
check-steps-many = More than five steps rarely all get done. What can wait?
check-steps-few = Three to five is a good number.
check-steps-open =
    { $count ->
        [one] 1 step has no name or no day yet.
       *[other] { $count } steps have no name or no day yet.
    }
check-state-of = How { $what } stands
check-stop = Stop it
check-stop-why = Why do we stop { $what }?
check-stop-example = For example: it did not move the number
check-forecast = The next four weeks
check-forecast-empty = What comes in the next four weeks that everybody should know?
check-forecast-add = New line
check-forecast-no = Line { $no }
room-check-who = who?
room-check-steps-empty = What will we do until next time?
room-check-moves = Being worked on
room-check-forecast-empty = What is coming?

## KPIs and the close

check-no-kpis = { CAPITAL(term-kpis) } guard what must keep running. They are made on the strategy page; their readings are asked here.
check-kpi-sweep = Type a reading, Enter goes to the next. The light follows.
check-reading-of = Reading of { $what }
check-reading-note = What happened to { $what }
check-reading-note-example = What happened?
check-undecided = nothing decided
check-blockers = Still in the way
check-told = Who is told, and by whom?
check-told-example = For example: Rosa tells the sponsor about the budget
check-closing-words = Finishing closes this check-in: what nobody measured is said to be so, and what it says is kept.
check-inside-meeting = Held inside a meeting that is there anyway: the short script
