### The cycle page: its checklist, what was refused before, the cycles before it.

cycle-also = Or begin with
cycle-process = Process
cycle-process-late =
    { $count ->
        [one] 1 step is overdue
       *[other] { $count } steps are overdue
    }
cycle-process-overdue = overdue
cycle-process-empty = What must be ready by when stands here, so that a part of the cycle can begin on its day.
cycle-process-make = Lay out the usual steps
cycle-process-done = Done: { $what }
cycle-process-title = Step
cycle-process-people = with { $names }
cycle-process-due = Day of { $what }
cycle-process-role = Who sees to { $what }
cycle-process-no-role = no role yet
cycle-process-add = Add a step
cycle-with = With { $name }
cycle-without = Without { $name }
cycle-refused = Refused before: still not?
cycle-refused-until = until { $day }
cycle-refused-still = Still not
cycle-refused-take = Take it up
cycle-refused-over = No longer an issue
cycle-one-after-another = Cycles one after the other
cycle-compare = Compare
cycle-check-ins = { $held } of { $planned } check-ins
cycle-score = mean score { $score }
