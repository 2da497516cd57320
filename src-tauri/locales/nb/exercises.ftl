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
desk-skip = Hopp over, med grunn
desk-skip-reason = Hvorfor hopper vi over dette?
desk-repeat = Gjenta senere
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
desk-finished = Workshopen er ferdig. Du kan se deg om; ingenting endres.
desk-reopen = Åpne igjen
desk-reopen-note = Hvorfor åpnes den igjen?
desk-chain-on = Rommet ser hvorfor-kjeden. Trykk W for å ta den bort.
desk-start = Start workshopen
desk-cancelled = Denne workshopen er avlyst.
desk-first-step = dette er første steg
desk-back = Tilbake
desk-pause = Pause
desk-resume = Fortsett
desk-quick-park = parker
desk-quick-not-doing = gjør ikke
desk-quick-why = hvorfor
desk-next = Neste: { $step }
desk-finish = Avslutt
desk-park-example = Det som tas opp senere, i noen få ord
desk-not-doing-example = Det dere bevisst lar ligge denne syklusen
desk-parked = Parkert: { $text }
desk-not-doing-added = På ikke-gjøre-listen: { $text }
desk-enter-keeps = beholder det
desk-room-and-script = Rom og manus
desk-in-room = I rommet
desk-mode-live = Live
desk-mode-frozen = Frys
desk-mode-curtain = Forheng
desk-say = Si
desk-watch = Se etter
desk-trouble = Når det stopper opp
desk-people-here = Til stede: { $here } av { $people }
desk-leader = leder
desk-parked-count = Parkert: { $count }
desk-parking-text = Det som er parkert
desk-parking-open = åpen
desk-parking-scheduled = planlagt
desk-parking-dropped = droppet
desk-owner-of = Eier av { $what }
desk-who = hvem?

## Votes
desk-vote-how = Hvordan svarene kommer inn
desk-input-hands = Hender
desk-input-paperTally = Papir
desk-input-passKeyboard = Laptop på rundgang
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
desk-vote-no-targets = Det er ikke noe å stemme over ennå. Lag grupper på veggen først, og sorter dem.
desk-vote-round = Runde { $no }
desk-vote-dots-each =
    { $count ->
        [one] 1 prikk hver
       *[other] { $count } prikker hver
    }
desk-vote-most-on-one = høyst { $count } på én
desk-vote-anonymous = anonymt
desk-vote-in-sight = synlig for alle
desk-vote-cancel = Avlys
desk-vote-close = Lukk avstemningen
desk-vote-reveal = Avslør i rommet
desk-vote-again = Stem på nytt
desk-vote-second = Ny runde om { $count }
desk-vote-earlier = Tidligere runde { $no }
desk-vote-dots = { $placed } av { $total } prikker
desk-vote-people = { $voted } av { $eligible } har stemt
desk-vote-left =
    { $count ->
        [one] 1 prikk igjen
       *[other] { $count } prikker igjen
    }
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
desk-paper-most = Høyst { $most } på ett sted; mer enn rommet kan gi, blir avvist.
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
desk-vote-revealed = avslørt
desk-vote-too-few =
    { $count ->
        [one] For få svar til å vises uten å røpe noen: det trengs 1 til.
       *[other] For få svar til å vises uten å røpe noen: det trengs { $count } til.
    }
desk-vote-outcome = Hva dere bestemte
desk-vote-outcome-example = Vi tar de to første, for de hjelper samme kunde
desk-median = midterste svar { $median }
desk-mean = snitt { $mean }
desk-from-to = fra { $low } til { $high }
desk-passes = bærer
desk-passes-not = bærer ikke ennå
desk-discuss = stor spredning: hør den laveste først, så den høyeste
desk-thumb-up = tommel opp
desk-thumb-side = til siden
desk-thumb-down = tommel ned
desk-fist-0 = knyttneve: jeg stopper dette
desk-fist-1 = jeg har store problemer med det
desk-fist-2 = jeg vil endre noe først
desk-fist-3 = jeg kan leve med det
desk-fist-4 = bra
desk-fist-5 = jeg drar dette fram
desk-vote-method = Type avstemning
desk-method-fistOfFive = Null til fem fingre
desk-method-roman = Tomler
desk-method-scale5 = 1 til 5
desk-cards =
    { $count ->
        [one] 1 kort
       *[other] { $count } kort
    }
desk-choose = Velg
desk-chosen = Valgt
