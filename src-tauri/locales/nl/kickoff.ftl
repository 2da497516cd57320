### Words of the kick-off, in the console and in the room.

## Questions

kickoff-add = Een vraag
kickoff-add-example = Eén vraag per regel, Enter bewaart; plak meer regels voor meer vragen
kickoff-added =
    { $count ->
        [one] 1 vraag erbij
       *[other] { $count } vragen erbij
    }
kickoff-your-question = Je vraag, één per regel
kickoff-way = Hoe vragen binnenkomen
kickoff-way-sealed = Op kaartjes, zonder naam
kickoff-way-open = Hardop gesteld
kickoff-way-sealed-words = Ze blijven dicht tot je ze allemaal tegelijk opent; niets verraadt wie wat schreef.
kickoff-way-open-words = Ze komen meteen op het bord.
kickoff-collected =
    { $count ->
        [one] vraag tot nu toe
       *[other] vragen tot nu toe
    }
kickoff-collected-words =
    { $count ->
        [one] 1 vraag tot nu toe.
       *[other] { $count } vragen tot nu toe.
    }
kickoff-sealed =
    { $count ->
        [one] 1 vraag ligt nog dicht.
       *[other] { $count } vragen liggen nog dicht.
    }
kickoff-open = Open de vragen
kickoff-still-open =
    { $count ->
        [one] 1 vraag staat nog open
       *[other] { $count } vragen staan nog open
    }
kickoff-none-open = Elke vraag heeft een antwoord, een naam en een dag, of een plek op de parkeerplaats.
kickoff-no-questions = Er is nog niets gevraagd. Stel er zelf een, wacht tien tellen, en de rest volgt.
kickoff-order = Volgorde
kickoff-order-votes = Meest gevraagd eerst
kickoff-order-topic = Op onderwerp
kickoff-question = Vraag
kickoff-topic = over
kickoff-topic-of = Onderwerp van: { $what }
kickoff-topic-example = onderwerp
kickoff-anonymous = zonder naam
kickoff-votes =
    { $count ->
        [one] persoon wil dit weten
       *[other] mensen willen dit weten
    }
kickoff-more = Nog iemand wil dit weten: { $what }
kickoff-fewer = Eén minder wil dit weten: { $what }
kickoff-settle-answered = Beantwoord
kickoff-settle-promised = Door wie en wanneer
kickoff-settle-parked = Parkeren
kickoff-show = Groot tonen
kickoff-hide = Weghalen
kickoff-in-room = in de zaal
kickoff-room-elsewhere = de zaal is bij een andere stap
kickoff-answer-from = Antwoord volgt van
kickoff-by-day = uiterlijk
kickoff-who-answers = Wie antwoordt
kickoff-due = Uiterlijk wanneer
kickoff-promise = Toezeggen
kickoff-promise-not = Nu niet
kickoff-name-first = kies eerst een naam
kickoff-settled =
    { $count ->
        [one] 1 vraag is afgehandeld
       *[other] { $count } vragen zijn afgehandeld
    }
kickoff-answer-of = Antwoord op: { $what }
kickoff-answer-example = het antwoord in één regel, voor wie er niet bij was
kickoff-reopen = Weer openzetten

## Running order

kickoff-no-slides = Hier worden { term-objectives-the } van deze cyclus gepresenteerd, elk op één dia. Schrijf of publiceer ze eerst.
kickoff-running-order = Volgorde van sprekers
kickoff-told = gepresenteerd
kickoff-not-published = Nog niet gepubliceerd: { $state }.
kickoff-minutes-each =
    { $minutes ->
        [one] ieder 1 minuut
       *[other] ieder { $minutes } minuten
    }
kickoff-next-up = Hierna:
kickoff-deck = Presentatie opslaan
kickoff-handout = Hand-out opslaan, drie dia’s per blad
kickoff-first-slide = dit is de eerste dia
kickoff-last-slide = dit is de laatste dia
kickoff-slide-back = Vorige
kickoff-slide-on = Volgende spreker

## Where we come from

kickoff-first-cycle = Dit is de eerste cyclus: er is nog niets om op terug te kijken. Vertel wat eraan voorafging en bedank wie het voorbereidde.
kickoff-scores = { $cycle }: wat { term-objective-each } opleverde
kickoff-learning = Eén les
kickoff-no-learning = In de vorige cyclus is geen les opgeschreven.

## Rhythm

kickoff-no-events = Hier staan de check-ins en de reflectie van deze cyclus zodra ze gepland zijn.
kickoff-to-plan = Datums aanpassen
kickoff-roles = Bij wie je terechtkunt
kickoff-sponsor = Sponsor
kickoff-no-sponsor = Deze cyclus heeft nog geen sponsor.
kickoff-owns = eigenaar van { $codes }

## Pulse

kickoff-pulse-question = In hoeverre ben je het eens? 1 = helemaal niet, 5 = helemaal mee eens.
kickoff-pulse-low = De helft van de zaal zegt 2 of minder: ‘{ $statement }’. Laat het team er binnen een week over praten.
kickoff-pulse-step = Met het team praten over: { $statement }
kickoff-pulse-make-step = Maak er een volgende stap van
kickoff-pulse-kept = Het is een volgende stap.

## Closing

kickoff-sentence = De ene zin van de sponsor
kickoff-sentence-example = één zin om mee te nemen
kickoff-presented =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
kickoff-unpublished = Nog niet gepubliceerd: { $codes }. De presentatie zegt wat er nu staat.
kickoff-open-at-end =
    { $count ->
        [one] 1 vraag staat nog open. Bij het afronden wordt die geparkeerd.
       *[other] { $count } vragen staan nog open. Bij het afronden worden ze geparkeerd.
    }
kickoff-back-to-questions = Terug naar de vragen
kickoff-open-title = Er staan nog vragen open
kickoff-finish-anyway = Afronden en parkeren
kickoff-answered =
    { $count ->
        [one] 1 beantwoord
       *[other] { $count } beantwoord
    }
kickoff-parked =
    { $count ->
        [one] 1 geparkeerd
       *[other] { $count } geparkeerd
    }
kickoff-promises = Antwoorden die nog volgen
kickoff-will-run = Met afronden begint de cyclus te lopen: vanaf dan tellen de check-ins.
kickoff-nothing-published = Er is geen { term-objective } gepubliceerd, dus de cyclus begint nog niet te lopen.
kickoff-skip = Zonder kick-off beginnen
kickoff-skip-reason = Waarom is er geen kick-off?

## In the room

room-kickoff-count =
    { $count ->
        [one] 1 vraag
       *[other] { $count } vragen
    }
room-kickoff-later = antwoord volgt van { $name }, uiterlijk { $day }
room-kickoff-answered = beantwoord
room-kickoff-parked = geparkeerd: hij gaat niet verloren
room-kickoff-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
room-kickoff-settled =
    { $count ->
        [one] 1 afgehandeld
       *[other] { $count } afgehandeld
    }
room-kickoff-sealed =
    { $count ->
        [one] 1 nog dicht
       *[other] { $count } nog dicht
    }
room-kickoff-all-settled = Elke vraag heeft een antwoord, of een naam en een datum.
room-kickoff-no-questions = Wat wil je weten?
room-kickoff-next = hierna: { $name }
room-kickoff-no-objectives = Er zijn in deze cyclus nog geen { term-objectives }.
room-kickoff-first-cycle = Dit is onze eerste cyclus. Dank aan iedereen die hem voorbereidde.
room-kickoff-sponsor = Sponsor
room-kickoff-owners = Eigenaren
room-kickoff-answers-later = Antwoorden die nog volgen
room-kickoff-promised-line = { $name }, uiterlijk { $day }
