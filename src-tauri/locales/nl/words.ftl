### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = en
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

## Units of measure, behind a figure

answer-yes = ja
answer-no = nee
measure-pp =
    { $count ->
        [one] procentpunt
       *[other] procentpunten
    }
measure-count = aantal
measure-days =
    { $count ->
        [one] dag
       *[other] dagen
    }
measure-workingDays =
    { $count ->
        [one] werkdag
       *[other] werkdagen
    }
measure-hours =
    { $count ->
        [one] uur
       *[other] uur
    }
measure-minutes =
    { $count ->
        [one] minuut
       *[other] minuten
    }
measure-score10 = op een schaal van 10
measure-score5 = op een schaal van 5
measure-NPS = NPS
measure-EUR = euro
measure-NOK = Noorse kronen
measure-USD = Amerikaanse dollar
measure-perThousand = per duizend
measure-perWeek = per week
measure-yesNo = ja of nee

## Terms of the glossary

term-okr = OKR
term-okrs = OKR’s
term-objective = doelstelling
term-objectives = doelstellingen
term-objective-a = een doelstelling
term-objective-the = de doelstelling
term-objective-each = elke doelstelling
term-objective-new = nieuwe doelstelling
term-objective-this = deze doelstelling
term-objective-our = onze doelstelling
term-objectives-the = de doelstellingen
term-key-result = sleutelresultaat
term-key-results = sleutelresultaten
term-key-result-a = een sleutelresultaat
term-key-result-the = het sleutelresultaat
term-key-result-each = elk sleutelresultaat
term-key-result-new = nieuw sleutelresultaat
term-key-result-this = dit sleutelresultaat
term-key-result-our = ons sleutelresultaat
term-key-results-the = de sleutelresultaten
term-initiative = initiatief
term-initiatives = initiatieven
term-initiative-a = een initiatief
term-initiative-the = het initiatief
term-initiative-each = elk initiatief
term-initiative-new = nieuw initiatief
term-initiative-this = dit initiatief
term-initiative-our = ons initiatief
term-initiatives-the = de initiatieven
term-kpi = KPI
term-kpis = KPI’s
term-kpi-a = een KPI
term-kpi-the = de KPI
term-kpi-each = elke KPI
term-kpi-new = nieuwe KPI
term-kpi-this = deze KPI
term-kpi-our = onze KPI
term-kpis-the = de KPI’s
term-health-metric = bewakings-KPI
term-mission = missie
term-vision = visie
term-strategy = strategie
term-theme = strategisch thema
term-themes = strategische thema’s
term-long-term-goal = langetermijndoel
term-topline = topline-OKR
term-strategic = strategisch
term-tactical = tactisch
term-operational = operationeel
term-run = run
term-change = change
term-unsure = twijfel
term-outcome = effect
term-output = oplevering
term-leading = vroege indicator
term-lagging = late indicator
term-phase = fase
term-committed = toegezegd
term-aspirational = ambitieus
term-learning-key-result = leerresultaat
term-milestone = mijlpaal
term-milestones = mijlpalen
term-metric = indicator
term-metrics = indicatoren
term-measure = eenheid
term-baseline = startwaarde
term-target = doelwaarde
term-current = huidige waarde
term-from-to-by = van { $from } naar { $to }, uiterlijk { $date }
term-due = uiterlijk
term-interim = tussenwaarde
term-data-source = bron
term-why-now = waarom nu
term-why-customer = waarom dit belangrijk is voor de klant
term-parent = bovenliggend doel
term-contribution = bijdrage
term-alignment-tree = doelenboom
term-alignment-matrix = samenhangmatrix
term-dependency = afhankelijkheid
term-handshake = toezegging
term-risk = risico
term-risks = risico’s
term-not-doing = niet-doenlijst
term-parking-lot = parkeerplaats
term-capacity = capaciteit

## Cycle and rhythm

term-cycle = OKR-cyclus
term-cycles = OKR-cycli
term-quarter = kwartaal
term-year = jaar
term-review = resultaten
term-retrospective = terugblik
term-futurespective = vooruitblik
term-weekstart = weekstart
term-halfway = check-in halverwege
term-summit = leiderschapssummit
term-masters-meeting = overleg van OKR-masters
term-cadence = ritme
term-adherence = ritme vastgehouden
term-missed = overgeslagen
term-on-the-shelf = op de plank beland
term-restart = nieuwe start
term-publish = publiceren
term-publication = publicatie
term-carry-over = meenemen
term-revision = bijstelling
term-roadmap = invoeringsplan

## Roles and people

term-facilitator = facilitator
term-sponsor = sponsor
term-leader = leidinggevende
term-okr-lead = OKR-lead
term-okr-master = OKR-master
term-okr-ambassador = OKR-ambassadeur
term-okr-squad = OKR-squad
term-owner = eigenaar
term-objective-owner = eigenaar doelstelling
term-key-result-owner = eigenaar sleutelresultaat
term-initiative-owner = eigenaar initiatief
term-stakeholder = stakeholder
term-stakeholders = stakeholders
term-participant = deelnemer
term-participants = deelnemers
term-former-participant = oud-deelnemer
term-scribe = notulist
term-timekeeper = tijdbewaker
term-observer = toehoorder
term-internal-customer = interne klant
term-external-customer = externe klant
term-unit = onderdeel
term-units = onderdelen
term-department = afdeling
term-section = sectie
term-team = team
term-people = mensen

## The workshop

term-workshop = workshop
term-workshops = workshops
term-agenda = agenda
term-step = stap
term-steps = stappen
term-timebox = timebox
term-start = start
term-pause = pauze
term-resume = verder
term-next = volgende
term-back = vorige
term-skip = overslaan
term-done = klaar
term-extend = verlengen
term-overrun = uitgelopen
term-time-left = nog { $minutes } min
term-console = regiescherm
term-room-view = zaalscherm
term-curtain = gordijn
term-strategy-chain = strategielijn
term-prompt = vraag
term-idea = kaart
term-ideas = kaarten
term-silent-writing = in stilte schrijven
term-reveal = tonen
term-cluster = groep
term-clusters = groepen
term-merge-duplicates = dubbele kaarten samenvoegen
term-vote = stemmen
term-vote-round = stemronde
term-ballot = stembriefje
term-ballots = stembriefjes
term-dot-vote = stemmen met stippen
term-dots-left = stippen over: { $count }
term-fist-of-five = vijf vingers
term-roman-vote = duim omhoog of omlaag
term-confidence-vote = vertrouwenspeiling
term-confidence = vertrouwen
term-median = mediaan
term-spread = spreiding
term-anonymous = anoniem
term-private-entry = om de beurt aan het toetsenbord
term-paper-tally = stembriefjes tellen
term-show-hands = handen tellen
term-too-few = te weinig stemmen om te tonen
term-revote = opnieuw stemmen
term-objection = bezwaar
term-safety-check = veiligheidscheck
term-pulse = peiling
term-roti = je tijd waard?
term-gallery = galerij
term-pitch = toelichting
term-give-get = vragen en geven
term-ready-to-publish = klaar voor publicatie
term-question = vraag
term-answer = antwoord
term-answer-later = antwoord volgt van { $name }, uiterlijk { $date }
term-win = succes
term-blocker = blokkade
term-help-needed = hulp nodig van
term-next-step = volgende stap
term-decision = besluit
term-action = actie
term-learning = les
term-kudos = compliment
term-premortem = premortem
term-hopes = hoop
term-attendance = aanwezigen
term-headcount = aantal aanwezigen
term-coach = coach
term-finding = aandachtspunt
term-findings = aandachtspunten
term-tip = tip
term-warning = let op
term-stop = stop
term-exception = uitzondering met reden

## Results and files

term-progress = voortgang
term-pace = tempo
term-score = score
term-hockey-stick = hockeystick
term-stretch-zone = gezonde ambitie
term-mood = stemming
term-export = exporteren
term-import = importeren
term-print = afdrukken
term-poster = poster
term-summary = samenvatting
term-workbook = werkbestand
term-undo = ongedaan maken
term-redo = opnieuw

## Parts of a cycle, and what workshops are for

part-setting = OKR’s opstellen
part-alignment = afstemmingsworkshop
part-kickoff = kick-off
part-checkin = check-in
part-reflection = reflectie
part-summit = leiderschapssummit
part-mastersMeeting = overleg van OKR-masters
part-midCycle = check-in halverwege
part-leaderCheckpoint = gesprek met de leidinggevende
meeting-dated = { $date } · { $part }
meeting-undated = { $part } · nog geen datum
meeting-no-date = nog geen datum
workshopKind-setting = OKR’s opstellen
workshopKind-alignment = afstemmingsworkshop
workshopKind-kickoff = kick-off
workshopKind-checkin = check-in
workshopKind-reflection = reflectie
workshopKind-strategy = strategiesessie
workshopKind-summit = leiderschapssummit
cadence-weekly = wekelijks
cadence-twoWeekly = tweewekelijks
cadence-fourWeekly = vierwekelijks

## Exercises

exercise-none = zonder oefening
exercise-talk = gesprek
exercise-silentWriting = in stilte schrijven
exercise-oneTwoFourAll = één, twee, vier, allen
exercise-roundRobin = rondje
exercise-cluster = kaarten groeperen
exercise-runChange = run of change
exercise-dotVote = stemmen met stippen
exercise-fistOfFive = vijf vingers
exercise-romanVote = duim omhoog of omlaag
exercise-confidenceVote = vertrouwenspeiling
exercise-draftObjectives = { term-objectives } schrijven
exercise-draftKRs = { term-key-results } schrijven
exercise-metricFreelist = indicatoren verzamelen
exercise-linkParents = koppelen aan bovenliggende doelen
exercise-initiatives = { term-initiatives } kiezen
exercise-notDoing = wat we niet doen
exercise-galleryRead = galerij lezen
exercise-pitch = toelichting
exercise-alignmentMatrix = samenhangmatrix
exercise-dependencies = afhankelijkheden afspreken
exercise-roam = risico’s beleggen
exercise-publishGate = klaar voor publicatie
exercise-present = presenteren
exercise-questions = vragen en antwoorden
exercise-checkinNumbers = waarden en vertrouwen
exercise-checkinTalk = gesprek over de resultaten
exercise-kpiScan = { term-kpis } bekijken
exercise-nextSteps = volgende stappen
exercise-safetyCheck = veiligheidscheck
exercise-score = scores bepalen
exercise-retroNotes = terugblik
exercise-decide = besluiten
exercise-futureNotes = vooruitblik
exercise-premortem = premortem
exercise-actions = acties
exercise-pulse = peiling
exercise-roti = je tijd waard?
exercise-break = pauze

## Boards and cards

boardKind-ideas = ideeën
boardKind-metrics = indicatoren
boardKind-retro = terugblik
boardKind-future = vooruitblik
boardKind-risks = risico’s
boardKind-hopes = hoop
boardKind-kudos = complimenten
classification-run = run
classification-change = change
classification-unsure = twijfel
ideaSource-spoken = gezegd
ideaSource-typed = getypt
ideaSource-private = in stilte geschreven
ideaSource-import = geïmporteerd
ideaSource-carryOver = meegenomen

## Votes

voteMethod-dots = stemmen met stippen
voteMethod-fistOfFive = vijf vingers
voteMethod-roman = duim omhoog of omlaag
voteMethod-confidence = vertrouwenspeiling
voteMethod-scale5 = schaal van 1 tot 5
inputMode-hands = handen tellen
inputMode-paperTally = stembriefjes tellen
inputMode-passKeyboard = om de beurt aan het toetsenbord
inputMode-facilitator = de facilitator vult in
voteState-open = open
voteState-closed = gesloten
voteState-revealed = getoond
voteState-cancelled = afgebroken
voteState-superseded = opnieuw gestemd

## States

objectiveState-draft = concept
objectiveState-proposed = voorgesteld
objectiveState-aligned = afgestemd
objectiveState-published = gepubliceerd
objectiveState-closed = afgesloten
cycleState-planned = gepland
cycleState-setting = opstellen
cycleState-aligning = afstemmen
cycleState-running = lopend
cycleState-reflecting = reflectie
cycleState-closed = afgesloten
workshopState-planned = gepland
workshopState-prepared = voorbereid
workshopState-running = bezig
workshopState-paused = gepauzeerd
workshopState-finished = afgerond
workshopState-cancelled = afgezegd
workshopState-archived = gearchiveerd
level-strategic = strategisch
level-tactical = tactisch
stepState-pending = nog te doen
stepState-active = bezig
stepState-paused = gepauzeerd
stepState-done = klaar
stepState-skipped = overgeslagen
keyResultState-draft = concept
keyResultState-ready = uitgewerkt
keyResultState-active = lopend
keyResultState-scored = beoordeeld
keyResultState-closed = afgesloten
keyResultState-dropped = vervallen
keyResultState-becameKpi = { term-kpi } geworden
keyResultState-carried = meegenomen
initiativeState-idea = idee
initiativeState-planned = gepland
initiativeState-doing = bezig
initiativeState-done = klaar
initiativeState-stopped = gestopt
notDoingState-active = geldt nu
notDoingState-reopened = heropend
notDoingState-expired = verlopen
parkingState-open = open
parkingState-scheduled = ingepland
parkingState-dropped = vervallen
themeState-active = actief
themeState-retired = afgesloten
scoreBasis-computed = berekend
scoreBasis-manual = door de groep bepaald
scoreBasis-deferred = uitgesteld
verdict-pass = gehaald
verdict-miss = niet gehaald
verdict-validated = bevestigd
verdict-invalidated = weerlegd
verdict-unclear = onduidelijk
evidence-high = sterk
evidence-medium = redelijk
evidence-low = zwak
evidence-unknown = onbekend
scoreColour-green = groen
scoreColour-amber = oranje
scoreColour-red = rood
decisionKind-keep = behouden
decisionKind-adjust = aanpassen
decisionKind-drop = stoppen
decisionKind-toKPI = omzetten in { term-kpi }
decisionKind-carryOver = meenemen
decisionKind-done = klaar
learningKind-result = over het resultaat
learningKind-wayOfWorking = over hoe we werken
learningKind-okrProcess = over hoe we OKR doen
learningKind-leadership = over leiderschap
reflectionActionKind-process = hoe we OKR doen
reflectionActionKind-result = resultaat
reflectionActionState-open = open
reflectionActionState-done = klaar
reflectionActionState-dropped = vervallen
lack-score = score ontbreekt
lack-decision = besluit ontbreekt
lack-closure = nog niet afgesloten
safetyLevel-low = nog niet veilig: schrijf in stilte en privé, de leidinggevende spreekt als laatste of gaat even weg
safetyLevel-careful = voorzichtig: schrijf privé, de leidinggevende spreekt als laatste
safetyLevel-open = open
ending-achieved = gehaald
ending-partly = deels gehaald
ending-missed = niet gehaald
ending-dropped = laten vallen
ending-carried = meegenomen
pace-ahead = voor op schema
pace-onPace = op schema
pace-behind = achter
pace-farBehind = ver achter

## Objectives, key results and initiatives

orientation-external = extern
orientation-internal = intern
phase-explore = verkennen
phase-build = bouwen
phase-scale = opschalen
phase-optimise = optimaliseren
keyResultKind-metric = indicator
keyResultKind-milestone = mijlpalen
keyResultKind-binary = ja of nee
commitment-committed = toegezegd
commitment-aspirational = ambitieus
commitment-learning = om te leren
indicator-leading = vroege indicator
indicator-lagging = late indicator
indicator-unknown = nog onbekend
frequency-week = elke week
frequency-2weeks = elke twee weken
frequency-month = elke maand
frequency-quarter = elk kwartaal
frequency-once = één keer
initiativeKind-do = doen
initiativeKind-enable = mogelijk maken
initiativeKind-learn = leren
effort-S = klein
effort-M = middel
effort-L = groot

## The coach

ruleSetting-off = uit
ruleSetting-info = ter informatie
ruleSetting-tip = tip
ruleSetting-warn = let op
ruleSetting-block = stop
gate-proposed = voorstellen
gate-aligned = afstemmen
gate-published = publiceren
offer-makeKpi = maak er { term-kpi-a } van
offer-makeInitiative = maak er { term-initiative-a } van
offer-makeKr = maak er { term-key-result-a } van
offer-makeMilestone = maak er een mijlpaal van
offer-fillFields = vul het aan
offer-fillSentence = maak de zin af
offer-split = splits het

## Organisation and people

unitKind-organisation = organisatie
unitKind-businessUnit = bedrijfsonderdeel
unitKind-department = afdeling
unitKind-section = sectie
unitKind-team = team
unitKind-external = extern
role-sponsor = sponsor
role-leader = leidinggevende
role-okrLead = OKR-lead
role-okrMaster = OKR-master
role-okrAmbassador = OKR-ambassadeur
role-okrSquad = OKR-squad
role-facilitator = facilitator
role-stakeholder = stakeholder
role-scribe = notulist
role-timekeeper = tijdbewaker
role-observer = toehoorder

## Check-ins

checkInState-open = open
checkInState-closed = gesloten
checkInState-missed = niet gehouden
checkInDecision-stay = koers houden
checkInDecision-adjustPlan = plan aanpassen
checkInDecision-askHelp = hulp vragen
checkInDecision-revise = bijstellen
blockerState-open = open
blockerState-escalated = opgeschaald
blockerState-solved = opgelost
blockerState-accepted = geaccepteerd
nextStepState-open = open
nextStepState-done = gedaan
nextStepState-dropped = vervallen
questionState-open = open
questionState-answered = beantwoord
questionState-toAnswer = wordt beantwoord
questionState-parked = geparkeerd
revisionReason-externalChange = verandering van buiten
revisionReason-newInformation = nieuwe informatie
revisionReason-newLearning = nieuw inzicht
revisionReason-measureUnusable = meetwaarde onbruikbaar
revisionReason-priorityChange = andere prioriteit
revisionReason-typo = tikfout

## Screens and languages

look-system = zoals deze laptop
look-light = licht
look-dark = donker
stageMode-live = live
stageMode-frozen = bevroren
stageMode-curtain = gordijn
language-nl = Nederlands
language-nb = Noors
language-en = Engels

## The card game

cardAnswer-objective = { term-objective }
cardAnswer-keyResult = { term-key-result }
cardAnswer-initiative = { term-initiative }
cardAnswer-kpi = { term-kpi }
practiceAnswer-run = run
practiceAnswer-change = change

## Alignment

snapshotKind-draft = als concept
snapshotKind-published = zoals gepubliceerd
gate-publishVote = Er is nog niet gestemd over publiceren. Wie is ervoor?
gate-voteObjection = Iemand stemde tegen. Wat is het bezwaar, in één zin?
gate-carriedUnchanged = Woord voor woord meegenomen uit de vorige cyclus. Is dit nog steeds het belangrijkste, of zeggen we het nu anders?
stakeholderReason-parentOwner = eigenaar van het doel hierboven
stakeholderReason-dependency = we hebben iets van hen nodig
stakeholderReason-customer = spreekt voor de klant
stakeholderReason-expert = kent het onderwerp
stakeholderReason-other = anders
feedbackKind-support = steun
feedbackKind-question = vraag
feedbackKind-suggestion = suggestie
feedbackKind-concern = zorgpunt
feedbackKind-conflict = conflict
feedbackKind-dependency = afhankelijkheid
feedbackChannel-before = vooraf
feedbackChannel-inRoom = in de zaal
feedbackChannel-after = achteraf
feedbackState-open = open
feedbackState-accepted = overgenomen
feedbackState-adapted = aangepast
feedbackState-parked = geparkeerd
feedbackState-rejected = afgewezen
feedbackState-withdrawn = ingetrokken
dependencyKind-deliver = leveren
dependencyKind-decide = beslissen
dependencyKind-capacity = capaciteit
dependencyKind-data = gegevens
dependencyKind-join = meedoen
dependencyState-asked = gevraagd
dependencyState-discussing = in gesprek
dependencyState-accepted = toegezegd
dependencyState-declined = afgewezen
dependencyState-withdrawn = ingetrokken
dependencyState-delivered = geleverd
dependencyState-broken = niet nagekomen
roam-open = open
roam-resolved = opgelost
roam-owned = belegd
roam-accepted = geaccepteerd
roam-mitigated = beperkt
riskSource-alignment = afstemming
riskSource-premortem = premortem
riskSource-checkin = check-in
