## What leaves a workbook and comes into one.

tableKind-goals = Mål
tableKind-standing = Status
tableKind-values = Verdier
tableKind-initiatives = Tiltak
tableKind-kpis = KPI-er
tableKind-readings = Målinger
tableKind-notDoing = Gjør ikke
tableKind-cards = Lapper
tableKind-feedback = Innspill
tableKind-questions = Spørsmål
tableKind-dependencies = Avhengigheter
tableKind-risks = Risikoer
tableKind-learnings = Læringspunkter
tableKind-actions = Handlinger
tableKind-people = Personer
tableKind-calendar = Kalender

heading-unit = Enhet
heading-code = Kode
heading-objective = Mål
heading-why = Hvorfor nå
heading-whyForCustomer = Hvorfor for kunden
heading-objectiveOwner = Eier av målet
heading-parent = Overordnet mål
heading-theme = Satsingsområde
heading-keyResult = Nøkkelresultat
heading-metric = Indikator
heading-from = Fra
heading-to = Til
heading-measure = Måleenhet
heading-due = Frist
heading-kind = Type
heading-commitment = Forpliktelse
heading-owner = Eier
heading-date = Dato
heading-value = Verdi
heading-confidence = Tillit
heading-note = Kommentar
heading-progress = Fremdrift
heading-expected = Forventet
heading-pace = Tempo
heading-score = Score
heading-decision = Beslutning
heading-state = Status
heading-name = Navn
heading-title = Tittel
heading-text = Tekst
heading-reason = Grunn
heading-lower = Nedre grense
heading-upper = Øvre grense
heading-wall = Vegg
heading-wallColumn = Kolonne
heading-cluster = Klynge
heading-classification = Drift eller endring
heading-about = Om
heading-by = Hvem
heading-channel = Tidspunkt
heading-blocking = Blokkerer
heading-answer = Svar
heading-topic = Tema
heading-votes = Stemmer
heading-fromUnit = Enhet som trenger
heading-toUnit = Enhet som gir
heading-promisedBy = Lovet til
heading-plan = Plan
heading-part = Del
heading-minutes = Minutter
heading-ignore = Ikke ta med


separator-semicolon = Semikolon
separator-comma = Komma
separator-tab = Tabulator

zone-amsterdam = Amsterdam
zone-oslo = Oslo

## A table on its way in

import-title = Les inn en tabell
import-words = En CSV eller et regneark med mål, verdier, personer, innspill eller lapper. Du ser først hva som kommer inn.
import-pick = Velg fil
import-paste = Eller lim inn en tabell fra et regneark her
import-paste-example = Mål ⇥ Nøkkelresultat ⇥ Fra ⇥ Til
import-read = Se på den
import-read-first = Velg en tabell først
import-wrong-first = Det er linjer som ikke kan komme inn
import-nothing = Ingenting kommer inn
import-other = En annen tabell
import-take =
    { $count ->
        [one] Les inn én ting
       *[other] Les inn { $count } ting
    }
import-done =
    { $count ->
        [one] Én ting lest inn; angre tar den bort igjen.
       *[other] { $count } ting lest inn; angre tar dem bort igjen.
    }
import-found-file = { $name }, { $count } linjer.
import-found-paste = { $count } limte linjer.
import-found-profile = Kjent igjen som { $profile }.
import-profile-burningOkr = en eksport fra BurningOKR
import-profile-okrTracker = en eksport fra okr-tracker
import-profile-parabol = et tilbakeblikk fra Parabol
import-profile-scrumlr = en tavle fra Scrumlr
import-profile-retrospected = en økt fra Retrospected
import-kind = Hva linjene er
import-unit = For hvem, når linjen ikke sier det
import-measured = Hva verdiene gjelder
import-decimal = Desimaltegn
import-decimal-comma = Komma: 1 234,5
import-decimal-point = Punktum: 1,234.5
import-dates = Datoer
import-dates-dayFirst = Dag først: 27.3.2026
import-dates-monthFirst = Måned først: 3/27/2026
import-dates-yearFirst = År først: 2026-03-27
import-heads = Første linje er overskrifter
import-columns = Kolonner og første linjer
import-column = Hva kolonne { $no } inneholder: { $head }
import-would = Dette kommer inn: { $what }.
import-would-nothing = Ingenting kommer inn ennå.
import-passed =
    { $count ->
        [one] Én linje blir ute: tom eller her allerede.
       *[other] { $count } linjer blir ute: tomme eller her allerede.
    }
import-wrong =
    { $count ->
        [one] Én linje kan ikke komme inn:
       *[other] { $count } linjer kan ikke komme inn:
    }
import-wrong-more = Og { $count } til.
import-line = Linje { $no }
import-leave-out =
    { $count ->
        [one] La den linjen være ute
       *[other] La de { $count } linjene være ute
    }
import-left-columns = Kolonner uten betydning blir ute.
import-cards = Les inn lapper fra en tabell eller et annet program
import-copy = Les inn en kopi
import-copying = Kopien blir sett på og tatt inn.
import-cancel = Stopp
import-copied = { $name } står nå også på hylla.
import-made =
    { $what ->
        [objectives] { $count ->
            [one] ett mål
           *[other] { $count } mål
        }
        [keyResults] { $count ->
            [one] ett nøkkelresultat
           *[other] { $count } nøkkelresultater
        }
        [people] { $count ->
            [one] én person
           *[other] { $count } personer
        }
        [values] { $count ->
            [one] én verdi
           *[other] { $count } verdier
        }
        [readings] { $count ->
            [one] én måling
           *[other] { $count } målinger
        }
        [feedback] { $count ->
            [one] ett innspill
           *[other] { $count } innspill
        }
        [cards] { $count ->
            [one] én lapp
           *[other] { $count } lapper
        }
       *[clusters] { $count ->
            [one] én klynge
           *[other] { $count } klynger
        }
    }
