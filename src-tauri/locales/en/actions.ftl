### What was done: the label of undo and the line of the history, before what it was done to.

## Workbook, organisation and people

action-newWorkbook = Workbook made
action-importCopy = Workbook taken in
action-renameWorkbook = Workbook renamed
action-changeProfile = Organisation settings changed
action-adoptProfile = Way of working taken over
action-keepAgenda = Agenda kept as a template
action-removeAgenda = Own template removed
action-addUnit = Unit added
action-changeUnit = Unit changed
action-removeUnit = Unit removed
action-addPeople = People added
action-changePerson = Person changed
action-removePerson = Person removed
action-giveRole = Role given
action-takeRole = Role taken back
action-setRoleHours = Hours for a role changed

## Strategy

action-changeStrategy = Strategy changed
action-addTheme = Strategic theme added
action-changeTheme = Strategic theme changed
action-removeTheme = Strategic theme removed

## Cycle

action-addCycle = OKR cycle added
action-changeCycle = OKR cycle changed
action-removeCycle = OKR cycle removed
action-takeCycleBack = Cycle taken one step back
action-planCycle = Dates of the cycle laid out
action-addPlannedEvent = Date added
action-movePlannedEvent = Date moved
action-removePlannedEvent = Date removed

## Workshop and agenda

action-planWorkshop = Workshop planned
action-continueWorkshop = Next sitting planned
action-changeWorkshop = Workshop changed
action-prepareWorkshop = Workshop prepared
action-cancelWorkshop = Workshop cancelled
action-setAttendance = Attendance updated
action-startWorkshop = Workshop started
action-pauseWorkshop = Workshop paused
action-resumeWorkshop = Workshop resumed
action-finishWorkshop = Workshop finished
action-reopenWorkshop = Workshop reopened
action-archiveWorkshop = Workshop archived
action-addStep = Step added
action-changeStep = Step changed
action-moveStep = Step moved
action-removeStep = Step removed
action-repeatStep = Step repeated
action-skipStep = Step skipped
action-goToStep = Went to another step
action-nextStep = Went to the next step
action-previousStep = Went to the previous step
action-extendStep = Time of the step changed
action-scaleAgenda = Remaining time shared out
action-takeFromNext = Time taken from the next step
action-shortenRest = Rest of the agenda shortened
action-changeStage = Room view changed
action-addParkingItem = Item parked
action-changeParkingItem = Parked item changed
action-removeParkingItem = Parked item removed

## Boards

action-addCards = Note added
action-openCards = Notes shown
action-sealBoard = New notes hidden
action-removeSealedCard = Hidden note removed
action-changeCard = Note changed
action-removeCard = Note removed
action-moveCard = Note moved
action-groupCards = Notes grouped
action-mergeCards = Duplicate notes merged
action-nameCluster = Cluster named
action-moveCluster = Cluster moved
action-mergeClusters = Clusters merged
action-ungroup = Cluster taken apart
action-sortCluster = Cluster sorted
action-chooseCluster = Choice of a cluster changed
action-makeKpiOfCluster = Cluster turned into a KPI
action-addMetricBoard = Wall for metrics added

## Votes

action-openVote = Vote round opened
action-changeInputMode = Way of voting changed
action-setTally = Votes counted
action-setVoted = Number of voters updated
action-castBallot = Ballot cast
action-closeVote = Vote round closed
action-revealVote = Result shown
action-cancelVote = Vote round cancelled
action-revote = Vote held again
action-setOutcome = Outcome of the vote written down

## Reflection

action-scoreKeyResult = Key result scored
action-withdrawScore = Score taken back
action-decide = Decision made
action-withdrawDecision = Decision taken back
action-addLearning = Learning added
action-changeLearning = Learning changed
action-removeLearning = Learning removed
action-addReflectionAction = Action agreed
action-changeReflectionAction = Action changed
action-reviewReflectionAction = Action of last time looked at
action-removeReflectionAction = Action removed
action-addSeed = Handed on to the next setting workshop
action-changeSeed = Seed changed
action-removeSeed = Seed removed
action-takeSeeds = Seeds taken to the wall as cards
action-useFormat = Format chosen
action-setColumns = Own columns made
action-keepColumns = Columns kept as a format
action-removeFormat = Own format removed
action-putCard = Note put into a column
action-closeObjective = Objective closed
action-closeCycle = OKR cycle closed

## Objectives, key results and initiatives

action-addObjective = Objective added
action-changeObjective = Objective changed
action-moveObjective = Objective moved
action-removeObjective = Objective removed
action-splitObjective = Objective split
action-mergeObjectives = Sentences merged
action-makeKpiOfObjective = Objective turned into a KPI
action-proposeObjective = Objective proposed
action-returnObjective = Objective returned to draft
action-dropObjective = Objective dropped
action-addKeyResult = Key result added
action-changeKeyResult = Key result changed
action-moveKeyResult = Key result moved
action-removeKeyResult = Key result removed
action-makeInitiative = Key result turned into an initiative
action-makeKpi = Key result turned into a KPI
action-splitKeyResult = Key result split
action-addInitiatives = Initiatives added
action-changeInitiative = Initiative changed
action-removeInitiative = Initiative removed
action-makeKeyResult = Initiative turned into a key result
action-addKpi = KPI added
action-changeKpi = KPI changed
action-removeKpi = KPI removed
action-addReading = Reading added
action-addNotDoing = Added to the not-doing list
action-changeNotDoing = Not-doing list changed
action-removeNotDoing = Removed from the not-doing list
action-renewNotDoing = Refused again
action-layOutProcess = Checklist of the cycle laid out
action-addProcessStep = Step added to the checklist
action-changeProcessStep = Checklist changed
action-removeProcessStep = Step removed from the checklist

## Check-ins

action-missCheckIn = Planned check-in not held
action-changeCheckIn = Check-in changed
action-changeCheckInItem = Check-in entered for key result
action-correctCheckInItem = Closed check-in corrected

## Alignment

action-addStakeholder = Stakeholder added
action-changeStakeholder = Stakeholder changed
action-removeStakeholder = Stakeholder removed
action-addFeedback = Feedback noted
action-changeFeedback = Feedback changed
action-resolveFeedback = Feedback resolved
action-withdrawFeedback = Feedback withdrawn
action-reopenFeedback = Feedback taken up again
action-addDependency = Dependency added
action-changeDependency = Dependency changed
action-promiseDependency = Promise given
action-moveDependency = State of a dependency changed
action-addRisk = Risk added
action-changeRisk = Risk changed
action-roamRisk = Decided what to do with a risk
action-alignObjective = Objective aligned
action-publishObjective = Objective published
action-startPitch = Pitch started

## Blockers and next steps

action-raiseBlocker = Blocker raised
action-changeBlocker = Blocker changed
action-removeBlocker = Blocker removed
action-addNextStep = Next step added
action-changeNextStep = Next step changed
action-removeNextStep = Next step removed

## Revisions

action-reviseObjective = Objective revised
action-reviseKeyResult = Key result revised

## Questions

action-askQuestions = Question asked
action-openQuestions = Questions shown
action-removeSealedQuestion = Question taken out unseen
action-changeQuestion = Question changed
action-settleQuestion = Question settled
action-removeQuestion = Question removed

## Coach

action-dismissFinding = Finding dismissed
action-allowException = Exception allowed
action-withdrawException = Exception withdrawn

## Kick-off

action-skipKickoff = Kick-off left out
action-showSlide = Slide shown

## Tables

action-importTable = Table taken in
