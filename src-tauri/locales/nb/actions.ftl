### What was done: the label of undo and the line of the history, before what it was done to.

## Workbook, organisation and people

action-newWorkbook = Laget arbeidsfilen
action-importCopy = Tatt inn arbeidsfilen
action-renameWorkbook = Ga arbeidsfilen nytt navn
action-changeProfile = Endret organisasjonens oppsett
action-adoptProfile = Tok over en arbeidsmåte
action-keepAgenda = Lagret agendaen som mal
action-removeAgenda = Fjernet egen mal
action-addUnit = La til enhet
action-changeUnit = Endret enhet
action-removeUnit = Fjernet enhet
action-addPeople = La til personer
action-changePerson = Endret person
action-removePerson = Fjernet person
action-giveRole = Ga rolle
action-takeRole = Tok tilbake rolle
action-setRoleHours = Endret timer for en rolle

## Strategy

action-changeStrategy = Endret strategien
action-addTheme = La til satsingsområde
action-changeTheme = Endret satsingsområde
action-removeTheme = Fjernet satsingsområde

## Cycle

action-addCycle = La til OKR-syklus
action-changeCycle = Endret OKR-syklus
action-removeCycle = Fjernet OKR-syklus
action-takeCycleBack = Satte syklusen ett steg tilbake
action-planCycle = La plan for syklusen
action-addPlannedEvent = La til dato
action-movePlannedEvent = Flyttet dato
action-removePlannedEvent = Fjernet dato

## Workshop and agenda

action-planWorkshop = Planla workshop
action-continueWorkshop = Planla neste samling
action-changeWorkshop = Endret workshop
action-prepareWorkshop = Forberedte workshop
action-cancelWorkshop = Avlyste workshop
action-setAttendance = Oppdaterte oppmøte
action-startWorkshop = Startet workshop
action-pauseWorkshop = Satte workshop på pause
action-resumeWorkshop = Fortsatte etter pausen
action-finishWorkshop = Avsluttet workshop
action-reopenWorkshop = Åpnet workshop igjen
action-archiveWorkshop = Arkiverte workshop
action-addStep = La til steg
action-changeStep = Endret steg
action-moveStep = Flyttet steg
action-removeStep = Fjernet steg
action-repeatStep = Gjentok steg
action-skipStep = Hoppet over steg
action-goToStep = Gikk til et annet steg
action-nextStep = Gikk til neste steg
action-previousStep = Gikk til forrige steg
action-extendStep = Endret tiden for steget
action-scaleAgenda = Fordelte tiden som er igjen
action-takeFromNext = Tok tid fra neste steg
action-shortenRest = Kortet ned resten av agendaen
action-changeStage = Endret storskjermen
action-addParkingItem = La noe på parkeringsplassen
action-changeParkingItem = Oppdaterte parkeringsplassen
action-removeParkingItem = Fjernet noe fra parkeringsplassen

## Boards

action-addCards = La til lapp
action-openCards = Viste lappene
action-sealBoard = Skjulte nye lapper
action-removeSealedCard = Fjernet skjult lapp
action-changeCard = Endret lapp
action-removeCard = Fjernet lapp
action-moveCard = Flyttet lapp
action-groupCards = Grupperte lapper
action-mergeCards = Slo sammen like lapper
action-nameCluster = Ga gruppen navn
action-moveCluster = Flyttet gruppe
action-mergeClusters = Slo sammen grupper
action-ungroup = Løste opp gruppe
action-sortCluster = Sorterte gruppe
action-chooseCluster = Endret valget av gruppe
action-makeKpiOfCluster = Gjorde gruppe om til KPI
action-addMetricBoard = La til vegg for indikatorer

## Votes

action-openVote = Åpnet stemmerunde
action-changeInputMode = Endret måten å stemme på
action-setTally = Talte stemmer
action-setVoted = Oppdaterte antall som har stemt
action-castBallot = Leverte stemmeseddel
action-closeVote = Avsluttet stemmerunde
action-revealVote = Viste resultatet
action-cancelVote = Avbrøt stemmerunde
action-revote = Startet ny stemmerunde
action-setOutcome = Skrev ned konklusjonen av stemmerunden

## Refleksjon

action-scoreKeyResult = Vurderte nøkkelresultat
action-withdrawScore = Trakk tilbake score
action-decide = Tok beslutning
action-withdrawDecision = Trakk tilbake beslutning
action-addLearning = La til læring
action-changeLearning = Endret læring
action-removeLearning = Fjernet læring
action-addReflectionAction = Avtalte aksjon
action-changeReflectionAction = Endret aksjon
action-reviewReflectionAction = Så på aksjon fra sist
action-removeReflectionAction = Fjernet aksjon
action-addSeed = Ga videre til neste målworkshop
action-changeSeed = Endret frø
action-removeSeed = Fjernet frø
action-takeSeeds = Satte frø på veggen som lapper
action-useFormat = Valgte format
action-setColumns = Laget egne kolonner
action-keepColumns = Lagret kolonnene som format
action-removeFormat = Fjernet eget format
action-putCard = La lapp i en kolonne
action-closeObjective = Avsluttet mål
action-closeCycle = Avsluttet OKR-syklus

## Objectives, key results and initiatives

action-addObjective = La til mål
action-changeObjective = Endret mål
action-moveObjective = Flyttet mål
action-removeObjective = Fjernet mål
action-splitObjective = Delte mål
action-mergeObjectives = Slo sammen setninger
action-makeKpiOfObjective = Gjorde mål om til KPI
action-proposeObjective = Foreslo mål
action-returnObjective = Satte mål tilbake til utkast
action-dropObjective = Droppet mål
action-addKeyResult = La til nøkkelresultat
action-changeKeyResult = Endret nøkkelresultat
action-moveKeyResult = Flyttet nøkkelresultat
action-removeKeyResult = Fjernet nøkkelresultat
action-makeInitiative = Gjorde nøkkelresultat om til tiltak
action-makeKpi = Gjorde nøkkelresultat om til KPI
action-splitKeyResult = Delte nøkkelresultat
action-addInitiatives = La til tiltak
action-changeInitiative = Endret tiltak
action-removeInitiative = Fjernet tiltak
action-makeKeyResult = Gjorde tiltak om til nøkkelresultat
action-addKpi = La til KPI
action-changeKpi = Endret KPI
action-removeKpi = Fjernet KPI
action-addReading = La til måling
action-addNotDoing = La til på ikke-gjøre-listen
action-changeNotDoing = Endret ikke-gjøre-listen
action-removeNotDoing = Fjernet fra ikke-gjøre-listen
action-renewNotDoing = Sa nei på nytt
action-layOutProcess = La opp sjekklisten for syklusen
action-addProcessStep = La til et steg på sjekklisten
action-changeProcessStep = Endret sjekklisten
action-removeProcessStep = Fjernet et steg fra sjekklisten

## Check-ins

action-missCheckIn = Planlagt innsjekk ble ikke holdt
action-changeCheckIn = Endret innsjekk
action-changeCheckInItem = Førte inn status for nøkkelresultat
action-correctCheckInItem = Rettet avsluttet innsjekk

## Alignment

action-addStakeholder = La til interessent
action-changeStakeholder = Endret interessent
action-removeStakeholder = Fjernet interessent
action-addFeedback = Noterte innspill
action-changeFeedback = Endret innspill
action-resolveFeedback = Behandlet innspill
action-withdrawFeedback = Trakk innspill
action-reopenFeedback = Tok opp igjen innspill
action-addDependency = La til avhengighet
action-changeDependency = Endret avhengighet
action-promiseDependency = Ga et løfte
action-moveDependency = Endret status for avhengighet
action-addRisk = La til risiko
action-changeRisk = Endret risiko
action-roamRisk = Bestemte hva vi gjør med en risiko
action-alignObjective = Samordnet mål
action-publishObjective = Publiserte mål
action-startPitch = Startet pitch

## Blockers and next steps

action-raiseBlocker = La til hindring
action-changeBlocker = Endret hindring
action-removeBlocker = Fjernet hindring
action-addNextStep = La til neste steg
action-changeNextStep = Endret neste steg
action-removeNextStep = Fjernet neste steg

## Revisions

action-reviseObjective = Reviderte mål
action-reviseKeyResult = Reviderte nøkkelresultat

## Questions

action-askQuestions = Stilte spørsmål
action-openQuestions = Viste spørsmålene
action-removeSealedQuestion = Tok ut spørsmål usett
action-changeQuestion = Endret spørsmål
action-settleQuestion = Avklarte spørsmål
action-removeQuestion = Fjernet spørsmål

## Coach

action-dismissFinding = La bort merknad
action-allowException = Ga unntak
action-withdrawException = Trakk tilbake unntak

## Kick-off

action-skipKickoff = Hoppet over kick-off
action-showSlide = Viste lysbilde

## Tables

action-importTable = Lest inn tabell
