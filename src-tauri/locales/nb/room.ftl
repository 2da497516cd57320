### Words of the room view.

## The picture

room-screen = Storskjerm
room-step = steg { $no } av { $count }
room-sheet = ark { $no } av { $of }
room-of = { $no } av { $count }
room-clock = { $left } igjen
room-clock-stands = satt på pause
room-clock-over = tiden er ute
room-clock-soon = siste minutt
room-rehearsal = Generalprøve: ingenting av dette blir tatt vare på
room-coach = Se på denne:
room-curtain = Vi fortsetter straks
room-idle = Snart begynner vi her
room-over = Det var alt for denne gang. Takk for i dag
room-minutes = { $minutes } min
room-ground = Slik jobber vi
room-ground-write = Skriv først, alene og i stillhet.
room-ground-round = Så snakker alle etter tur.
room-ground-leader = Lederen snakker sist.
room-ground-vote = Vi stemmer samtidig, og ser det sammen.

## Cards and groups

room-cards =
    { $count ->
        [one] 1 lapp
       *[other] { $count } lapper
    }
room-clusters =
    { $count ->
        [one] 1 gruppe
       *[other] { $count } grupper
    }
room-sealed =
    { $count ->
        [one] 1 lapp er fortsatt lukket
       *[other] { $count } lapper er fortsatt lukket
    }
room-loose = Ikke gruppert ennå
room-writing = Skriv for deg selv, i stillhet. Én idé per lapp.
room-chosen = valgt

## Run and change

room-answer-run = Drift
room-answer-change = Endring
room-answer-unsure = Usikkert
room-run-words = Skal bare fortsette å gå godt
room-change-words = Må bli noe annet
room-unsure-words = Høyst to minutter per lapp
room-not-sorted = Ikke fordelt ennå
room-not-sorted-words = Drift eller endring?
room-balance = { $run } lapper drift, { $change } lapper endring
room-answer-objective = { CAPITAL(term-objective) }
room-answer-keyResult = { CAPITAL(term-key-result) }
room-answer-initiative = { CAPITAL(term-initiative) }
room-answer-kpi = { CAPITAL(term-kpi) }
room-game-card = Hva er dette?
room-game-practice = Drift eller endring?
room-good-example = Slik
room-bad-example = Helst ikke slik

## Votes

room-voted = { $voted } av { $eligible } har stemt
room-voted-of = av { $eligible } har stemt
room-dots-each =
    { $count ->
        [one] 1 prikk per person
       *[other] { $count } prikker per person
    }
room-anonymous = anonymt
room-round = runde { $no }
room-vote-closed = avstemningen er lukket
room-too-few = Det er for få stemmer til å vise dem.
room-too-few-words = Slik forblir svarene anonyme.
room-method-dots =
    { $count ->
        [one] Du har 1 prikk.
       *[other] Du har { $count } prikker. Fordel dem som du vil.
    }
room-method-fistOfFive = Støtter du dette? Knyttneve er nei, fem fingre er helhjertet ja.
room-method-roman = Tommel opp, til siden eller ned.
room-method-confidence = Velg ett tall fra 1 til 10 for hver linje.
room-method-scale5 = Velg 1 til 5.
room-input-hands = Alle samtidig.
room-input-paperTally = På papir, uten navn.
room-input-passKeyboard = Den bærbare går rundt; ingen ser på.
room-input-facilitator = Si det etter tur.
room-roman-0 = Jeg har en innvending
room-roman-1 = Jeg følger gruppen
room-roman-2 = Enig
room-median = median { $median }, spredning { $spread }
room-middle = median
room-spread = spredning { $spread }
room-from-to = fra { $low } til { $high }
room-passes = Vedtatt
room-not-passed = Ikke støtte nok ennå: laveste forteller først
room-objection = Det er en innvending: lytt først
room-discuss = Snakk om det: laveste forteller først
room-discuss-low = Hva ville hjelpe?
room-discuss-anonymous = Snakk om det: hvor kommer forskjellen fra?

## Strategy

room-mission = Oppdrag
room-vision = Visjon
room-strategy = Strategi
room-long-term = Langsiktig mål
room-chain-sponsor = åpner, som sponsor
room-chain-opens = åpner
room-themes =
    { $count ->
        [one] Satsingsområde
       *[other] Satsingsområder
    }
room-parents = Målene over oss
room-now-at = nå { $value }
room-context = Hva som er nytt nå
room-objective = Målet vårt
room-carried = Tar vi med fra sist
room-handed = Det andre lærte
room-last-time = Slik endte { $cycle }
room-kpis = { CAPITAL(term-kpis) } vi vokter
room-band = { $lower } til { $upper }
room-at-least = minst { $value }
room-at-most = høyst { $value }
room-phase = Hva mangler vi mest nå?
room-phase-explore = Utforske
room-phase-explore-words = forstå hva som faktisk skjer
room-phase-build = Bygge
room-phase-build-words = få på plass noe som virker
room-phase-scale = Skalere
room-phase-scale-words = det som virker, skal virke overalt
room-phase-optimise = Optimalisere
room-phase-optimise-words = gjøre det vi har, bedre

## OKRs

room-objectives =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
room-no-objectives = Hva er merkbart annerledes når perioden er over? Én setning.
room-from-cluster = fra «{ $title }»
room-why = Hvorfor nå
room-why-customer = Hva kunden merker
room-metrics = Hva kunne vi se det på?
room-no-key-results = Hva ser vi det på når vi har lyktes?
room-by = innen { $day }
room-now = nå { $value }
room-from-open = fra?
room-to-open = til?
room-binary = ferdig eller ikke ferdig
room-no-owner = ingen eier ennå
room-commitment-aspirational = ambisjon
room-commitment-learning = for å lære
room-no-parent = Henger ikke på noe ennå
room-no-child = her bidrar vi ikke nå
room-no-initiative = ingen { term-initiatives } ennå
room-without = Uten { term-initiative } så langt:
room-everybody = Alle har { term-initiative-a }.

## Closing

room-not-doing = Gjør vi ikke
room-not-doing-empty = Hva lar vi bevisst ligge denne perioden?
room-until = til { $day }
room-capacity = Kapasiteten vår
room-capacity-rest = Ledig
room-next-date = Neste gang
room-roti = Verdt tiden
room-roti-median = { $median } av 5
room-break-until = Vi fortsetter klokken
