### Ordene på det som trykkes ved siden av lysbildene, og navnene på filer.

title-poster = { $unit }: plakat { $cycle }
title-sheet = { $unit }: slik står vi, { $cycle }
title-cards = { $unit }: lommekort { $cycle }
title-ballots = { $unit }: stemmesedler { $cycle }
title-ideas = { $unit }: idékort
title-sort = { $unit }: drift og endring
title-roles = { $unit }: rollekort
title-board = { $unit }: tavle { $cycle }
title-map = { $unit }: kart { $cycle }
title-charts = { $unit }: utviklingen for nøkkelresultatene, { $cycle }
title-notes = { $unit }: talenotater { $cycle }
title-handout = { $unit }: utdelingsark { $cycle }
title-deck = { $unit }: kick-off { $cycle }
title-spreadsheet = { $unit } { $cycle }
title-table = { $unit }: { $table } { $cycle }
title-text = { $unit } { $cycle }
title-calendar = { $unit }: kalender { $cycle }
deck-section-agenda = Hva tiden gikk til
deck-section-wall = Det som hang på veggen
deck-section-votes = Slik stemte vi
deck-section-objectives = Målene
deck-section-initiatives = Det vi skal gjøre
deck-section-changes = Endret siden utkastet
deck-section-feedback = Innspill
deck-section-dependencies = Det vi trenger fra hverandre
deck-section-risks = Risikoer
deck-section-wins = Det som gikk bra
deck-section-values = Verdier og tiltro
deck-section-blockers = Det som står i veien
deck-section-scores = Slik gikk målene
deck-section-decisions = Beslutninger
deck-section-learnings = Det vi lærte
deck-section-questions = Spørsmål
deck-section-notDoing = Det vi ikke gjør
deck-section-nextSteps = Neste steg
deck-section-actions = Tiltak
deck-section-seeds = Til neste syklus
deck-section-parking = Parkert
deck-report-minutes = Referat
deck-report-alignment = Rapport fra samordningen
deck-report-reflection = Rapport fra refleksjonen
deck-report-empty = Ingenting ble notert i denne workshopen.
deck-present = Til stede: { $names }
deck-headcount =
    { $count ->
        [one] { $count } person i rommet
       *[other] { $count } personer i rommet
    }
deck-vote-median = median { $median } ({ $low }–{ $high })
deck-vote-dots =
    { $count ->
        [one] { $count } stemme
       *[other] { $count } stemmer
    }
deck-confidence = tiltro { $confidence } av 10
deck-reach = fra { $from } til { $to }, nå { $value }
deck-first-promise = først lovet: { $reach }
deck-standing-alt = Nå { $now }, på vei fra { $from } til { $to }
deck-attached = Dataene dette papiret er trykt fra
deck-no-owners = Ingen eier noe ennå.
deck-ballot-confidence = Hvor sikker er du på at vi kommer dit?
deck-ballot-confidence-words = Sett ring rundt ett tall på hver linje: 1 er ingen tro på det, 10 er helt sikker. Brett og lever.
deck-ballot-fist = Fem fingre
deck-ballot-fist-words = 0: jeg stopper det. 3: jeg kan leve med det. 5: jeg er helt med.
deck-ballot-roman = Klar til publisering?
deck-ballot-roman-words = En tommel ned trenger en innvending og et forslag.
deck-ballot-safety = Hvor fritt kan du si det du mener her?
deck-ballot-safety-words = 1: ikke i det hele tatt. 5: helt fritt.
deck-ballot-roti = Var dette verdt tiden din?
deck-ballot-roti-words = 1: ikke i det hele tatt. 5: i høy grad.
deck-roman-up = opp
deck-roman-side = til siden
deck-roman-down = ned
deck-idea = Én idé
deck-idea-words = Med få ord, lesbart på tre meters hold.
deck-side-run = Dette gjør vi allerede, og det må fortsette. Vi følger det med en KPI.
deck-side-change = Etterpå er noe annerledes enn nå. Det kan bli et mål.
deck-does-facilitator =
    Passer på tiden og turene, ikke på utfallet
    Spør og oppsummerer; mener ingenting om innholdet
    Bestemmer hvordan vi jobber, aldri hva vi velger
deck-does-sponsor =
    Forteller hvorfor dette er viktig nå, med et eksempel
    Skriver med som alle andre
    Snakker til slutt, og avgjør der to mål kolliderer
deck-does-timekeeper =
    Ser på klokken så ingen andre trenger det
    Sier fra halvveis, ved ett minutt og ved null
    Sier hva som utgår når tiden renner ut
deck-does-scribe =
    Skriver det som blir sagt, med ordene til den som sa det
    Leser avtaler tilbake: hva, hvem, når
    Spør når noe ikke er klart ennå
deck-does-stakeholder =
    Leser først, i stillhet
    Sier hva som er sterkt, så hva som mangler
    Snakker om teksten, aldri om den som skrev den
deck-does-observer =
    Ser på hvordan vi jobber sammen
    Er stille til noen spør
    Nevner to ting som hjalp, og én å prøve
deck-new-value = ny verdi
deck-new-belief = tiltro
deck-map-alone = Ingen høyere mål ennå
deck-charts-words = Den tykke linjen er det som er målt, den stiplede det som var ventet; søylene er tiltroen fra 1 til 10.
deck-chart-alt = Nå { $now }, begynte på { $from }
