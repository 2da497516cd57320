### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = and
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Units of measure, behind a figure

answer-yes = yes
answer-no = no
measure-pp =
    { $count ->
        [one] percentage point
       *[other] percentage points
    }
measure-count = number
measure-days =
    { $count ->
        [one] day
       *[other] days
    }
measure-workingDays =
    { $count ->
        [one] working day
       *[other] working days
    }
measure-hours =
    { $count ->
        [one] hour
       *[other] hours
    }
measure-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
measure-score10 = out of 10
measure-score5 = out of 5
measure-NPS = NPS
measure-EUR = euros
measure-NOK = Norwegian kroner
measure-USD = US dollars
measure-perThousand = per thousand
measure-perWeek = per week
measure-yesNo = yes or no

## Terms of the glossary

term-okr = OKR
term-okrs = OKRs
term-objective = objective
term-objectives = objectives
term-objective-a = an objective
term-objective-the = the objective
term-objective-each = each objective
term-objective-new = new objective
term-objective-this = this objective
term-objective-our = our objective
term-objectives-the = the objectives
term-key-result = key result
term-key-results = key results
term-key-result-a = a key result
term-key-result-the = the key result
term-key-result-each = each key result
term-key-result-new = new key result
term-key-result-this = this key result
term-key-result-our = our key result
term-key-results-the = the key results
term-initiative = initiative
term-initiatives = initiatives
term-initiative-a = an initiative
term-initiative-the = the initiative
term-initiative-each = each initiative
term-initiative-new = new initiative
term-initiative-this = this initiative
term-initiative-our = our initiative
term-initiatives-the = the initiatives
term-kpi = KPI
term-kpis = KPIs
term-kpi-a = a KPI
term-kpi-the = the KPI
term-kpi-each = each KPI
term-kpi-new = new KPI
term-kpi-this = this KPI
term-kpi-our = our KPI
term-kpis-the = the KPIs
term-health-metric = health metric
term-mission = mission
term-vision = vision
term-strategy = strategy
term-theme = strategic theme
term-themes = strategic themes
term-long-term-goal = long-term goal
term-topline = topline OKR
term-strategic = strategic
term-tactical = tactical
term-operational = operational
term-run = run the business
term-change = change the business
term-unsure = unsure
term-outcome = outcome
term-output = output
term-leading = leading indicator
term-lagging = lagging indicator
term-phase = phase
term-committed = committed
term-aspirational = aspirational
term-learning-key-result = learning key result
term-milestone = milestone
term-milestones = milestones
term-metric = metric
term-metrics = metrics
term-measure = unit
term-baseline = baseline
term-target = target
term-current = current value
term-from-to-by = from { $from } to { $to } by { $date }
term-due = due date
term-interim = interim value
term-data-source = data source
term-why-now = why now
term-why-customer = why it matters to the customer
term-parent = parent goal
term-contribution = contribution
term-alignment-tree = alignment tree
term-alignment-matrix = alignment matrix
term-dependency = dependency
term-handshake = handshake
term-risk = risk
term-risks = risks
term-not-doing = not-doing list
term-parking-lot = parking lot
term-capacity = capacity

## Cycle and rhythm

term-cycle = OKR cycle
term-cycles = OKR cycles
term-quarter = quarter
term-year = year
term-review = review
term-retrospective = retrospective
term-futurespective = futurespective
term-weekstart = week start
term-halfway = halfway check-in
term-summit = leadership summit
term-masters-meeting = OKR masters’ meeting
term-cadence = cadence
term-adherence = cadence kept
term-missed = missed
term-on-the-shelf = on the shelf
term-restart = restart
term-publish = publish
term-publication = publication
term-carry-over = carry over
term-revision = revision
term-roadmap = roll-out roadmap

## Roles and people

term-facilitator = facilitator
term-sponsor = sponsor
term-leader = leader
term-okr-lead = OKR lead
term-okr-master = OKR master
term-okr-ambassador = OKR ambassador
term-okr-squad = OKR squad
term-owner = owner
term-objective-owner = objective owner
term-key-result-owner = key result owner
term-initiative-owner = initiative owner
term-stakeholder = stakeholder
term-stakeholders = stakeholders
term-participant = participant
term-participants = participants
term-former-participant = former participant
term-scribe = scribe
term-timekeeper = timekeeper
term-observer = observer
term-internal-customer = internal customer
term-external-customer = external customer
term-unit = unit
term-units = units
term-department = department
term-section = section
term-team = team
term-people = people

## The workshop

term-workshop = workshop
term-workshops = workshops
term-agenda = agenda
term-step = step
term-steps = steps
term-timebox = timebox
term-start = start
term-pause = pause
term-resume = resume
term-next = next
term-back = back
term-skip = skip
term-done = done
term-extend = extend
term-overrun = over time
term-time-left = { $minutes } min left
term-console = console
term-room-view = room view
term-curtain = curtain
term-strategy-chain = strategy chain
term-prompt = prompt
term-idea = note
term-ideas = notes
term-silent-writing = silent writing
term-reveal = reveal
term-cluster = cluster
term-clusters = clusters
term-merge-duplicates = merge duplicates
term-vote = vote
term-vote-round = vote round
term-ballot = ballot
term-ballots = ballots
term-dot-vote = dot vote
term-dots-left = dots left: { $count }
term-fist-of-five = fist of five
term-roman-vote = roman vote
term-confidence-vote = confidence vote
term-confidence = confidence
term-median = median
term-spread = spread
term-anonymous = anonymous
term-private-entry = pass the keyboard
term-paper-tally = tally paper votes
term-show-hands = count hands
term-too-few = too few votes to show
term-revote = vote again
term-objection = objection
term-safety-check = safety check
term-pulse = pulse
term-roti = return on time invested
term-gallery = gallery
term-pitch = pitch
term-give-get = ask and give
term-ready-to-publish = ready to publish
term-question = question
term-answer = answer
term-answer-later = answer to come from { $name } by { $date }
term-win = win
term-blocker = blocker
term-help-needed = help needed from
term-next-step = next step
term-decision = decision
term-action = action
term-learning = learning
term-kudos = kudos
term-premortem = premortem
term-hopes = hopes
term-attendance = attendance
term-headcount = headcount
term-coach = coach
term-finding = finding
term-findings = findings
term-tip = tip
term-warning = warning
term-stop = stop
term-exception = exception with reason

## Results and files

term-progress = progress
term-pace = pace
term-score = score
term-hockey-stick = hockey stick
term-stretch-zone = healthy stretch
term-mood = mood
term-export = export
term-import = import
term-print = print
term-poster = poster
term-summary = summary
term-workbook = workbook
term-undo = undo
term-redo = redo

## Parts of a cycle, and what workshops are for

part-setting = OKR setting
part-alignment = alignment workshop
part-kickoff = kick-off
part-checkin = check-in
part-reflection = reflection
part-summit = leadership summit
part-mastersMeeting = OKR masters’ meeting
part-midCycle = halfway check-in
part-leaderCheckpoint = checkpoint with the leader
meeting-dated = { $date } · { $part }
meeting-undated = { $part } · no date yet
meeting-no-date = no date yet
workshopKind-setting = OKR setting
workshopKind-alignment = alignment workshop
workshopKind-kickoff = kick-off
workshopKind-checkin = check-in
workshopKind-reflection = reflection
workshopKind-strategy = strategy session
workshopKind-summit = leadership summit
cadence-weekly = weekly
cadence-twoWeekly = every two weeks
cadence-fourWeekly = every four weeks

## Exercises

exercise-none = no exercise
exercise-talk = conversation
exercise-silentWriting = silent writing
exercise-oneTwoFourAll = one, two, four, all
exercise-roundRobin = round robin
exercise-cluster = group the notes
exercise-runChange = run or change
exercise-dotVote = dot vote
exercise-fistOfFive = fist of five
exercise-romanVote = roman vote
exercise-confidenceVote = confidence vote
exercise-draftObjectives = draft { term-objectives }
exercise-draftKRs = draft { term-key-results }
exercise-metricFreelist = collect metrics
exercise-linkParents = link to parent goals
exercise-initiatives = choose { term-initiatives }
exercise-notDoing = what we do not do
exercise-galleryRead = read the gallery
exercise-pitch = pitch
exercise-alignmentMatrix = alignment matrix
exercise-dependencies = agree dependencies
exercise-roam = place the risks
exercise-publishGate = ready to publish
exercise-present = present
exercise-questions = questions and answers
exercise-checkinNumbers = values and confidence
exercise-checkinTalk = talk about the results
exercise-kpiScan = look at { term-kpis-the }
exercise-nextSteps = next steps
exercise-safetyCheck = safety check
exercise-score = score
exercise-retroNotes = look back
exercise-decide = decide
exercise-futureNotes = look ahead
exercise-premortem = premortem
exercise-actions = actions
exercise-pulse = pulse
exercise-roti = return on time invested
exercise-break = break

## Boards and cards

boardKind-ideas = ideas
boardKind-metrics = metrics
boardKind-retro = looking back
boardKind-future = looking ahead
boardKind-risks = risks
boardKind-hopes = hopes
boardKind-kudos = kudos
classification-run = run
classification-change = change
classification-unsure = unsure
ideaSource-spoken = spoken
ideaSource-typed = typed
ideaSource-private = written in silence
ideaSource-import = imported
ideaSource-carryOver = carried over

## Votes

voteMethod-dots = dot vote
voteMethod-fistOfFive = fist of five
voteMethod-roman = thumbs up or down
voteMethod-confidence = confidence vote
voteMethod-scale5 = scale of 1 to 5
inputMode-hands = count hands
inputMode-paperTally = tally paper votes
inputMode-passKeyboard = pass the keyboard
inputMode-facilitator = the facilitator fills in
voteState-open = open
voteState-closed = closed
voteState-revealed = shown
voteState-cancelled = cancelled
voteState-superseded = voted again

## States

objectiveState-draft = draft
objectiveState-proposed = proposed
objectiveState-aligned = aligned
objectiveState-published = published
objectiveState-closed = closed
cycleState-planned = planned
cycleState-setting = setting
cycleState-aligning = aligning
cycleState-running = running
cycleState-reflecting = reflecting
cycleState-closed = closed
workshopState-planned = planned
workshopState-prepared = prepared
workshopState-running = running
workshopState-paused = paused
workshopState-finished = finished
workshopState-cancelled = cancelled
workshopState-archived = archived
level-strategic = strategic
level-tactical = tactical
stepState-pending = to come
stepState-active = under way
stepState-paused = paused
stepState-done = done
stepState-skipped = skipped
keyResultState-draft = draft
keyResultState-ready = worked out
keyResultState-active = active
keyResultState-scored = scored
keyResultState-closed = closed
keyResultState-dropped = dropped
keyResultState-becameKpi = became { term-kpi-a }
keyResultState-carried = carried over
initiativeState-idea = idea
initiativeState-planned = planned
initiativeState-doing = doing
initiativeState-done = done
initiativeState-stopped = stopped
notDoingState-active = holds now
notDoingState-reopened = reopened
notDoingState-expired = expired
parkingState-open = open
parkingState-scheduled = scheduled
parkingState-dropped = dropped
themeState-active = active
themeState-retired = retired
scoreBasis-computed = computed
scoreBasis-manual = said by the room
scoreBasis-deferred = put off
verdict-pass = met
verdict-miss = missed
verdict-validated = validated
verdict-invalidated = invalidated
verdict-unclear = unclear
evidence-high = strong
evidence-medium = fair
evidence-low = weak
evidence-unknown = unknown
scoreColour-green = green
scoreColour-amber = amber
scoreColour-red = red
decisionKind-keep = keep
decisionKind-adjust = adjust
decisionKind-drop = drop
decisionKind-toKPI = turn into { term-kpi-a }
decisionKind-carryOver = carry over
decisionKind-done = done
learningKind-result = about the result
learningKind-wayOfWorking = about how we work
learningKind-okrProcess = about how we do OKR
learningKind-leadership = about leadership
reflectionActionKind-process = how we do OKR
reflectionActionKind-result = result
reflectionActionState-open = open
reflectionActionState-done = done
reflectionActionState-dropped = dropped
lack-score = score is missing
lack-decision = decision is missing
lack-closure = not closed yet
safetyLevel-low = not safe yet: write in private, the leader speaks last or steps out
safetyLevel-careful = careful: write in private, the leader speaks last
safetyLevel-open = open
ending-achieved = achieved
ending-partly = partly achieved
ending-missed = missed
ending-dropped = dropped
ending-carried = carried over
pace-ahead = ahead
pace-onPace = on pace
pace-behind = behind
pace-farBehind = far behind

## Objectives, key results and initiatives

orientation-external = external
orientation-internal = internal
phase-explore = explore
phase-build = build
phase-scale = scale
phase-optimise = optimise
keyResultKind-metric = metric
keyResultKind-milestone = milestones
keyResultKind-binary = yes or no
commitment-committed = committed
commitment-aspirational = aspirational
commitment-learning = to learn
indicator-leading = leading indicator
indicator-lagging = lagging indicator
indicator-unknown = not known yet
frequency-week = every week
frequency-2weeks = every two weeks
frequency-month = every month
frequency-quarter = every quarter
frequency-once = once
initiativeKind-do = do
initiativeKind-enable = enable
initiativeKind-learn = learn
effort-S = small
effort-M = medium
effort-L = large

## The coach

ruleSetting-off = off
ruleSetting-info = for information
ruleSetting-tip = tip
ruleSetting-warn = warning
ruleSetting-block = stop
gate-proposed = propose
gate-aligned = align
gate-published = publish
offer-makeKpi = make it { term-kpi-a }
offer-makeInitiative = make it { term-initiative-a }
offer-makeKr = make it { term-key-result-a }
offer-makeMilestone = make it a milestone
offer-fillFields = fill it in
offer-fillSentence = complete the sentence
offer-split = split it

## Organisation and people

unitKind-organisation = organisation
unitKind-businessUnit = business unit
unitKind-department = department
unitKind-section = section
unitKind-team = team
unitKind-external = external
role-sponsor = sponsor
role-leader = leader
role-okrLead = OKR lead
role-okrMaster = OKR master
role-okrAmbassador = OKR ambassador
role-okrSquad = OKR squad
role-facilitator = facilitator
role-stakeholder = stakeholder
role-scribe = scribe
role-timekeeper = timekeeper
role-observer = observer

## Check-ins

checkInState-open = open
checkInState-closed = closed
checkInState-missed = not held
checkInDecision-stay = stay on course
checkInDecision-adjustPlan = adjust the plan
checkInDecision-askHelp = ask for help
checkInDecision-revise = revise
blockerState-open = open
blockerState-escalated = escalated
blockerState-solved = solved
blockerState-accepted = accepted
nextStepState-open = open
nextStepState-done = done
nextStepState-dropped = dropped
questionState-open = open
questionState-answered = answered
questionState-toAnswer = will be answered
questionState-parked = parked
revisionReason-externalChange = change outside
revisionReason-newInformation = new information
revisionReason-newLearning = new learning
revisionReason-measureUnusable = measure unusable
revisionReason-priorityChange = other priority
revisionReason-typo = typing error

## Screens and languages

look-system = as this laptop
look-light = light
look-dark = dark
stageMode-live = live
stageMode-frozen = frozen
stageMode-curtain = curtain
language-nl = Dutch
language-nb = Norwegian
language-en = English

## The card game

cardAnswer-objective = { term-objective }
cardAnswer-keyResult = { term-key-result }
cardAnswer-initiative = { term-initiative }
cardAnswer-kpi = { term-kpi }
practiceAnswer-run = run
practiceAnswer-change = change

## Alignment

snapshotKind-draft = as a draft
snapshotKind-published = as published
gate-publishVote = The vote on publishing is not recorded yet. Who is for it?
gate-voteObjection = Somebody voted against. What is the objection, in one sentence?
gate-carriedUnchanged = Carried over word for word. Is it still what matters most, or do we now say it differently?
stakeholderReason-parentOwner = owns the goal above
stakeholderReason-dependency = we need something from them
stakeholderReason-customer = speaks for the customer
stakeholderReason-expert = knows the subject
stakeholderReason-other = other
feedbackKind-support = support
feedbackKind-question = question
feedbackKind-suggestion = suggestion
feedbackKind-concern = concern
feedbackKind-conflict = conflict
feedbackKind-dependency = dependency
feedbackChannel-before = beforehand
feedbackChannel-inRoom = in the room
feedbackChannel-after = afterwards
feedbackState-open = open
feedbackState-accepted = accepted
feedbackState-adapted = adapted
feedbackState-parked = parked
feedbackState-rejected = rejected
feedbackState-withdrawn = withdrawn
dependencyKind-deliver = deliver
dependencyKind-decide = decide
dependencyKind-capacity = capacity
dependencyKind-data = data
dependencyKind-join = join in
dependencyState-asked = asked
dependencyState-discussing = under discussion
dependencyState-accepted = promised
dependencyState-declined = declined
dependencyState-withdrawn = withdrawn
dependencyState-delivered = delivered
dependencyState-broken = broken
roam-open = open
roam-resolved = resolved
roam-owned = owned
roam-accepted = accepted
roam-mitigated = mitigated
riskSource-alignment = alignment
riskSource-premortem = premortem
riskSource-checkin = check-in
