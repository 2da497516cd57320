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
cycle-process-show = Which steps
cycle-process-all = All steps
cycle-process-leaders = What sponsor and leader do
cycle-process-sponsor = Sponsor: { $name }
cycle-process-any = At any time
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
cycle-theme-empty = no { term-objective } yet
cycle-theme-none = Without a theme
cycle-theme-way = { $share } of the way
cycle-pace = { CAPITAL(term-initiatives) }: fewer at a time, sooner done
cycle-pace-running = Under way
cycle-pace-no-limit = no limit agreed
cycle-pace-limit = of at most { $limit }
cycle-pace-over = more than the { $limit } you agreed
cycle-pace-count = In this cycle
cycle-pace-fewer = fewer than the { $before } of last cycle
cycle-pace-more = more than the { $before } of last cycle
cycle-pace-same = as many as last cycle
cycle-pace-days = From planned to done
cycle-pace-none = none is done yet
cycle-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
cycle-pace-done =
    { $count ->
        [one] the one that is done
       *[other] the middle of { $count }
    }
