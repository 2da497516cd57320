### What was done: the label of undo and the line of the history, before what it was done to.

## Workbook, organisation and people

action-newWorkbook = Werkbestand gemaakt
action-importCopy = Werkbestand overgenomen
action-renameWorkbook = Werkbestand een andere naam gegeven
action-changeProfile = Afspraken van de organisatie gewijzigd
action-adoptProfile = Werkwijze overgenomen
action-keepAgenda = Agenda als sjabloon bewaard
action-removeAgenda = Eigen sjabloon verwijderd
action-addUnit = Onderdeel toegevoegd
action-changeUnit = Onderdeel gewijzigd
action-removeUnit = Onderdeel verwijderd
action-addPeople = Mensen toegevoegd
action-changePerson = Gegevens van iemand gewijzigd
action-removePerson = Iemand verwijderd
action-giveRole = Rol gegeven
action-takeRole = Rol teruggenomen
action-setRoleHours = Uren voor een rol gewijzigd

## Strategy

action-changeStrategy = Strategie gewijzigd
action-addTheme = Strategisch thema toegevoegd
action-changeTheme = Strategisch thema gewijzigd
action-removeTheme = Strategisch thema verwijderd

## Cycle

action-addCycle = OKR-cyclus toegevoegd
action-changeCycle = OKR-cyclus gewijzigd
action-removeCycle = OKR-cyclus verwijderd
action-takeCycleBack = Cyclus een stap teruggezet
action-planCycle = Data van de cyclus uitgezet
action-addPlannedEvent = Datum toegevoegd
action-movePlannedEvent = Datum verzet
action-removePlannedEvent = Datum verwijderd

## Workshop and agenda

action-planWorkshop = Workshop gepland
action-continueWorkshop = Volgende bijeenkomst gepland
action-changeWorkshop = Workshop gewijzigd
action-prepareWorkshop = Workshop voorbereid
action-cancelWorkshop = Workshop afgezegd
action-setAttendance = Aanwezigheid bijgewerkt
action-startWorkshop = Workshop gestart
action-pauseWorkshop = Workshop gepauzeerd
action-resumeWorkshop = Verder na de pauze
action-finishWorkshop = Workshop afgerond
action-reopenWorkshop = Workshop heropend
action-archiveWorkshop = Workshop gearchiveerd
action-addStep = Stap toegevoegd
action-changeStep = Stap gewijzigd
action-moveStep = Stap verplaatst
action-removeStep = Stap verwijderd
action-repeatStep = Stap herhaald
action-skipStep = Stap overgeslagen
action-goToStep = Naar een andere stap gegaan
action-nextStep = Naar de volgende stap
action-previousStep = Naar de vorige stap
action-extendStep = Tijd van de stap aangepast
action-scaleAgenda = Resterende tijd verdeeld
action-takeFromNext = Tijd van de volgende stap genomen
action-shortenRest = Rest van de agenda ingekort
action-changeStage = Zaalscherm aangepast
action-addParkingItem = Iets op de parkeerplaats gezet
action-changeParkingItem = Parkeerplaats bijgewerkt
action-removeParkingItem = Iets van de parkeerplaats gehaald

## Boards

action-addCards = Kaart toegevoegd
action-openCards = Kaarten getoond
action-sealBoard = Kaarten dicht gelegd
action-removeSealedCard = Dichte kaart weggehaald
action-changeCard = Kaart gewijzigd
action-removeCard = Kaart verwijderd
action-moveCard = Kaart verplaatst
action-groupCards = Kaarten gegroepeerd
action-mergeCards = Dubbele kaarten samengevoegd
action-nameCluster = Groep een naam gegeven
action-moveCluster = Groep verplaatst
action-mergeClusters = Groepen samengevoegd
action-ungroup = Groep opgeheven
action-sortCluster = Groep gesorteerd
action-chooseCluster = Keuze voor een groep gewijzigd
action-makeKpiOfCluster = KPI gemaakt van een groep
action-addMetricBoard = Muur voor indicatoren toegevoegd

## Votes

action-openVote = Stemronde geopend
action-changeInputMode = Manier van stemmen gewijzigd
action-setTally = Stemmen geteld
action-setVoted = Aantal stemmers bijgewerkt
action-castBallot = Stembriefje ingeleverd
action-closeVote = Stemronde gesloten
action-revealVote = Uitslag getoond
action-cancelVote = Stemronde afgebroken
action-revote = Opnieuw gestemd
action-setOutcome = Conclusie van de stemronde opgeschreven

## Reflectie

action-scoreKeyResult = Sleutelresultaat beoordeeld
action-withdrawScore = Score teruggenomen
action-decide = Besluit genomen
action-withdrawDecision = Besluit teruggenomen
action-addLearning = Les toegevoegd
action-changeLearning = Les gewijzigd
action-removeLearning = Les verwijderd
action-addReflectionAction = Actie afgesproken
action-changeReflectionAction = Actie gewijzigd
action-reviewReflectionAction = Actie van vorige keer bekeken
action-removeReflectionAction = Actie verwijderd
action-addSeed = Doorgegeven aan de volgende opstelworkshop
action-changeSeed = Zaadje gewijzigd
action-removeSeed = Zaadje verwijderd
action-takeSeeds = Zaadjes als kaarten op de wand gezet
action-useFormat = Werkvorm gekozen
action-setColumns = Eigen kolommen gemaakt
action-keepColumns = Kolommen als werkvorm bewaard
action-removeFormat = Eigen werkvorm verwijderd
action-putCard = Briefje in een kolom gezet
action-closeObjective = Doelstelling afgesloten
action-closeCycle = OKR-cyclus afgesloten

## Objectives, key results and initiatives

action-addObjective = Doelstelling toegevoegd
action-changeObjective = Doelstelling gewijzigd
action-moveObjective = Doelstelling verplaatst
action-removeObjective = Doelstelling verwijderd
action-splitObjective = Doelstelling gesplitst
action-mergeObjectives = Zinnen samengevoegd
action-makeKpiOfObjective = Doelstelling omgezet in KPI
action-proposeObjective = Doelstelling voorgesteld
action-returnObjective = Doelstelling terug naar concept
action-dropObjective = Doelstelling laten vallen
action-addKeyResult = Sleutelresultaat toegevoegd
action-changeKeyResult = Sleutelresultaat gewijzigd
action-moveKeyResult = Sleutelresultaat verplaatst
action-removeKeyResult = Sleutelresultaat verwijderd
action-makeInitiative = Sleutelresultaat omgezet in initiatief
action-makeKpi = Sleutelresultaat omgezet in KPI
action-splitKeyResult = Sleutelresultaat gesplitst
action-addInitiatives = Initiatieven toegevoegd
action-changeInitiative = Initiatief gewijzigd
action-removeInitiative = Initiatief verwijderd
action-makeKeyResult = Initiatief omgezet in sleutelresultaat
action-addKpi = KPI toegevoegd
action-changeKpi = KPI gewijzigd
action-removeKpi = KPI verwijderd
action-addReading = Meting toegevoegd
action-addNotDoing = Toegevoegd aan de niet-doenlijst
action-changeNotDoing = Niet-doenlijst gewijzigd
action-removeNotDoing = Van de niet-doenlijst gehaald
action-renewNotDoing = Opnieuw geweigerd
action-layOutProcess = Checklist van de cyclus opgezet
action-addProcessStep = Stap aan de checklist toegevoegd
action-changeProcessStep = Checklist gewijzigd
action-removeProcessStep = Stap van de checklist gehaald

## Check-ins

action-missCheckIn = Geplande check-in niet gehouden
action-changeCheckIn = Check-in gewijzigd
action-changeCheckInItem = Stand van sleutelresultaat ingevuld
action-correctCheckInItem = Gesloten check-in gecorrigeerd

## Alignment

action-addStakeholder = Belanghebbende toegevoegd
action-changeStakeholder = Belanghebbende gewijzigd
action-removeStakeholder = Belanghebbende verwijderd
action-addFeedback = Feedback opgeschreven
action-changeFeedback = Feedback gewijzigd
action-resolveFeedback = Feedback afgehandeld
action-withdrawFeedback = Feedback ingetrokken
action-reopenFeedback = Feedback weer opgepakt
action-addDependency = Afhankelijkheid toegevoegd
action-changeDependency = Afhankelijkheid gewijzigd
action-promiseDependency = Toezegging gedaan
action-moveDependency = Stand van een afhankelijkheid gewijzigd
action-addRisk = Risico toegevoegd
action-changeRisk = Risico gewijzigd
action-roamRisk = Besloten wat we met een risico doen
action-alignObjective = Doelstelling afgestemd
action-publishObjective = Doelstelling gepubliceerd
action-startPitch = Pitch begonnen

## Blockers and next steps

action-raiseBlocker = Blokkade genoemd
action-changeBlocker = Blokkade gewijzigd
action-removeBlocker = Blokkade verwijderd
action-addNextStep = Volgende stap toegevoegd
action-changeNextStep = Volgende stap gewijzigd
action-removeNextStep = Volgende stap verwijderd

## Revisions

action-reviseObjective = Doelstelling bijstellen
action-reviseKeyResult = Sleutelresultaat bijstellen

## Questions

action-askQuestions = Vraag gesteld
action-openQuestions = Vragen getoond
action-removeSealedQuestion = Vraag ongezien weggehaald
action-changeQuestion = Vraag gewijzigd
action-settleQuestion = Vraag afgehandeld
action-removeQuestion = Vraag verwijderd

## Coach

action-dismissFinding = Aandachtspunt weggelegd
action-allowException = Uitzondering toegestaan
action-withdrawException = Uitzondering ingetrokken

## Kick-off

action-skipKickoff = Kick-off overgeslagen
action-showSlide = Dia getoond

## Tables

action-importTable = Tabel ingelezen
