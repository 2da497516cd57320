### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Sluiten
ui-asked-back = Nee, terug
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
ui-map = Samenhang
ui-insights = Inzichten
ui-strategy = Strategie
ui-organisation = Organisatie
ui-planner = Planner
ui-history = Geschiedenis
ui-export = Exporteren
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
ui-no-cycle-yet = Er is nog geen cyclus

## Keys

ui-keys-words = Ze werken op elke indeling, vragen geen AltGr en zwijgen terwijl je typt.
where-everywhere = Overal
where-cycle = In de cyclus
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
key-map = Samenhang
key-insights = Inzichten
key-export = Exporteren
key-strategy = Strategie
key-organisation = Organisatie
key-planner = Planner
key-history = Geschiedenis
key-settings = Instellingen
key-library = Bibliotheek
key-running = Terug naar de lopende workshop
key-deck = Bewaar de kick-offpresentatie als PDF
key-room = Open of sluit het zaalscherm
key-start-next = Begin met wat volgt
key-next = Volgende stap
key-back = Vorige stap
key-pause = Klok pauzeren of verder
key-plus-1 = Eén minuut erbij
key-plus-2 = Twee minuten erbij
key-plus-5 = Vijf minuten erbij
key-freeze = Zaalscherm bevriezen
key-curtain = Gordijn
key-sheet-next = Volgend blad in de zaal
key-sheet-back = Vorig blad in de zaal
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
key-kpi = Maak er { term-kpi-a } van
key-choose = Kiezen
key-one-more = Eén erbij
key-one-less = Eén eraf
key-up = Omhoog in de lijst
key-down = Omlaag in de lijst
key-pick = Kies een rij
key-pick-last = Kies de vuist, of tien
key-add-objective = { CAPITAL(term-objective) } toevoegen
key-step-up = Stap omhoog
key-step-down = Stap omlaag

## Library

ui-language = Taal
ui-welcome = Begin met je organisatie
ui-welcome-words = Eén werkbestand bevat de strategie, de teams en elke cyclus van een organisatie. Het blijft op deze laptop en bewaart zichzelf.
ui-new-organisation = Nieuwe organisatie
ui-new-organisation-words = Alles van één organisatie staat in één werkbestand.
ui-organisation-name = Naam van de organisatie
ui-organisation-language = Taal waarin mensen schrijven
ui-name-first = geef eerst een naam
ui-make = Maak aan
ui-examples = Nieuw hier? Loop door een uitgewerkt voorbeeld, er kan niets stuk
ui-example = voorbeeld
ui-next-on = Volgende: { $date }
ui-book-running = ‘{ $title }’ is bezig
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
ui-part = deel
ui-of-parts = van { $count }
ui-now = Nu
ui-next-running = { $title } loopt nog
ui-next-dated = { $part } is aan de beurt, { $when }
ui-next-late = { $part } stond gepland voor { $when }
ui-next-undated = { $part } is aan de beurt
ui-steps-done = { $done } van { $steps } stappen klaar
ui-continue = Verder
ui-start-part = Start { $part }
ui-early-title = Nu al starten met { $part }?
ui-early-until = De cyclus loopt tot en met { $date }.
ui-early-date = Gepland is { $date }.
ui-early-left =
    { $part ->
        [checkin] { $count ->
            [one] Er staat nog 1 check-in gepland.
           *[other] Er staan nog { $count } check-ins gepland.
        }
        [setting] Het opstellen van de OKR’s staat nog gepland.
        [alignment] De afstemmingsworkshop staat nog gepland.
       *[kickoff] De kick-off staat nog gepland.
    }
ui-early-yes = Nu starten
ui-start-as = Anders beginnen
ui-prepare = Voorbereiden
ui-look = Terugkijken
ui-cycle-over = Er staat niets open. Deze cyclus is rond.
ui-lens-focus = Focus
ui-lens-objectives =
    { $count ->
        [one] { term-objective }
       *[other] { term-objectives }
    }
ui-lens-key-results = { CAPITAL(term-key-results) }
ui-lens-initiatives = { CAPITAL(term-initiatives) } lopend
ui-lens-ownership = Eigenaarschap
ui-lens-have-initiative = van { $people } hebben { term-initiative-a }
ui-lens-without = Nog zonder
ui-names-and-more = { $names } en nog { $count }
ui-lens-collaboration = Samenwerking
ui-lens-linked =
    { $count ->
        [one] draagt bij aan een bovenliggend doel
       *[other] dragen bij aan een bovenliggend doel
    }
ui-lens-unlinked = Zonder bovenliggend doel
ui-lens-progress = Voortgang
ui-lens-complete =
    { $count ->
        [one] van 1 { term-key-result } uitgewerkt
       *[other] van { $count } { term-key-results } uitgewerkt
    }
ui-lens-confidence = Vertrouwen, mediaan
ui-lens-owned = { CAPITAL(term-objectives) } en { term-key-results } met een eigenaar
ui-lens-promised = Toezeggingen op vragen
ui-lens-no-needs = niets gevraagd
ui-lens-late = Toezeggingen over tijd
ui-lens-way =
    { $count ->
        [one] van de weg, 1 { term-key-result }
       *[other] van de weg, { $count } { term-key-results }
    }
ui-lens-expected = Verwacht tot nu toe
ui-lens-score = Gemiddelde score
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
ui-archived = { $count ->
    [one] 1 gearchiveerde workshop
   *[other] { $count } gearchiveerde workshops
    }
ui-sitting = bijeenkomst { $no }
ui-no-workshops = Er is nog geen workshop gepland. Start hierboven het volgende deel, of plan er een vanuit een sjabloon.
ui-rehearsal = generale repetitie
ui-rehearsal-words = Niets van wat je hier doet wordt bewaard.
ui-rehearsal-end = Repetitie beëindigen
ui-rehearse = Repeteren
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
ui-cycle-backwards = De cyclus eindigt voor hij begint
ui-about-cycle = Over deze cyclus
ui-cycle-state = Stand van de cyclus: { $state }
ui-cycle-back = Eén stap terug
ui-cycle-back-reason = Waarom gaat de cyclus terug?
ui-cycle-remove = Cyclus verwijderen
ui-cycle-used = Er zit al werk in, dus hij blijft
ui-sponsor = Sponsor
ui-run-share = Ruimte voor run, procent
ui-change-share = Ruimte voor change, procent
ui-context-note = Wat is er veranderd en moet nu worden opgepakt
ui-context-example = De vraag groeit, en een deel van de aanvragen komt onvolledig binnen

## Organisation, strategy, planner, history, settings

ui-history-steps =
    { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
ui-history-empty = Elke verandering komt hier te staan, in gewone woorden.
ui-undo-to-here = Terug tot hier
ui-history-newest = Naar de nieuwste
ui-history-older = Ouder
ui-strategy-mission = Missie: waarom bestaan we?
ui-strategy-mission-question = Voor wie doen we wat, en waarom?
ui-strategy-vision = Visie: hoe ziet het eruit als het lukt?
ui-strategy-vision-question = Schets het over een paar jaar, alsof je er bent
ui-strategy-visionSigns = Waaraan merken we dat?
ui-strategy-visionSigns-question = Wat zien, horen of meten we dan?
ui-strategy-strategy = Strategie: hoe komen we daar?
ui-strategy-strategy-question = Waar kiezen we voor, en waar dus niet voor?
ui-strategy-longTermGoal = Doel op lange termijn
ui-strategy-longTermGoal-question = Wat is dan bereikt?
ui-strategy-longTermBy = Uiterlijk
ui-balance = Run en change op dit moment
ui-balance-words = { $run } run, { $change } change
ui-themes = Strategische thema’s
ui-themes-empty = Drie tot vijf onderwerpen waar de komende jaren de aandacht heen gaat.
ui-theme-title = Naam van het thema
ui-theme-description = Waar het om gaat
ui-theme-horizon = Tot welk jaar
ui-theme-add = Thema toevoegen
ui-theme-retire = Laten rusten
ui-theme-revive = Weer oppakken
ui-up = Omhoog
ui-down = Omlaag
ui-less = Minder tonen
ui-kpis = { CAPITAL(term-kpis) } die we bewaken
ui-kpis-empty = Wat gewoon goed moet blijven gaan, met een grens waarbinnen het rustig is.
ui-kpi-name = Naam van { term-kpi-the }
ui-kpi-add = { CAPITAL(term-kpi) } toevoegen
ui-kpi-details = Grenzen en meting
ui-kpi-reading = Meting van vandaag
ui-kpi-unit = Eenheid
ui-kpi-lower = Ondergrens
ui-kpi-upper = Bovengrens
ui-kpi-frequency = Hoe vaak
ui-kpi-in-band = binnen de grenzen
ui-kpi-out-of-band = buiten de grenzen
ui-units = Onderdelen
ui-units-empty = Begin met één team, of bovenaan met de organisatie; de rest kan later.
ui-unit-name = Naam van het onderdeel
ui-unit-add = Onderdeel toevoegen
ui-unit-add-below = Onderdeel eronder
ui-unit-details = Soort, plaats en leiding
ui-unit-kind = Soort
ui-unit-parent = Hoort bij
ui-unit-top = staat bovenaan
ui-unit-leader = Leiding
ui-people = Mensen
ui-people-empty = Wie doen er mee? Een voornaam is genoeg.
ui-person-name = Naam
ui-no-unit = geen onderdeel
ui-role-give = Rol: { $role }
ui-role-take = Rol weghalen
ui-role-hours = uren
ui-role-hours-of = Uren per week van { $name } hiervoor
ui-role-hours-words = uur per week
ui-person-introduced = Heeft de introductie gehad
ui-person-not-introduced = Heeft de introductie nog niet gehad
ui-person-leave = Doet niet meer mee
ui-person-return = Doet weer mee
ui-people-add = Mensen toevoegen, één per regel
ui-people-example =
    Sem
    Lotte
ui-people-add-count =
    { $count ->
        [one] Voeg 1 persoon toe
       *[other] Voeg { $count } mensen toe
    }
ui-people-into = Bij onderdeel
ui-this-machine = Op deze laptop
ui-console-language = Taal van het regiescherm
ui-machine-language = Zoals de laptop
ui-zoom = Lettergrootte
ui-theme = Licht of donker
ui-set-highContrast = Meer contrast
ui-set-highContrast-words = Scherpere lijnen en donkerder tekst
ui-set-reducedMotion = Geen beweging
ui-set-reducedMotion-words = Alles staat meteen op zijn plaats
ui-set-sound = Zacht geluid bij de klok
ui-set-sound-words = Bij één minuut en als de tijd om is
ui-on = aan
ui-off = uit
ui-set-oneScreen = Eén scherm
ui-set-oneScreen-words = Regiescherm en zaalscherm delen dit venster; F8 wisselt
ui-way-of-working = Zo werken we
ui-profile-name = Naam van deze werkwijze
ui-profile-version = versie { $version }
ui-profile-save = Schrijf naar een bestand
ui-profile-read = Neem over uit een bestand
ui-profile-saved = De werkwijze staat in { $path }
ui-profile-adopt-title = ‘{ $name }’ overnemen?
ui-profile-adopt-words = Ritme, grenzen, woorden, scores en coach worden zoals het bestand zegt. Doelen en mensen blijven zoals ze zijn, en met ongedaan maken is de oude werkwijze terug.
ui-profile-adopt = Overnemen
ui-profile-weeks = cycli van { $count } weken
ui-profile-limits = hooguit { $objectives } { term-objectives }, elk { $keyResults } { term-key-results }
ui-profile-terms =
    { $count ->
        [one] 1 eigen woord
       *[other] { $count } eigen woorden
    }
ui-own = Eigen sjablonen
ui-own-words = Agenda’s en kolommen die jullie bewaard hebben. Ze gaan mee als de werkwijze naar een bestand gaat.
ui-own-none = Nog geen. Wijzig een agenda in de planner en bewaar die daar als sjabloon.
ui-profile-own =
    { $count ->
        [one] 1 eigen sjabloon
       *[other] { $count } eigen sjablonen
    }
ui-profile-rules =
    { $count ->
        [one] 1 regel van de coach anders ingesteld
       *[other] { $count } regels van de coach anders ingesteld
    }
ui-cycle-weeks = Weken in een cyclus
ui-threshold = Minimum aantal stemmen voor een anonieme uitslag
ui-threshold-words = Onder dit aantal blijft een anonieme uitslag dicht, ook voor jou.
ui-limits = Hoeveel is genoeg
ui-limit-objectives = { CAPITAL(term-objectives) }
ui-limit-objectivesHard = { CAPITAL(term-objectives) }, hooguit
ui-limit-keyResultsMin = { CAPITAL(term-key-results) }, minstens
ui-limit-keyResultsMax = { CAPITAL(term-key-results) }, hooguit
ui-limit-initiativesPerKeyResult = { CAPITAL(term-initiatives) } per { term-key-result }
ui-limit-actions = Acties na een reflectie
ui-limit-wip = { CAPITAL(term-initiatives) } tegelijk
ui-scoring = Wanneer is het gelukt
ui-green-from = Gelukt vanaf (0 tot 1)
ui-amber-from = Deels gelukt vanaf (0 tot 1)
ui-weight-key-results = { CAPITAL(term-key-results) } wegen
ui-terms = Onze eigen woorden
ui-terms-words = Wat je hier schrijft, wordt in plaats daarvan gezegd, in het { $language }. Elke taal heeft haar eigen woorden.
ui-terms-one = Eén
ui-terms-many = Meer
ui-terms-article = Met lidwoord
ui-terms-the = Met lidwoord, één
ui-terms-the-many = Met lidwoord, meer
ui-terms-sentence = Zo wordt het gezegd: { $new }, { $each }, { $the }.
ui-coach-rules = Hoe streng de coach is
ui-coach-rules-words = { $count } regels, { $changed } anders ingesteld.
ui-rules-OBJ = Doelstellingen
ui-rules-KR = Sleutelresultaten
ui-rules-SET = Het geheel
ui-rules-INI = Initiatieven
ui-rules-ALI = Samenhang
ui-rules-CHK = Check-in
ui-workshop-title = Titel van de workshop
ui-other-workshop = Andere workshop
ui-planner-empty = Hier zet je de agenda van een workshop klaar. Kies een sjabloon; daarna kun je alles aanpassen.
ui-planner-example = Bijvoorbeeld doelen opstellen in een halve dag.
ui-workshop-date = Datum
ui-workshop-place = Plaats
ui-workshop-language = Taal in de zaal
ui-workshop-minutes = Beschikbare minuten
ui-of-available = van { $minutes } beschikbaar
ui-too-long = { $minutes } te lang
ui-to-spare = { $minutes } over
ui-scale = Maak passend op { $minutes }
ui-begin-workshop = Start de workshop
ui-to-workshop = Naar de workshop
ui-workshop-ready = Alles staat klaar
ui-workshop-is-ready = Alles staat klaar.
ui-workshop-call-off = Afzeggen
ui-agenda-keep = Deze agenda als sjabloon bewaren
ui-agenda-keep-name = Hoe het sjabloon heet
ui-agenda-keep-example = Doelen stellen in één ochtend
ui-agenda-kept = Bewaard: ‘{ $name }’ staat klaar als de volgende workshop wordt gepland.
ui-at-the-table = Aan tafel
ui-seat-unit = Onderdeel erbij
ui-leaves = doet niet mee
ui-series = Reeks
ui-goes-on-from = Gaat verder op
ui-goes-on-in = Gaat verder in
ui-next-sitting = Volgende bijeenkomst plannen
ui-new-step = Nieuwe stap
ui-step-add = Stap toevoegen
ui-step-add-after = Stap hierna toevoegen
ui-step-repeat = Nog een keer
ui-step-title = Naam van de stap
ui-step-prompt = De vraag in de zaal
ui-step-exercise = Oefening
ui-step-speaker = Wie spreekt
ui-step-no-speaker = niemand in het bijzonder
ui-step-minutes = Minuten
ui-drag = Sleep om te verplaatsen

## Board

ui-whole-organisation = Hele organisatie
ui-filter-level = Niveau
ui-all-levels = Alle niveaus
ui-level = Niveau { $no }
ui-objective-unit = Voor welk onderdeel
ui-filter-theme = Thema
ui-all-themes = Alle thema’s
ui-filter-state = Status
ui-all-states = Alle statussen
ui-board-empty = Hier staan { term-objectives-the } van deze cyclus met hun { term-key-results }. Ze ontstaan in een workshop, of je typt ze hieronder.
ui-board-example = Wie iets aanvraagt, weet dezelfde dag waar hij aan toe is
ui-board-none = Niets voldoet aan dit filter.
ui-objective-add = { CAPITAL(term-objective-new) }, in één zin
ui-beside-board = Naast het bord
ui-without-initiative = Zonder { term-initiative }
ui-coach-asks = De coach vraagt
ui-change = Aanpassen
ui-return = Terug naar concept
ui-objective-text = { CAPITAL(term-objective-the) }
ui-key-result-add = { CAPITAL(term-key-result-new) }: wat, van hoeveel, naar hoeveel, uiterlijk wanneer
ui-gate-shut =
    { $count ->
        [one] er staat nog 1 punt open
       *[other] er staan nog { $count } punten open
    }
ui-propose = Voorstellen
ui-drop = Laten vallen, met reden
ui-drop-why = Waarom laten jullie { term-objective-this } vallen?
ui-helps = Draagt bij aan ‘{ $goal }’ ({ $unit })
ui-not-chosen = niet gekozen
ui-objective-theme = Thema
ui-objective-orientation = Voor wie
ui-objective-phase = Fase
ui-objective-language = Taal van de tekst
ui-objective-why = Waarom nu
ui-objective-whyForCustomer = Wat de klant ervan merkt
ui-objective-contribution = Wij helpen met … door …
ui-objective-team = Wie werkt eraan
ui-objective-meansNeeded = Wat is ervoor nodig
ui-objective-noParentReason = Waarom hangt dit nergens aan
ui-objective-topline = Een van de hoofddoelen van de organisatie
ui-initiatives = { CAPITAL(term-initiatives) }
ui-initiative-add = { CAPITAL(term-initiative) } toevoegen
ui-initiative-state = Stand van { term-initiative-the }
ui-initiative-link = Helpt ook { $code }
ui-initiative-unlink = Helpt { $code } niet
ui-not-doing-empty = Wat jullie bewust laten liggen, met de reden erbij.
ui-not-doing-text = Wat doen we niet
ui-not-doing-reason = Waarom niet
ui-not-doing-until = Tot wanneer
ui-not-doing-who = Wie heeft dat besloten
ui-not-doing-decided = besloten door { $name }
ui-not-doing-add = Zet op de niet-doenlijst
ui-what-is = Wat betekent { $term }?
ui-usually-called = Meestal heet het { $term }.
