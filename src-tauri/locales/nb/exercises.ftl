### Words of the exercises and the workshop in the console.

## Workshop
desk-step-no = Steg { $no } av { $count }
desk-steps =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
desk-agenda = Agenda
desk-ends = ferdig { $at }
desk-to-planner = Endre agendaen
desk-finish-now = Avslutt workshopen nå
desk-state-pending = kommer
desk-state-active = pågår
desk-state-paused = satt på pause
desk-state-done = ferdig
desk-state-skipped = hoppet over
desk-go-here = Ta rommet hit
desk-skip = Hopp over, med begrunnelse
desk-skip-reason = Hvorfor hopper vi over dette?
desk-repeat = Gjenta senere
desk-step-earlier = Flytt tidligere
desk-step-later = Flytt senere
desk-step = Steg: { $step }
desk-move-up = Tidligere
desk-move-down = Senere
desk-late =
    { $minutes ->
        [one] 1 minutt for sen
       *[other] { $minutes } minutter for sen
    }
desk-take-from-next = Ta det fra neste steg
desk-shorten-rest = Korte ned alt som gjenstår
desk-accept-late = La det slutte senere
desk-elsewhere = Du ser på egen hånd. Rommet er på «{ $step }».
desk-bring-room = Ta rommet hit
desk-back-to-room = Tilbake til rommet
desk-finished = Workshopen er ferdig. Du kan fortsatt se på alt.
desk-reopen = Åpne igjen
desk-reopen-note = Hvorfor åpnes den igjen?
desk-chain-on = Rommet ser hvorfor-kjeden. Trykk W for å ta den bort.
desk-start = Start workshopen
desk-cancelled = Denne workshopen er avlyst.
desk-archive = Arkiver
desk-archived = Denne workshopen er arkivert: den kan ses på, men åpnes ikke igjen.
desk-to-cycle = Til syklusen
desk-to-minutes = Lag referat
desk-left-out =
    { $count ->
        [one] 1 lapp uten gruppe er ikke med videre.
       *[other] { $count } lapper uten gruppe er ikke med videre.
    }
desk-objective-unit = For hvilken enhet
desk-first-step = dette er første steg
desk-back = Tilbake
desk-pause = Pause
desk-resume = Fortsett
desk-quick-park = parker
desk-quick-not-doing = gjør ikke
desk-quick-why = hvorfor
desk-next = Neste: { $step }
desk-finish = Avslutt
desk-finish-open-title = En avstemning er fortsatt åpen
desk-finish-open = «{ $question }» tar fortsatt imot stemmer. Hvis du avslutter workshopen, avlyses avstemningen, og stemmesedlene slettes ulest.
desk-finish-anyway = Avslutt og avlys
desk-close-few-title = For få stemmer til å vises
desk-close-few =
    { $count ->
        [one] Det trengs én stemme til før dette anonyme resultatet kan vises. Lukker du nå, slettes stemmesedlene for godt, og resultatet vises aldri.
       *[other] Det trengs { $count } stemmer til før dette anonyme resultatet kan vises. Lukker du nå, slettes stemmesedlene for godt, og resultatet vises aldri.
    }
desk-close-empty-anyway = Lukk likevel
desk-close-few-anyway = Slett stemmesedlene
desk-close-empty-title = Det mangler svar
desk-close-empty = Her er ingenting talt ennå: { $targets }. Lukkes det nå, står den gamle verdien der.
desk-time-soon = Ett minutt igjen
desk-time-over = Tiden er ute
desk-park-example = Det som tas opp senere, i noen få ord
desk-not-doing-example = Det dere bevisst lar ligge denne syklusen
desk-parked = Parkert: { $text }
desk-not-doing-added = På ikke-gjøre-listen: { $text }
desk-enter-keeps = beholder det
desk-room-and-script = Rom og manus
desk-in-room = I rommet
desk-mode-live = Direkte
desk-mode-frozen = Frys
desk-mode-curtain = Forheng
desk-say = Si
desk-watch = Se etter
desk-trouble = Når det stopper opp
desk-people-here = Til stede: { $here } av { $people }
desk-leader = leder
desk-parked-count = Parkert: { $count }
desk-parking-text = Det som er parkert
desk-parking-back =
    { $count ->
        [one] tilbake etter 1 samling
       *[other] tilbake etter { $count } samlinger
    }
desk-parking-open = åpen
desk-parking-scheduled = planlagt
desk-parking-dropped = droppet
desk-owner-of = Eier av { $what }
desk-who = hvem?

## Votes
desk-vote-how = Hvordan svarene kommer inn
desk-input-hands = Hender
desk-input-paperTally = Papir
desk-input-passKeyboard = Laptopen på omgang
desk-input-hands-words = Alle viser samtidig; du teller med piltastene.
desk-input-paperTally-words = Alle skriver på like lapper; du legger inn antallene.
desk-input-passKeyboard-words = Laptopen går rundt. Hver stemme forsegles, og skjermen dekkes til imellom.
desk-vote-budget = Prikker per person
desk-vote-on =
    { $count ->
        [one] 1 valg
       *[other] { $count } valg
    }
desk-vote-eligible =
    { $count ->
        [one] 1 person stemmer
       *[other] { $count } personer stemmer
    }
desk-vote-open = Åpne avstemningen
desk-vote-needs-targets = velg hva det stemmes over
desk-vote-no-targets = Det er ikke noe å stemme over ennå. Lag grupper på veggen først.
desk-vote-round = Runde { $no }
desk-vote-dots-each =
    { $count ->
        [one] 1 prikk hver
       *[other] { $count } prikker hver
    }
desk-vote-most-on-one = høyst { $count } på én
desk-vote-anonymous = anonymt
desk-vote-in-sight = synlig for alle
desk-vote-on-paper = på papir, uten navn
desk-vote-cancel = Avlys
desk-vote-close = Lukk avstemningen
desk-vote-reveal = Vis i rommet
desk-vote-again = Stem på nytt
desk-vote-second = Ny runde om { $count }
desk-vote-earlier = Tidligere runde { $no }
desk-vote-dots = { $placed } av { $total } prikker
desk-vote-people = { $voted } av { $eligible } har stemt
desk-person-less = Én person mindre
desk-person-more = Én person til
desk-less-of = Én mindre: { $what }
desk-more-of = Én til: { $what }
desk-answers =
    { $count ->
        [one] 1 svar
       *[other] { $count } svar
    }
desk-dots =
    { $count ->
        [one] 1 prikk
       *[other] { $count } prikker
    }
desk-times = { $value }: { $count } ganger
desk-paper-most = Tell per rute; høyst { $most } i hver rad.
desk-pass-vote-words = Gi laptopen til den første. Alle stemmer alene; skjermen dekkes til etter hver stemme, og ingenting viser hvem som ga hva.
desk-pass = Send laptopen rundt
desk-everybody-voted = alle har stemt
desk-turn-begin = Send laptopen videre. Er det din tur?
desk-turn-thanks = Takk, det er lagret. Send laptopen videre.
desk-turn-mine = Det er min tur
desk-turn-back = Tilbake til fasilitatoren
desk-ballot-left =
    { $count ->
        [one] 1 prikk igjen
       *[other] { $count } prikker igjen
    }
desk-ballot-choose = velg et svar først
desk-ballot-give = Gi min stemme
desk-ballot-abstain = Gi ingen prikker
desk-ballot-promise = Ingen ser hvem som ga hvilken stemme, heller ikke senere.
desk-vote-only-you = bare du ser dette
desk-vote-revealed = vist
desk-vote-too-few =
    { $count ->
        [one] For få svar til å vises uten å røpe noen: det trengs 1 til.
       *[other] For få svar til å vises uten å røpe noen: det trengs { $count } til.
    }
desk-vote-outcome = Hva dere bestemte
desk-vote-outcome-example = Vi tar de to første, for de hjelper samme kunde
desk-median = median { $median }
desk-mean = snitt { $mean }
desk-from-to = fra { $low } til { $high }
desk-passes = bærer
desk-passes-not = bærer ikke ennå
desk-discuss = stor spredning: hør den laveste først, så den høyeste
desk-discuss-low = lavt: spør hva som ville hjelpe
desk-discuss-anonymous = stor spredning: spør hvor forskjellen kommer fra, ikke hvem som svarte hva
desk-thumb-up = tommel opp
desk-thumb-side = til siden
desk-thumb-down = tommel ned
desk-fist-0 = knyttneve: jeg stopper dette
desk-fist-1 = jeg har store problemer med det
desk-fist-2 = jeg vil endre noe først
desk-fist-3 = jeg kan leve med det
desk-fist-4 = bra
desk-fist-5 = jeg drar dette frem
desk-vote-method = Type avstemning
desk-method-fistOfFive = Null til fem fingre
desk-method-roman = Tomler
desk-method-scale5 = 1 til 5
desk-method-dots = Prikker
desk-cards =
    { $count ->
        [one] 1 lapp
       *[other] { $count } lapper
    }
desk-choose = Velg
desk-chosen = valgt

## Cards and groups
desk-add-card = Legg til en lapp
desk-add-card-example = Én idé per linje, Enter lagrer; lim inn mange linjer for mange lapper
desk-column = Kolonne
desk-cards-added =
    { $count ->
        [one] 1 lapp lagt til
       *[other] { $count } lapper lagt til
    }
desk-change-card = Endre ordene
desk-out-of-group = Ta ut av gruppen
desk-group-unnamed = uten navn ennå
desk-group-name = Navn på gruppen
desk-merge-into = Slå sammen med { $name }
desk-ungroup = Løs opp gruppen
desk-put-here =
    { $count ->
        [one] Legg 1 lapp her
       *[other] Legg { $count } lapper her
    }
desk-pick-cards = Velg lapper med et klikk eller mellomrom; G grupperer og M slår sammen. Eller dra dem sammen.
desk-picked =
    { $count ->
        [one] 1 lapp valgt
       *[other] { $count } lapper valgt
    }
desk-group = Grupper
desk-merge = Slå sammen
desk-pick-none = Velg ingen
desk-loose = Ikke gruppert ennå
desk-wall-empty = Her henger lappene fra rommet. Les dem høyt og samle dem i grupper. La folk skrive først, eller skriv det som blir sagt.
desk-sealed =
    { $count ->
        [one] 1 lapp ligger forseglet.
       *[other] { $count } lapper ligger forseglet.
    }
desk-open-cards = Åpne lappene
desk-writing-sealed = Det som skrives, holdes forseglet; rommet ser bare hvor mange lapper det er.
desk-writing-open = Veggen er åpen: rommet ser hver lapp med en gang.
desk-cards-sealed =
    { $count ->
        [one] lapp, forseglet
       *[other] lapper, forseglet
    }
desk-seal-first = forsegl veggen først
desk-seal = Forsegl det som kommer
desk-nothing-sealed = ingenting ligger forseglet ennå
desk-your-card = Din idé, én per linje
desk-kept =
    { $count ->
        [one] 1 lagret
       *[other] { $count } lagret
    }
desk-turn-done = Ferdig, dekk til skjermen
desk-look-sealed = Se på dem alene
desk-sorting-empty = Her sorteres gruppene fra veggen: det som holder driften i gang, og det som endrer den. Lag grupper først.
desk-to-sort = Å sortere
desk-side-run = Drift
desk-side-change = Endring
desk-side-unsure = Usikkert
desk-side-run-words = holder i gang det vi har: vokt det med { term-kpi-a }
desk-side-change-words = gjør noe annerledes for noen: dette er for OKR
desk-side-unsure-words = snakk i høyst to minutter, så velger dere
desk-make-kpi = Gjør det til { term-kpi-a }
desk-became = det er blitt noe allerede
desk-choose-not = Fjern valget
desk-became-kind = ble { $kind }
desk-became-objective = { term-objective-a }
desk-became-keyResult = { term-key-result-a }
desk-became-initiative = { term-initiative-a }
desk-became-kpi = { term-kpi-a }
desk-became-notDoing = ikke gjøre
desk-became-parking = parkert

## Opening and stories
desk-who-is-here = Hvem er her?
desk-nobody-listed = Ingen står på listen til denne enheten. Tell hodene, det er nok.
desk-headcount = Antall i rommet
desk-eligible = Personer som stemmer
desk-leader-last = Lederen snakker sist
desk-leader-last-who = Snakker sist: { $names }
desk-safety = Trygghetssjekk
desk-safety-words = Valgfritt: ett anonymt tall fra 1 til 5 før dere begynner.
desk-safety-question = Hvor fritt kan jeg si det jeg mener her?
desk-safety-low = Det er ikke trygt nok til å snakke fritt ennå. La alle skrive for seg selv, la dem stemme på papir eller på den bærbare som går rundt, og la lederen snakke sist. Snakk først når det er skrevet ned.
desk-safety-careful = Gå forsiktig frem: skriv for dere selv først, stem uten navn, og la lederen snakke sist.
desk-safety-open = Folk kan snakke fritt. Skriv likevel først, og snakk etterpå.
desk-safety-leader = La lederen snakke sist
chainPart-mission = Oppdrag
chainPart-vision = Visjon
chainPart-strategy = Strategi
chainPart-longTermGoal = Langsiktig mål
chainPart-themes = Satsingsområder
desk-chain-contextNote = Det som har endret seg
desk-chain-objective = Målet vi har nå
desk-chain-parents = Mål ett nivå opp
desk-chain-missing = Ikke skrevet ennå
desk-goal-now = nå { $value }
desk-themes-light = Fremhev temaene i rommet
chainPart-opening = Åpning
desk-chain-sponsor = Sponsoren åpner.
desk-chain-opener = Åpner, og sier hvorfor dette betyr noe nå.
desk-chain-no-opener = Ingen åpner ennå.
desk-chain-speaker-of = Hvem snakker: { $part }
desk-chain-next = Neste: { $part }
desk-chain-forward = Neste del
desk-chain-all = Hele linjen
desk-chain-whole = storskjermen viser hele linjen
desk-to-strategy = Skriv strategisiden
desk-helped-by =
    { $count ->
        [one] 1 { term-objective } bidrar
       *[other] { $count } { term-objectives } bidrar
    }
desk-levels-away =
    { $count ->
        [one] 1 nivå opp
       *[other] { $count } nivåer opp
    }
desk-pages = Sider
desk-introduced =
    { $count ->
        [one] Noter: 1 ny kjenner OKR nå
       *[other] Noter: { $count } nye kjenner OKR nå
    }
desk-show-answer = Vis svaret
desk-hide-answer = Skjul svaret
desk-first-page = dette er første side
desk-last-page = dette er siste side
desk-page-back = Forrige
desk-page-on = Videre
desk-page-bad = Ikke slik
desk-page-good = Slik
desk-page-card = Hva er dette?
desk-page-practice = Drift eller endring?
desk-page-card-question = { CAPITAL(term-objective) }, { term-key-result }, { term-initiative } eller { term-kpi }?
desk-page-practice-question = Holder dette driften i gang, eller endrer det den?
desk-room-sees-answer = rommet ser det
desk-only-you = bare du ser det
desk-phase = Hva mangler vi mest nå?
desk-facts-empty = Her hører fakta hjemme: { term-kpis } dere vokter, og det som ble tatt med fra forrige syklus. Det er ikke noe ennå, så la folk si det de vet.
desk-kpis = { CAPITAL(term-kpis) } vi vokter
desk-carried = Tatt med fra forrige syklus
desk-handed = Det andre enheter lærte
desk-last-time = Slik endte { $cycle }
desk-seeds = Gitt videre fra forrige refleksjon
desk-seeds-take =
    { $count ->
        [one] Sett det på veggen som lapp
       *[other] Sett alle { $count } på veggen som lapper
    }
desk-seed-taken = på veggen
desk-key-results =
    { $count ->
        [one] 1 { term-key-result }
       *[other] { $count } { term-key-results }
    }
desk-speaker = Hvem leder dette
desk-note = Notat
desk-note-example = Det som er verdt å ta vare på fra samtalen
desk-break-words = Du trenger ikke gjøre noe nå. Rommet ser når vi fortsetter.
desk-break-until = Videre kl. { $at }

## Objectives and key results
desk-coach-of = Coach · { $what }
desk-findings =
    { $count ->
        [one] 1 spørsmål
       *[other] { $count } spørsmål
    }
desk-no-findings = Coachen har ingenting å spørre om.
desk-finding-in-room = Rommet ser et spørsmål.
desk-take-away = Ta bort
desk-must = Må til:
desk-show-in-room = Vis i rommet
desk-put-in-room = Vis i rommet
desk-card-in-room = I rommet: «{ $text }»
desk-not-now = Ikke nå
desk-allow = Tillat, med begrunnelse
desk-allow-why = Hvorfor kan det bli slik?
desk-allowed = Tillatt: { $reason }
desk-withdraw = Trekk tilbake
desk-objectives = { CAPITAL(term-objectives) }
desk-objective-no = { term-objective } { $code }
desk-new-objective = { term-objective-new }
desk-key-result-no = { term-key-result } { $code }
desk-new-key-result = { CAPITAL(term-key-result-new) }
desk-objectives-empty = { CAPITAL(term-objective-a) } sier i én setning hva som blir bedre, og for hvem. Velg grupper i avstemningen først, eller skriv ett her.
desk-objective-example = Hver kollega kommer raskt i gang igjen, og vet når
desk-objective-from = Fra gruppen «{ $cluster }»
desk-objective-sentence = Målet i én setning
desk-objective-another = { CAPITAL(term-objective-a) } til
desk-from-group = fra gruppen «{ $cluster }»
desk-rivals = Setninger om «{ $cluster }»
desk-rivals-words = Velg én, lag én av to, eller la rommet velge mellom dem.
desk-rival-add = Enda en setning om «{ $cluster }»
desk-rival-take = Ta denne
desk-rival-merge = Slå sammen med { $code }
desk-rival-together = Én setning av begge
desk-rival-keep = Lag én av dem
desk-rivals-vote = La rommet velge
desk-rivals-question = Hvilken setning om «{ $cluster }» sier det best?
desk-why-now = Hvorfor nå
desk-why-customer = Hva kunden merker
desk-owner = Eier
desk-orientation = For hvem
desk-kr-metric = Det som måles
desk-kr-metric-slot = hva måler vi?
desk-kr-text = { term-key-result-the } i én setning
desk-kr-from = fra
desk-kr-from-slot = nå?
desk-kr-unknown = ikke kjent ennå
desk-kr-to = til
desk-kr-to-slot = til?
desk-kr-unit = Måleenhet
desk-kr-unit-slot = enhet
desk-kr-by = innen
desk-kr-by-slot = når?
desk-kr-kept-by = følges opp av
desk-kr-more = Kilde, hyppighet, type
desk-kr-source = Hvor tallet kommer fra
desk-kr-measured-by = Hvem som teller
desk-kr-every = Hvor ofte
desk-kr-indicator = Indikator
desk-kr-kind = Type
desk-kr-commitment = Ambisjon
desk-kr-baseline-unknown = Hvor vi står er ikke kjent ennå
desk-kr-read = Lest som: { $metric } · fra { $from } til { $to } · innen { $due }
desk-milestone-no = Trinn { $no }
desk-kr-ambition = Hvor ambisiøst vi synes det er
desk-kr-realism = Hvor realistisk vi synes det er
desk-of-five = { $value } av 5
desk-kr-weight = Vekt, 1 til 100
desk-interim = Verdier underveis
desk-interim-value = Verdi { $date }
desk-interim-date = Dag for neste verdi
desk-interim-new = Verdi den dagen
desk-milestone-weight = Vekt for steg { $no }, prosent
desk-milestone-add = Legg til et trinn på veien
desk-split-first = Første
desk-split-second = Andre
desk-split = Del opp
desk-make-initiative = Gjør det til { term-initiative-a }
desk-key-results-empty = { CAPITAL(term-key-results) } hører under { term-objective-a }. Skriv { term-objective-a } først.
desk-key-result-example = Skriv det slik du sier det: «behandlingstid fra 4,1 til 3 dager»
desk-helps = bidrar til «{ $goal }»
desk-measures = Målinger
desk-measures-count = Målinger ({ $count })
desk-sentences = { CAPITAL(term-key-results) }
desk-measures-empty = Først så mange målinger som mulig, én per lapp og i stillhet; så velger dere de få som sier mest.
desk-measures-example = Andel henvendelser riktige første gang
desk-measures-begin = Samle målinger
desk-measure-question = Hvordan merker vi at dette er nådd: { $objective }
desk-make-key-result = Gjør det til { term-key-result-a }
desk-vote-measures = Stem over målingene
desk-parents-no-objectives = Her kobles { term-objectives-the } til målene over. Skriv { term-objective-a } først.
desk-parents-none = Det er ingen mål ett nivå opp i denne syklusen. Si for { term-objective-each } hvorfor det ikke henger på noe.
desk-helps-goal = Mål det bidrar til
desk-helps-which = Hvilket mål bidrar det til?
desk-helps-none = ingen, det står for seg selv
desk-contribution = Hvordan vi bidrar
desk-contribution-example = Vi bidrar til … ved å …
desk-no-parent = Hvorfor det står for seg selv
desk-no-parent-example = Det følger av et løfte til våre egne kunder
desk-guarded-by = { CAPITAL(term-kpis) } som ikke må lide under det
desk-initiatives = { term-initiatives }
desk-initiative = { CAPITAL(term-initiative) }
desk-initiatives-empty = { CAPITAL(term-initiatives) } er det folk gjør for å flytte { term-key-result-a }. Skriv { term-key-results } først.
desk-unlinked = Uten { term-key-result }
desk-unlinked-words = De flytter ikke noe tall ennå
desk-everybody-owns = Alle her har { term-initiative-a }.
desk-still-without =
    { $count ->
        [one] 1 person har ikke noe { term-initiative } ennå
       *[other] { $count } personer har ikke noe { term-initiative } ennå
    }
desk-owns = har { term-initiative-a }
desk-owns-none = har ikke noe { term-initiative } ennå
desk-give-to = Gi til { $name }
desk-initiative-add = { CAPITAL(term-initiative) } for { $what }
desk-initiative-of = Hva tar { $name } ansvar for?
desk-initiative-example = Hva vil flytte dette tallet?
desk-new-initiative = { term-initiative-new }
desk-initiative-more = Verdi, type, innsats
desk-initiative-value = Hva vi venter at det gir
desk-initiative-value-example = Når folk straks får vite hvor de står, ringer de sjeldnere
desk-initiative-kind = Type
desk-initiative-effort = Innsats
desk-initiatives-added =
    { $count ->
        [one] { $count } { term-initiative } lagt til
       *[other] { $count } { term-initiatives } lagt til
    }
desk-not-doing-empty = Å velge er å velge bort. Her står det dere bevisst ikke gjør denne syklusen, med en grunn.
desk-not-doing-add = Hva gjør vi ikke?
desk-not-doing-reason = Grunn til å ikke gjøre: { $what }
desk-because = fordi
desk-why-not = hvorfor ikke?
desk-until = til
desk-end-of-cycle = slutten av syklusen
desk-decided-by = bestemt av
desk-not-doing-decided = Hvem bestemte å ikke gjøre: { $what }
desk-capacity = Rom for drift og endring
desk-capacity-left = { $percent } % er ikke delt ut
desk-belief = Tro
desk-belief-each = Per { term-key-result }, 1 til 10
desk-belief-all = Helheten, null til fem fingre
desk-belief-question = Kan jeg stå bak helheten?
desk-belief-adapt = Juster målverdien
desk-belief-target = Ny målverdi
desk-belief-again =
    { $count ->
        [one] Stem på nytt om dette
       *[other] Stem på nytt om de { $count } justerte
    }
desk-initiatives-count =
    { $count ->
        [one] 1 { term-initiative }
       *[other] { $count } { term-initiatives }
    }
desk-kpis-count =
    { $count ->
        [one] 1 { term-kpi }
       *[other] { $count } { term-kpis }
    }
desk-nothing-made = Ingen { term-objectives } ble skrevet.
desk-gate = før det foreslås
desk-gate-shut =
    { $count ->
        [one] 1 ting mangler ennå
       *[other] { $count } ting mangler ennå
    }
desk-propose = Foreslå
desk-return = Tilbake til utkast
desk-next-date = Vi møtes igjen { $date }
desk-no-next-date = Ingen ny dato er planlagt ennå.
desk-roti = Var det verdt tiden din?
desk-roti-question = Var det verdt tiden din, 1 til 5?
desk-sufficient = Hvis alle disse er nådd, er { term-objective-the } da nådd?
desk-answer-true = ja
desk-answer-false = nei
desk-answer-null = ikke spurt ennå
desk-first-sheet = Dette er det første arket
desk-last-sheet = Dette er det siste arket
desk-sheet = Ark { $no } av { $of }
desk-larger = Større skrift
desk-smaller = Mindre skrift
desk-largest = større går ikke
desk-smallest = mindre går ikke
desk-room-language = Språk i rommet
