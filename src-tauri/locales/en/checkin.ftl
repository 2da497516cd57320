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

## Values

check-no-key-results = Key results with a number belong here. Write them in a setting workshop or on the board, and their figures are asked here.
check-sweep = Type a figure, Enter goes to the next. N is for not measured: an honest answer. A goes to the first one that is open.
check-of-day = Figures of
check-closed-words = This check-in is closed. What it said is kept.
check-value-of = Value today of { $code }
check-not-measured = not measured
check-last = last { $value }, { $date }
check-measured-on = measured
check-day-of = Day of the value of { $code }
check-source = source
check-source-of = Source of the value of { $code }
check-source-example = where it comes from
check-answered = { $done } of { $count } asked
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
        [0] not measured, this is from today
        [one] not measured, this is 1 day old
       *[other] not measured, this is { $days } days old
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
check-next-key-result = next key result
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
check-nobody = nobody
check-revise = Revise what was published
check-revise-words = What was published changes only with a reason. What it said before stays readable for ever.
check-revise-reason = Because of
check-revise-note = What do we know now?
check-revise-now = Keep the revision
check-revise-not = Leave it as it is
check-revise-unread = One of these figures or days cannot be read. Nothing has changed.
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
room-check-who-helps = who helps?
room-check-decision = We decided
room-check-place = { $no } of { $count } to talk about
room-check-owner = Owner: { $name }

## KPIs

light-good = in the band
light-watch = close to the border
light-bad = outside the band
light-dark = not read yet
