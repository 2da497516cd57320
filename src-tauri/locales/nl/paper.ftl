### Woorden van wat er naast de dia’s gedrukt wordt, en de namen van bestanden.

title-poster = { $unit }: poster { $cycle }
title-sheet = { $unit }: hoe we ervoor staan, { $cycle }
title-cards = { $unit }: zakkaartjes { $cycle }
title-ballots = { $unit }: stembriefjes { $cycle }
title-ideas = { $unit }: ideekaarten
title-sort = { $unit }: run en change
title-roles = { $unit }: rolkaarten
title-board = { $unit }: bord { $cycle }
title-map = { $unit }: kaart { $cycle }
title-charts = { $unit }: verloop van de sleutelresultaten, { $cycle }
title-notes = { $unit }: spreeknotities { $cycle }
title-handout = { $unit }: hand-out { $cycle }
title-deck = { $unit }: kick-off { $cycle }
title-spreadsheet = { $unit } { $cycle }
title-table = { $unit }: { $table } { $cycle }
title-text = { $unit } { $cycle }
title-calendar = { $unit }: agenda { $cycle }
deck-section-agenda = Waar de tijd aan opging
deck-section-wall = Wat er aan de muur hing
deck-section-votes = Hoe we stemden
deck-section-objectives = De doelen
deck-section-initiatives = Wat we gaan doen
deck-section-changes = Wat er sinds het concept veranderde
deck-section-feedback = Feedback
deck-section-dependencies = Wat we van elkaar nodig hebben
deck-section-risks = Risico’s
deck-section-wins = Wat goed ging
deck-section-values = Waarden en vertrouwen
deck-section-blockers = Wat in de weg staat
deck-section-scores = Hoe de doelen uitkwamen
deck-section-decisions = Besluiten
deck-section-learnings = Wat we leerden
deck-section-questions = Vragen
deck-section-notDoing = Wat we niet doen
deck-section-nextSteps = Volgende stappen
deck-section-actions = Acties
deck-section-seeds = Voor de volgende cyclus
deck-section-parking = Geparkeerd
deck-report-minutes = Verslag
deck-report-alignment = Verslag van de afstemming
deck-report-reflection = Verslag van de reflectie
deck-report-empty = In deze workshop is niets genoteerd.
deck-present = Aanwezig: { $names }
deck-headcount =
    { $count ->
        [one] { $count } persoon in de zaal
       *[other] { $count } mensen in de zaal
    }
deck-vote-median = mediaan { $median } ({ $low }–{ $high })
deck-vote-dots =
    { $count ->
        [one] { $count } stem
       *[other] { $count } stemmen
    }
deck-confidence = vertrouwen { $confidence } van 10
deck-reach = van { $from } naar { $to }, nu { $value }
deck-first-promise = eerst beloofd: { $reach }
deck-standing-alt = Nu { $now }, op weg van { $from } naar { $to }
deck-attached = De gegevens waaruit dit papier is gedrukt
deck-no-owners = Nog niemand is ergens eigenaar van.
deck-ballot-confidence = Hoe zeker ben je dat we er komen?
deck-ballot-confidence-words = Omcirkel per regel één getal: 1 is geen vertrouwen, 10 is helemaal zeker. Vouw dicht en lever in.
deck-ballot-fist = Vuist van vijf
deck-ballot-fist-words = 0: ik hou het tegen. 3: ik kan ermee leven. 5: ik ga er helemaal voor.
deck-ballot-roman = Klaar om te publiceren?
deck-ballot-roman-words = Bij een duim omlaag horen een bezwaar en een voorstel.
deck-ballot-safety = Hoe vrij voel je je om hier te zeggen wat je denkt?
deck-ballot-safety-words = 1: helemaal niet. 5: helemaal wel.
deck-ballot-roti = Was dit je tijd waard?
deck-ballot-roti-words = 1: helemaal niet. 5: heel erg.
deck-roman-up = omhoog
deck-roman-side = opzij
deck-roman-down = omlaag
deck-idea = Eén idee
deck-idea-words = In een paar woorden, leesbaar vanaf drie meter.
deck-side-run = Dit doen we al en het moet doorgaan. We bewaken het met een KPI.
deck-side-change = Daarna is er iets anders dan nu. Het kan een doelstelling worden.
deck-does-facilitator =
    Bewaakt de tijd en de beurten, niet de uitkomst
    Vraagt en vat samen; heeft geen mening over de inhoud
    Bepaalt hoe we werken, nooit wat we kiezen
deck-does-sponsor =
    Vertelt waarom dit nu telt, met een voorbeeld
    Schrijft mee zoals iedereen
    Spreekt als laatste, en beslist waar twee doelen botsen
deck-does-timekeeper =
    Kijkt op de klok, zodat niemand anders dat hoeft
    Waarschuwt halverwege, bij één minuut en bij nul
    Zegt wat er vervalt als het uitloopt
deck-does-scribe =
    Schrijft op wat er gezegd is, in de woorden van wie het zei
    Leest afspraken terug: wat, wie, wanneer
    Vraagt door als iets nog niet duidelijk is
deck-does-stakeholder =
    Leest eerst, in stilte
    Zegt wat sterk is, en dan wat er mist
    Heeft het over de tekst, nooit over wie hem schreef
deck-does-observer =
    Kijkt hoe we samenwerken
    Houdt zich stil tot er iets gevraagd wordt
    Noemt twee dingen die hielpen en één om te proberen
deck-new-value = nieuwe waarde
deck-new-belief = vertrouwen
deck-map-alone = Nog geen hoger doel
deck-charts-words = De dikke lijn is wat gemeten is, de streepjes wat verwacht was; de balkjes zijn het vertrouwen van 1 tot 10.
deck-chart-alt = Nu { $now }, begonnen bij { $from }
