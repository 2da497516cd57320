### Words of the kick-off deck.

deck-title = { $unit }: kick-off { $cycle }
deck-kickoff = Kick-off
deck-sponsor = Sponsor:
deck-period-alt = From { $start } to { $end }
deck-context = What has changed and asks for us now
deck-mission = Our mission
deck-vision = Our vision
deck-vision-signs = How we will know we are there
deck-strategy = Our strategy
deck-long-term = Our long-term goal
deck-long-term-by = Our long-term goal, by { $date }
deck-themes = Where we put our energy
deck-last-title = Where we come from
deck-last-key-results = { term-key-results } that reached their target
deck-last-initiatives = { term-initiatives } that were finished
deck-last-check-ins = check-ins that were held
deck-last-learning = What we learned
deck-of = of { $whole }
deck-objectives = { CAPITAL(term-objectives) }
deck-overview =
    { $count ->
        [one] { CAPITAL(term-objective-our) }
       *[other] Our { $count } { term-objectives }
    }
deck-objective = { CAPITAL(term-objective) } { $code }
deck-continued = continued
deck-why-now = Why now
deck-why-customer = What the customer notices
deck-owner = Owner:
deck-contributes = helps “{ $goal }” ({ $unit })
deck-label-owner = Owner
deck-label-contributes = The goal it helps
deck-contribution = Our contribution
deck-by = by { $date }
deck-bar-alt = From { $from } to { $to } { $by }
deck-baseline-unknown = still to be measured
deck-not-yet = not yet
deck-done = done
deck-start = start
deck-milestones =
    { $count ->
        [one] { $count } milestone
       *[other] { $count } milestones
    }
deck-committed = committed
deck-aspirational = aspirational
deck-learning = to learn
deck-no-key-results = No { term-key-results } yet.
deck-initiatives = What we are going to do
deck-other-initiatives = And also
deck-not-doing = What we are not doing now
deck-until = until { $date }
deck-kpis = What we keep an eye on
deck-between = between { $low } and { $high }
deck-at-least = at least { $low }
deck-at-most = at most { $high }
deck-guards =
    { $count ->
        [one] guards { term-objective } { $codes }
       *[other] guards { term-objectives } { $codes }
    }
deck-gives = { $code } · { $giver } gives this to { $needer }
deck-needed-by = needed by { $date }
deck-calendar = Calendar
deck-rhythm-weekly = We look back and ahead every week
deck-rhythm-two-weekly = We look back and ahead every two weeks
deck-rhythm-four-weekly = We look back and ahead every four weeks
deck-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
deck-part-setting = Goal-setting workshop
deck-part-alignment = Alignment workshop
deck-part-kickoff = Kick-off
deck-part-checkin = Check-in
deck-part-reflection = Reflection
deck-part-summit = Leadership summit
deck-part-masters-meeting = OKR masters’ meeting
deck-part-mid-cycle = Halfway check-in
deck-part-leader-checkpoint = Leaders’ checkpoint
deck-questions = Questions
deck-question-clear = What is not clear yet?
deck-question-miss = What are we missing?
deck-question-start = What do we start with tomorrow?
deck-logo-alt = Logo of { $organisation }
