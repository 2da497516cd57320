### Insights: what a cycle tells, and the cycles before it.

insights-title = Insights · { $cycle }
insights-empty = Here you see how a cycle goes. Make a cycle first.
insights-sides = What to look at
insights-courses = Lines
insights-rhythm = Rhythm
insights-owners = Owners
insights-trends = Cycles
insights-courses-empty = Here each { term-key-result } has its line of values against what was expected, and its line of confidence. Write { term-key-results } first.
insights-no-scale = Nothing to measure against yet: a start and a target are missing.
late-planned = planned late: half or more comes in the last quarter
late-observed = half the time is over and hardly anything moved
late-final = moved late: half or more came in the last quarter
insights-rhythm-empty = Here stands every planned check-in with what became of it. Lay out the dates of the cycle first.
insights-held = { $held } of { $planned } check-ins held
insights-streak = { $count } in a row
insights-shelf =
    { $days ->
        [one] No check-in for 1 day: the OKRs are on the shelf.
       *[other] No check-in for { $days } days: the OKRs are on the shelf.
    }
rhythmState-held = held
rhythmState-open = under way
rhythmState-missed = missed
rhythmState-passed = not held
rhythmState-coming = to come
insights-owners-empty = Here stands who owns what. Write { term-objectives } and give them an owner.
insights-unowned = Nobody owns these yet
ownedKind-objective = { term-objective }
ownedKind-keyResult = { term-key-result }
ownedKind-initiative = { term-initiative }
insights-trends-empty = Here cycles stand one after the other.
insights-one-cycle = After the next cycle you can compare here.
insights-focus = Focus
insights-focus-limits = agreed: at most { $objectives } { term-objectives } with { $keyResults } { term-key-results } each
insights-objectives = { CAPITAL(term-objectives) }
insights-key-results = { CAPITAL(term-key-results) }
insights-initiatives = { CAPITAL(term-initiatives) } worked on
insights-over = more than agreed
insights-coherence = Coherence
insights-linked = { CAPITAL(term-objectives) } that help a goal above
insights-themed = { CAPITAL(term-key-results) } under a theme
insights-aimed = { CAPITAL(term-initiatives) } that move a { term-key-result }
insights-course = Course
insights-check-ins = Check-ins held
insights-score = Mean score
insights-pulse = Pulse
insights-pulse-words = middle answer of the group
