### Words of the glossary, values of closed sets, units of measure.

## Dates and lists

list-and = og
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag

## Units of measure, behind a figure

answer-yes = ja
answer-no = nei
measure-pp =
    { $count ->
        [one] prosentpoeng
       *[other] prosentpoeng
    }
measure-count = antall
measure-days =
    { $count ->
        [one] dag
       *[other] dager
    }
measure-workingDays =
    { $count ->
        [one] arbeidsdag
       *[other] arbeidsdager
    }
measure-hours =
    { $count ->
        [one] time
       *[other] timer
    }
measure-minutes =
    { $count ->
        [one] minutt
       *[other] minutter
    }
measure-score10 = på en skala til 10
measure-score5 = på en skala til 5
measure-NPS = NPS
measure-EUR = euro
measure-NOK = kr
measure-USD = dollar
measure-perThousand = per tusen
measure-perWeek = per uke
measure-yesNo = ja eller nei

## Terms of the glossary

term-okr = OKR
term-okrs = OKR-er
term-objective = mål
term-objectives = mål
term-objective-a = et mål
term-objective-the = målet
term-objective-each = hvert mål
term-objective-new = nytt mål
term-objective-this = dette målet
term-objective-our = vårt mål
term-objectives-the = målene
term-key-result = nøkkelresultat
term-key-results = nøkkelresultater
term-key-result-a = et nøkkelresultat
term-key-result-the = nøkkelresultatet
term-key-result-each = hvert nøkkelresultat
term-key-result-new = nytt nøkkelresultat
term-key-result-this = dette nøkkelresultatet
term-key-result-our = vårt nøkkelresultat
term-key-results-the = nøkkelresultatene
term-initiative = tiltak
term-initiatives = tiltak
term-initiative-a = et tiltak
term-initiative-the = tiltaket
term-initiative-each = hvert tiltak
term-initiative-new = nytt tiltak
term-initiative-this = dette tiltaket
term-initiative-our = vårt tiltak
term-initiatives-the = tiltakene
term-kpi = KPI
term-kpis = KPI-er
term-kpi-a = en KPI
term-kpi-the = KPI-en
term-kpi-each = hver KPI
term-kpi-new = ny KPI
term-kpi-this = denne KPI-en
term-kpi-our = vår KPI
term-kpis-the = KPI-ene
term-health-metric = kontroll-KPI
term-mission = oppdrag
term-vision = visjon
term-strategy = strategi
term-theme = satsingsområde
term-themes = satsingsområder
term-long-term-goal = langsiktig mål
term-topline = overordnet OKR
term-strategic = strategisk
term-tactical = taktisk
term-operational = operativt
term-run = drift
term-change = endring
term-unsure = usikkert
term-outcome = effekt
term-output = leveranse
term-leading = tidlig indikator
term-lagging = sen indikator
term-phase = fase
term-committed = forpliktende
term-aspirational = ambisiøst
term-learning-key-result = læringsresultat
term-milestone = milepæl
term-milestones = milepæler
term-metric = indikator
term-metrics = indikatorer
term-measure = måleenhet
term-baseline = startverdi
term-target = målverdi
term-current = verdi nå
term-from-to-by = fra { $from } til { $to } innen { $date }
term-due = frist
term-interim = delmål
term-data-source = datakilde
term-why-now = hvorfor nå
term-why-customer = hvorfor det betyr noe for kunden
term-parent = overordnet mål
term-contribution = bidrag
term-alignment-tree = måltre
term-alignment-matrix = samordningsmatrise
term-dependency = avhengighet
term-handshake = avtale
term-risk = risiko
term-risks = risikoer
term-not-doing = ikke-gjøre-liste
term-parking-lot = parkeringsplass
term-capacity = kapasitet

## Cycle and rhythm

term-cycle = OKR-syklus
term-cycles = OKR-sykluser
term-quarter = kvartal
term-year = år
term-review = resultatgjennomgang
term-retrospective = tilbakeblikk
term-futurespective = fremtidsblikk
term-weekstart = ukestart
term-halfway = innsjekk halvveis
term-summit = ledersamling
term-masters-meeting = møte for OKR-mastere
term-cadence = rytme
term-adherence = rytmen holdt
term-missed = uteblitt
term-on-the-shelf = lagt på hylla
term-restart = ny start
term-publish = publisere
term-publication = publisering
term-carry-over = ta med videre
term-revision = justering
term-roadmap = innføringsplan

## Roles and people

term-facilitator = fasilitator
term-sponsor = sponsor
term-leader = leder
term-okr-lead = OKR-ansvarlig
term-okr-master = OKR-master
term-okr-ambassador = OKR-ambassadør
term-okr-squad = OKR-kjerneteam
term-owner = eier
term-objective-owner = måleier
term-key-result-owner = eier av nøkkelresultat
term-initiative-owner = tiltakseier
term-stakeholder = interessent
term-stakeholders = interessenter
term-participant = deltaker
term-participants = deltakere
term-former-participant = tidligere deltaker
term-scribe = referent
term-timekeeper = tidtaker
term-observer = observatør
term-internal-customer = intern kunde
term-external-customer = ekstern kunde
term-unit = enhet
term-units = enheter
term-department = avdeling
term-section = seksjon
term-team = team
term-people = personer

## The workshop

term-workshop = workshop
term-workshops = workshoper
term-agenda = agenda
term-step = steg
term-steps = steg
term-timebox = tidsramme
term-start = start
term-pause = pause
term-resume = fortsett
term-next = neste
term-back = forrige
term-skip = hopp over
term-done = ferdig
term-extend = forleng
term-overrun = over tiden
term-time-left = { $minutes } min igjen
term-console = fasilitatorskjerm
term-room-view = storskjerm
term-curtain = forheng
term-strategy-chain = strategilinje
term-prompt = spørsmål
term-idea = lapp
term-ideas = lapper
term-silent-writing = skriv i stillhet
term-reveal = vis
term-cluster = gruppe
term-clusters = grupper
term-merge-duplicates = slå sammen like lapper
term-vote = stemme
term-vote-round = stemmerunde
term-ballot = stemmeseddel
term-ballots = stemmesedler
term-dot-vote = prikkavstemning
term-dots-left = prikker igjen: { $count }
term-fist-of-five = fem fingre
term-roman-vote = tommel opp eller ned
term-confidence-vote = måling av tiltro
term-confidence = tiltro
term-median = median
term-spread = spredning
term-anonymous = anonymt
term-private-entry = én om gangen ved tastaturet
term-paper-tally = tell stemmesedler
term-show-hands = tell opprakte hender
term-too-few = for få stemmer til å vise
term-revote = stem på nytt
term-objection = innvending
term-safety-check = trygghetssjekk
term-pulse = pulsmåling
term-roti = verdt tiden?
term-gallery = galleri
term-pitch = presentasjon
term-give-get = be om og gi
term-ready-to-publish = klar til publisering
term-question = spørsmål
term-answer = svar
term-answer-later = svar kommer fra { $name } innen { $date }
term-win = noe som gikk bra
term-blocker = hindring
term-help-needed = trenger hjelp fra
term-next-step = neste steg
term-decision = beslutning
term-action = oppfølgingspunkt
term-learning = læringspunkt
term-kudos = ros
term-premortem = premortem
term-hopes = håp
term-attendance = oppmøte
term-headcount = antall til stede
term-coach = coach
term-finding = merknad
term-findings = merknader
term-tip = tips
term-warning = merk
term-stop = stopp
term-exception = unntak med begrunnelse

## Results and files

term-progress = fremdrift
term-pace = tempo
term-score = score
term-hockey-stick = hockeykølle
term-stretch-zone = sunn ambisjon
term-mood = stemning
term-export = eksportere
term-import = importere
term-print = skrive ut
term-poster = plakat
term-summary = oppsummering
term-workbook = arbeidsfil
term-undo = angre
term-redo = gjør om

## Parts of a cycle, and what workshops are for

part-setting = målworkshop
part-alignment = samordningsworkshop
part-kickoff = kick-off
part-checkin = innsjekk
part-reflection = refleksjon
part-summit = ledersamling
part-mastersMeeting = møte for OKR-mastere
part-midCycle = innsjekk halvveis
part-leaderCheckpoint = samtale med lederen
meeting-dated = { $date } · { $part }
meeting-undated = { $part } · ingen dato ennå
meeting-no-date = ingen dato ennå
workshopKind-setting = målworkshop
workshopKind-alignment = samordningsworkshop
workshopKind-kickoff = kick-off
workshopKind-checkin = innsjekk
workshopKind-reflection = refleksjon
workshopKind-strategy = strategisamling
workshopKind-summit = ledersamling
cadence-weekly = ukentlig
cadence-twoWeekly = annenhver uke
cadence-fourWeekly = hver fjerde uke

## Exercises

exercise-none = uten øvelse
exercise-talk = samtale
exercise-silentWriting = skriv i stillhet
exercise-oneTwoFourAll = én, to, fire, alle
exercise-roundRobin = runde rundt bordet
exercise-cluster = gruppere lapper
exercise-runChange = drift eller endring
exercise-dotVote = prikkavstemning
exercise-fistOfFive = fem fingre
exercise-romanVote = tommel opp eller ned
exercise-confidenceVote = måling av tiltro
exercise-draftObjectives = skrive { term-objectives }
exercise-draftKRs = skrive { term-key-results }
exercise-metricFreelist = samle indikatorer
exercise-linkParents = koble til overordnede mål
exercise-initiatives = velge { term-initiatives }
exercise-notDoing = hva vi ikke gjør
exercise-galleryRead = lese galleriet
exercise-pitch = presentasjon
exercise-alignmentMatrix = samordningsmatrise
exercise-dependencies = avtale avhengigheter
exercise-roam = plassere risikoer
exercise-publishGate = klar til publisering
exercise-present = presentere
exercise-questions = spørsmål og svar
exercise-checkinNumbers = verdier og tiltro
exercise-checkinTalk = samtale om resultatene
exercise-kpiScan = se på { term-kpis-the }
exercise-nextSteps = neste steg
exercise-safetyCheck = trygghetssjekk
exercise-score = sette score
exercise-retroNotes = tilbakeblikk
exercise-decide = beslutte
exercise-futureNotes = fremtidsblikk
exercise-premortem = premortem
exercise-actions = oppfølgingspunkter
exercise-pulse = pulsmåling
exercise-roti = verdt tiden?
exercise-break = pause

## Boards and cards

boardKind-ideas = ideer
boardKind-metrics = indikatorer
boardKind-retro = tilbakeblikk
boardKind-future = fremtidsblikk
boardKind-risks = risikoer
boardKind-hopes = håp
boardKind-kudos = ros
classification-run = drift
classification-change = endring
classification-unsure = usikkert
ideaSource-spoken = sagt høyt
ideaSource-typed = skrevet
ideaSource-private = skrevet i stillhet
ideaSource-import = importert
ideaSource-carryOver = tatt med videre

## Votes

voteMethod-dots = prikkavstemning
voteMethod-fistOfFive = fem fingre
voteMethod-roman = tommel opp eller ned
voteMethod-confidence = måling av tiltro
voteMethod-scale5 = skala fra 1 til 5
inputMode-hands = tell opprakte hender
inputMode-paperTally = tell stemmesedler
inputMode-passKeyboard = én om gangen ved tastaturet
inputMode-facilitator = fasilitator fyller inn
voteState-open = åpen
voteState-closed = avsluttet
voteState-revealed = vist
voteState-cancelled = avbrutt
voteState-superseded = stemt på nytt

## States

objectiveState-draft = utkast
objectiveState-proposed = foreslått
objectiveState-aligned = samordnet
objectiveState-published = publisert
objectiveState-closed = avsluttet
cycleState-planned = planlagt
cycleState-setting = målsetting
cycleState-aligning = samordning
cycleState-running = pågår
cycleState-reflecting = refleksjon
cycleState-closed = avsluttet
workshopState-planned = planlagt
workshopState-prepared = forberedt
workshopState-running = pågår
workshopState-paused = satt på pause
workshopState-finished = ferdig
workshopState-cancelled = avlyst
workshopState-archived = arkivert
level-strategic = strategisk
level-tactical = taktisk
stepState-pending = gjenstår
stepState-active = pågår
stepState-paused = satt på pause
stepState-done = ferdig
stepState-skipped = hoppet over
keyResultState-draft = utkast
keyResultState-ready = ferdig formulert
keyResultState-active = pågår
keyResultState-scored = vurdert
keyResultState-closed = avsluttet
keyResultState-dropped = droppet
keyResultState-becameKpi = blitt { term-kpi }
keyResultState-carried = tatt med videre
initiativeState-idea = idé
initiativeState-planned = planlagt
initiativeState-doing = i gang
initiativeState-done = ferdig
initiativeState-stopped = stoppet
notDoingState-active = gjelder nå
notDoingState-reopened = tatt opp igjen
notDoingState-expired = utløpt
parkingState-open = åpen
parkingState-scheduled = satt opp
parkingState-dropped = droppet
themeState-active = aktivt
themeState-retired = avsluttet
scoreBasis-computed = beregnet
scoreBasis-manual = bestemt av gruppen
scoreBasis-deferred = utsatt
verdict-pass = nådd
verdict-miss = ikke nådd
verdict-validated = bekreftet
verdict-invalidated = avkreftet
verdict-unclear = uklart
evidence-high = sterkt
evidence-medium = middels
evidence-low = svakt
evidence-unknown = ukjent
scoreColour-green = grønn
scoreColour-amber = gul
scoreColour-red = rød
decisionKind-keep = beholde
decisionKind-adjust = endre
decisionKind-drop = stoppe
decisionKind-toKPI = gjøre om til { term-kpi }
decisionKind-carryOver = ta med videre
decisionKind-done = ferdig
learningKind-result = om resultatet
learningKind-wayOfWorking = om hvordan vi jobber
learningKind-okrProcess = om hvordan vi gjør OKR
learningKind-leadership = om ledelse
reflectionActionKind-process = hvordan vi gjør OKR
reflectionActionKind-result = resultat
reflectionActionState-open = åpen
reflectionActionState-done = gjort
reflectionActionState-dropped = droppet
lack-score = score mangler
lack-decision = beslutning mangler
lack-closure = ikke avsluttet ennå
safetyLevel-low = ikke trygt ennå: skriv privat, lederen snakker sist eller går ut
safetyLevel-careful = forsiktig: skriv privat, lederen snakker sist
safetyLevel-open = åpent
ending-achieved = nådd
ending-partly = delvis nådd
ending-missed = ikke nådd
ending-dropped = droppet
ending-carried = tatt med videre
pace-ahead = foran
pace-onPace = i rute
pace-behind = etter
pace-farBehind = langt etter

## Objectives, key results and initiatives

orientation-external = eksternt
orientation-internal = internt
phase-explore = utforske
phase-build = bygge
phase-scale = skalere
phase-optimise = optimalisere
keyResultKind-metric = indikator
keyResultKind-milestone = milepæler
keyResultKind-binary = ja eller nei
commitment-committed = forpliktende
commitment-aspirational = ambisiøst
commitment-learning = for å lære
indicator-leading = tidlig indikator
indicator-lagging = sen indikator
indicator-unknown = ukjent ennå
frequency-week = hver uke
frequency-2weeks = annenhver uke
frequency-month = hver måned
frequency-quarter = hvert kvartal
frequency-once = én gang
initiativeKind-do = gjøre
initiativeKind-enable = muliggjøre
initiativeKind-learn = lære
effort-S = liten
effort-M = middels
effort-L = stor

## The coach

ruleSetting-off = av
ruleSetting-info = til informasjon
ruleSetting-tip = tips
ruleSetting-warn = merk
ruleSetting-block = stopp
gate-proposed = foreslå
gate-aligned = samordne
gate-published = publisere
offer-makeKpi = gjør det om til { term-kpi-a }
offer-makeInitiative = gjør det om til { term-initiative-a }
offer-makeKr = gjør det om til { term-key-result-a }
offer-makeMilestone = gjør det om til en milepæl
offer-fillFields = fyll ut
offer-fillSentence = fullfør setningen
offer-split = del det

## Organisation and people

unitKind-organisation = organisasjon
unitKind-businessUnit = forretningsområde
unitKind-department = avdeling
unitKind-section = seksjon
unitKind-team = team
unitKind-external = ekstern
role-sponsor = sponsor
role-leader = leder
role-okrLead = OKR-ansvarlig
role-okrMaster = OKR-master
role-okrAmbassador = OKR-ambassadør
role-okrSquad = OKR-kjerneteam
role-facilitator = fasilitator
role-stakeholder = interessent
role-scribe = referent
role-timekeeper = tidtaker
role-observer = observatør

## Check-ins

checkInState-open = åpen
checkInState-closed = avsluttet
checkInState-missed = ikke holdt
checkInDecision-stay = hold kursen
checkInDecision-adjustPlan = endre planen
checkInDecision-askHelp = be om hjelp
checkInDecision-revise = juster
blockerState-open = åpen
blockerState-escalated = løftet
blockerState-solved = løst
blockerState-accepted = akseptert
nextStepState-open = åpent
nextStepState-done = gjort
nextStepState-dropped = droppet
questionState-open = åpent
questionState-answered = besvart
questionState-toAnswer = blir besvart
questionState-parked = parkert
revisionReason-externalChange = endring utenfra
revisionReason-newInformation = ny informasjon
revisionReason-newLearning = ny lærdom
revisionReason-measureUnusable = ubrukelig indikator
revisionReason-priorityChange = endret prioritet
revisionReason-typo = skrivefeil

## Screens and languages

look-system = som på denne maskinen
look-light = lyst
look-dark = mørkt
stageMode-live = direkte
stageMode-frozen = fryst
stageMode-curtain = forheng
language-nl = nederlandsk
language-nb = norsk
language-en = engelsk

## The card game

cardAnswer-objective = { term-objective }
cardAnswer-keyResult = { term-key-result }
cardAnswer-initiative = { term-initiative }
cardAnswer-kpi = { term-kpi }
practiceAnswer-run = drift
practiceAnswer-change = endring

## Alignment

snapshotKind-draft = som utkast
snapshotKind-published = som publisert
gate-publishVote = Det er ikke stemt over publisering ennå. Hvem er for?
gate-voteObjection = Noen stemte imot. Hva er innvendingen, i én setning?
gate-carriedUnchanged = Tatt med ordrett fra forrige syklus. Er dette fortsatt det viktigste, eller sier vi det annerledes nå?
stakeholderReason-parentOwner = eier målet over
stakeholderReason-dependency = vi trenger noe fra dem
stakeholderReason-customer = taler for kunden
stakeholderReason-expert = kjenner fagområdet
stakeholderReason-other = annet
feedbackKind-support = støtte
feedbackKind-question = spørsmål
feedbackKind-suggestion = forslag
feedbackKind-concern = bekymring
feedbackKind-conflict = konflikt
feedbackKind-dependency = avhengighet
feedbackChannel-before = på forhånd
feedbackChannel-inRoom = i rommet
feedbackChannel-after = i etterkant
feedbackState-open = åpent
feedbackState-accepted = tatt til følge
feedbackState-adapted = tilpasset
feedbackState-parked = parkert
feedbackState-rejected = avvist
feedbackState-withdrawn = trukket
dependencyKind-deliver = levere
dependencyKind-decide = beslutte
dependencyKind-capacity = kapasitet
dependencyKind-data = data
dependencyKind-join = delta
dependencyState-asked = spurt
dependencyState-discussing = drøftes
dependencyState-accepted = lovet
dependencyState-declined = avslått
dependencyState-withdrawn = trukket
dependencyState-delivered = levert
dependencyState-broken = ikke holdt
roam-open = åpen
roam-resolved = løst
roam-owned = har en eier
roam-accepted = akseptert
roam-mitigated = redusert
riskSource-alignment = samordning
riskSource-premortem = premortem
riskSource-checkin = innsjekk
