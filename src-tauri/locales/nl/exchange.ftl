## What leaves a workbook and comes into one.

tableKind-goals = Doelen
tableKind-standing = Stand
tableKind-values = Waarden
tableKind-initiatives = Initiatieven
tableKind-kpis = KPI’s
tableKind-readings = Metingen
tableKind-notDoing = Niet doen
tableKind-cards = Kaartjes
tableKind-feedback = Feedback
tableKind-questions = Vragen
tableKind-dependencies = Afhankelijkheden
tableKind-risks = Risico’s
tableKind-learnings = Lessen
tableKind-actions = Acties
tableKind-people = Mensen
tableKind-calendar = Kalender

heading-unit = Eenheid
heading-code = Code
heading-objective = Doelstelling
heading-why = Waarom nu
heading-whyForCustomer = Waarom voor de klant
heading-objectiveOwner = Eigenaar van de doelstelling
heading-parent = Bovenliggend doel
heading-theme = Thema
heading-keyResult = Sleutelresultaat
heading-metric = Meetwaarde
heading-from = Van
heading-to = Naar
heading-measure = Meeteenheid
heading-due = Uiterlijk
heading-kind = Soort
heading-commitment = Toezegging
heading-owner = Eigenaar
heading-date = Datum
heading-value = Waarde
heading-confidence = Vertrouwen
heading-note = Toelichting
heading-progress = Voortgang
heading-expected = Verwacht
heading-pace = Tempo
heading-score = Score
heading-decision = Besluit
heading-state = Status
heading-name = Naam
heading-title = Titel
heading-text = Tekst
heading-reason = Reden
heading-lower = Ondergrens
heading-upper = Bovengrens
heading-wall = Wand
heading-wallColumn = Kolom
heading-cluster = Cluster
heading-classification = Run of change
heading-about = Over
heading-by = Wie
heading-channel = Moment
heading-blocking = Blokkeert
heading-answer = Antwoord
heading-topic = Onderwerp
heading-votes = Stemmen
heading-fromUnit = Vragende eenheid
heading-toUnit = Gevende eenheid
heading-promisedBy = Toegezegd voor
heading-plan = Plan
heading-part = Onderdeel
heading-minutes = Minuten
heading-ignore = Niet meenemen


separator-semicolon = Puntkomma
separator-comma = Komma
separator-tab = Tab

zone-amsterdam = Amsterdam
zone-oslo = Oslo

## A table on its way in

import-title = Tabel inlezen
import-words = Een CSV of rekenblad met doelen, waarden, mensen, feedback of kaartjes. Je ziet eerst wat er binnenkomt.
import-pick = Bestand kiezen
import-paste = Of plak hier een tabel uit een rekenblad
import-paste-example = Doelstelling ⇥ Sleutelresultaat ⇥ Van ⇥ Naar
import-read = Bekijken
import-read-first = Kies eerst een tabel
import-wrong-first = Er zijn regels die niet binnen kunnen komen
import-nothing = Er komt niets binnen
import-other = Andere tabel
import-take =
    { $count ->
        [one] Eén ding inlezen
       *[other] { $count } dingen inlezen
    }
import-done =
    { $count ->
        [one] Eén ding ingelezen; ongedaan maken haalt het weer weg.
       *[other] { $count } dingen ingelezen; ongedaan maken haalt ze weer weg.
    }
import-found-file = { $name }, { $count } regels.
import-found-paste = { $count } geplakte regels.
import-found-profile = Herkend als { $profile }.
import-profile-burningOkr = een export van BurningOKR
import-profile-okrTracker = een export van okr-tracker
import-profile-parabol = een terugblik uit Parabol
import-profile-scrumlr = een bord uit Scrumlr
import-profile-retrospected = een sessie uit Retrospected
import-kind = Wat de regels zijn
import-unit = Voor wie, als de regel het niet zegt
import-measured = Waarvan dit de waarden zijn
import-decimal = Decimaalteken
import-decimal-comma = Komma: 1.234,5
import-decimal-point = Punt: 1,234.5
import-dates = Datums
import-dates-dayFirst = Dag eerst: 27-3-2026
import-dates-monthFirst = Maand eerst: 3/27/2026
import-dates-yearFirst = Jaar eerst: 2026-03-27
import-heads = Eerste regel is de kop
import-columns = Kolommen en eerste regels
import-column = Wat kolom { $no } bevat: { $head }
import-would = Er komt binnen: { $what }.
import-would-nothing = Er komt nog niets binnen.
import-passed =
    { $count ->
        [one] Eén regel blijft weg: leeg of er al.
       *[other] { $count } regels blijven weg: leeg of er al.
    }
import-wrong =
    { $count ->
        [one] Eén regel kan niet binnenkomen:
       *[other] { $count } regels kunnen niet binnenkomen:
    }
import-wrong-more = En nog { $count }.
import-line = Regel { $no }
import-leave-out =
    { $count ->
        [one] Laat die regel weg
       *[other] Laat die { $count } regels weg
    }
import-left-columns = Kolommen zonder betekenis blijven weg.
import-cards = Kaartjes inlezen uit een tabel of een ander programma
import-copy = Een kopie inlezen
import-copying = De kopie wordt bekeken en overgenomen.
import-cancel = Stoppen
import-copied = { $name } staat nu ook in de bibliotheek.
import-made =
    { $what ->
        [objectives] { $count ->
            [one] één doelstelling
           *[other] { $count } doelstellingen
        }
        [keyResults] { $count ->
            [one] één sleutelresultaat
           *[other] { $count } sleutelresultaten
        }
        [people] { $count ->
            [one] één persoon
           *[other] { $count } personen
        }
        [values] { $count ->
            [one] één waarde
           *[other] { $count } waarden
        }
        [readings] { $count ->
            [one] één meting
           *[other] { $count } metingen
        }
        [feedback] { $count ->
            [one] één stuk feedback
           *[other] { $count } stukken feedback
        }
        [cards] { $count ->
            [one] één kaartje
           *[other] { $count } kaartjes
        }
       *[clusters] { $count ->
            [one] één cluster
           *[other] { $count } clusters
        }
    }
