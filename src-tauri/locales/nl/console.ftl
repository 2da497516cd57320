### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Sluiten
ui-gone = Dat is er niet meer. Hier is de cyclus.
ui-nothing-found = Niets gevonden
ui-type-first = typ eerst iets
ui-lines-too-long =
    { $count ->
        [one] 1 regel is langer dan { $limit } tekens
       *[other] { $count } regels zijn langer dan { $limit } tekens
    }
ui-bar = van { $from } naar { $to }, nu { $now }, { $percent } procent onderweg
ui-confidence = vertrouwen { $confidence } van 10
ui-no-confidence = nog geen vertrouwen gepeild
ui-clock = nog { $left } van { $total }
ui-strength-measure = indicator
ui-strength-from = van
ui-strength-to = naar
ui-strength-due = uiterlijk
ui-strength-owner = eigenaar
ui-there = ingevuld
ui-missing = ontbreekt
ui-quoted = ‘{ $text }’

## The frame

ui-nav = Schermen
ui-library = Bibliotheek
ui-cycle = Cyclus
ui-board = Bord
ui-strategy = Strategie
ui-organisation = Organisatie
ui-planner = Planner
ui-history = Geschiedenis
ui-settings = Instellingen
ui-keys = Toetsen
ui-running = Nu bezig
ui-week = week { $week } van { $weeks }
ui-saved = bewaard { $at }
ui-saving = bewaren
ui-undo = Ongedaan maken
ui-redo = Opnieuw doen
ui-undo-what = Maak ongedaan: { $what }
ui-redo-what = Doe opnieuw: { $what }
ui-search-or-do = Zoek of doe
ui-palette = Wat wil je doen?
ui-palette-go = Ga naar
ui-palette-do = Doe
ui-deck-saved = De presentatie is bewaard als { $path }
ui-no-cycle-yet = Er is nog geen cyclus

## Keys

ui-keys-words = Ze werken op elke indeling, vragen geen AltGr en zwijgen terwijl je typt.
where-everywhere = Overal
where-workshop = In een workshop
where-exercise = In een oefening
where-board = Op het bord
where-planner = In de planner
key-palette = Zoek of doe iets
key-keys = Toon de toetsen
key-undo = Ongedaan maken
key-redo = Opnieuw doen
key-cycle = Cyclus
key-board = Bord
key-strategy = Strategie
key-organisation = Organisatie
key-planner = Planner
key-history = Geschiedenis
key-settings = Instellingen
key-library = Bibliotheek
key-running = Terug naar de lopende workshop
key-deck = Bewaar de kick-offpresentatie als PDF
key-room = Open of sluit het zaalscherm
key-next = Volgende stap
key-back = Vorige stap
key-pause = Klok pauzeren of verder
key-plus-1 = Eén minuut erbij
key-plus-5 = Vijf minuten erbij
key-freeze = Zaalscherm bevriezen
key-curtain = Gordijn
key-why = Toon waarom
key-park = Parkeren
key-not-doing = Niet doen
key-switch-view = Regie- of zaalscherm (één scherm)
key-add = Toevoegen
key-reveal = Sluiten en tonen
key-show-in-room = Toon in de zaal
key-group = Gekozen kaarten groeperen
key-merge = Samenvoegen wat hetzelfde zegt
key-run = Run
key-change = Change
key-unsure = Twijfel
key-kpi = Maak er een KPI van
key-choose = Kiezen
key-one-more = Eén erbij
key-one-less = Eén eraf
key-up = Omhoog in de lijst
key-down = Omlaag in de lijst
key-pick = Kies een rij
key-add-objective = Doelstelling toevoegen
key-step-up = Stap omhoog
key-step-down = Stap omlaag

## Library

ui-language = Taal
ui-welcome = Begin met je organisatie
ui-welcome-words = Eén werkboek bevat de strategie, de teams en elke cyclus van een organisatie. Het blijft op deze laptop en bewaart zichzelf.
ui-new-organisation = Nieuwe organisatie
ui-new-organisation-words = Alles van één organisatie staat in één werkboek.
ui-organisation-name = Naam van de organisatie
ui-organisation-language = Taal waarin mensen schrijven
ui-name-first = geef eerst een naam
ui-make = Maak aan
ui-examples = Nieuw hier? Loop door een uitgewerkt voorbeeld, er kan niets stuk
ui-example = voorbeeld
ui-next-on = Volgende: { $date }
ui-nothing-planned = Nog niets gepland
ui-open = Openen
ui-stays-here = Alles blijft op deze laptop, in
ui-undone = ongedaan gemaakt
ui-redone = opnieuw gedaan
ui-workshop = Workshop
ui-no-date = Dat is geen datum. Typ bijvoorbeeld 27 maart of 27-3.
ui-no-number = Dat is geen getal.
ui-no-whole-number = Dat is geen heel getal.
ui-more = Meer
ui-more-of = Meer over { $what }
ui-remove = Verwijderen
ui-of = { $part } van { $whole }
ui-minutes =
    { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }
ui-weeks =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } weken
    }
ui-today = vandaag
ui-tomorrow = morgen
ui-nobody-yet = nog niemand
ui-not-doing = Niet-doenlijst

## Cycle

ui-part-of = { $done } van { $planned }
ui-part-done = klaar
ui-of-parts = van { $count } delen
ui-now = Nu
ui-next-running = { $title } loopt nog
ui-next-dated = { $part } is aan de beurt, { $when }
ui-next-late = { $part } stond voor { $when }
ui-next-undated = { $part } is aan de beurt
ui-steps-done = { $done } van { $steps } stappen klaar
ui-continue = Verder
ui-start-part = Start { $part }
ui-prepare = Voorbereiden
ui-look = Terugkijken
ui-cycle-over = Er staat niets open. Deze cyclus is rond.
ui-lens-focus = Focus
ui-lens-objectives =
    { $count ->
        [one] doelstelling
       *[other] doelstellingen
    }
ui-lens-key-results = Sleutelresultaten
ui-lens-initiatives = Initiatieven lopend
ui-lens-ownership = Eigenaarschap
ui-lens-have-initiative = van { $people } hebben een initiatief
ui-lens-without = Nog zonder
ui-names-and-more = { $names } en nog { $count }
ui-lens-collaboration = Samenwerking
ui-lens-linked =
    { $count ->
        [one] draagt bij aan een hoger doel
       *[other] dragen bij aan een hoger doel
    }
ui-lens-unlinked = Zonder bovenliggend doel
ui-lens-progress = Voortgang
ui-lens-complete =
    { $count ->
        [one] van 1 sleutelresultaat compleet
       *[other] van { $count } sleutelresultaten compleet
    }
ui-lens-confidence = Vertrouwen, middelste stem
ui-plan = Data van deze cyclus
ui-plan-more = Meer over de data
ui-add-date = Datum toevoegen
ui-plan-again = Data opnieuw uitzetten
ui-plan-again-words = vanuit begin, einde en ritme; data met een workshop blijven
ui-plan-empty = Hier horen alle data van een cyclus: opstellen, afstemmen, kick-off, check-ins en reflectie.
ui-plan-make = Zet de data uit
ui-date-of = Datum van { $part }
ui-overdue = nog niet gehouden
ui-workshops = Workshops
ui-plan-workshop = Workshop plannen
ui-no-workshops = Er is nog geen workshop gepland. Start hierboven het volgende deel, of plan er een vanuit een sjabloon.
ui-rehearsal = generale repetitie
ui-new-cycle = Nieuwe cyclus
ui-other-cycle = Andere cycli
ui-cycle-empty = Een cyclus is het kwartaal of jaar waarin een team aan zijn OKR’s werkt.
ui-cycle-example = Bijvoorbeeld K1, van de eerste maandag van januari tot eind maart, met om de week een check-in. De data van alle vijf delen worden meteen uitgezet.
ui-cycle-needs-unit = Zeg eerst wie er met OKR’s werkt: de organisatie en haar teams.
ui-organisation-example = Eén team is genoeg om te beginnen.
ui-to-organisation = Voeg het eerste team toe
ui-quarter = K{ $quarter } { $year }
ui-cycle-name = Naam van de cyclus
ui-cycle-start = Begint
ui-cycle-end = Eindigt
ui-cadence = Check-in
ui-cycle-unit = Onderdeel
ui-unit-first = voeg eerst een onderdeel toe
ui-make-cycle = Maak de cyclus
ui-about-cycle = Over deze cyclus
ui-sponsor = Sponsor
ui-run-share = Ruimte voor run, procent
ui-change-share = Ruimte voor change, procent
ui-context-note = Wat is er veranderd en moet nu worden opgepakt
ui-context-example = De vraag groeit, en een deel van de aanvragen komt onvolledig binnen
