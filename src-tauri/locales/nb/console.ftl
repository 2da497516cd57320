### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Lukk
ui-gone = Det finnes ikke lenger. Her er syklusen.
ui-nothing-found = Fant ingenting
ui-type-first = skriv noe først
ui-lines-too-long =
    { $count ->
        [one] 1 linje er lengre enn { $limit } tegn
       *[other] { $count } linjer er lengre enn { $limit } tegn
    }
ui-bar = fra { $from } til { $to }, nå { $now }, { $percent } prosent av veien
ui-confidence = tiltro { $confidence } av 10
ui-no-confidence = tiltro ikke målt ennå
ui-clock = { $left } igjen av { $total }
ui-strength-measure = måling
ui-strength-from = fra
ui-strength-to = til
ui-strength-due = frist
ui-strength-owner = eier
ui-there = på plass
ui-missing = mangler
ui-quoted = «{ $text }»

## The frame

ui-nav = Skjermer
ui-library = Bibliotek
ui-cycle = Syklus
ui-board = Tavle
ui-strategy = Strategi
ui-organisation = Organisasjon
ui-planner = Planlegger
ui-history = Historikk
ui-settings = Innstillinger
ui-keys = Taster
ui-running = Pågår nå
ui-week = uke { $week } av { $weeks }
ui-saved = lagret { $at }
ui-saving = lagrer
ui-undo = Angre
ui-redo = Gjør om
ui-undo-what = Angre: { $what }
ui-redo-what = Gjør om: { $what }
ui-search-or-do = Søk eller gjør
ui-palette = Hva vil du gjøre?
ui-palette-go = Gå til
ui-palette-do = Gjør
ui-deck-saved = Presentasjonen er lagret som { $path }
ui-no-cycle-yet = Det finnes ingen syklus ennå

## Keys

ui-keys-words = De virker på alle tastaturer, krever ikke AltGr, og tier mens du skriver.
where-everywhere = Overalt
where-workshop = I en workshop
where-exercise = I en øvelse
where-board = På tavla
where-planner = I planleggeren
key-palette = Søk eller gjør noe
key-keys = Vis tastene
key-undo = Angre
key-redo = Gjør om
key-cycle = Syklus
key-board = Tavle
key-strategy = Strategi
key-organisation = Organisasjon
key-planner = Planlegger
key-history = Historikk
key-settings = Innstillinger
key-library = Bibliotek
key-running = Tilbake til workshopen som pågår
key-deck = Lagre kick-off-presentasjonen som PDF
key-room = Åpne eller lukk storskjermen
key-next = Neste steg
key-back = Forrige steg
key-pause = Sett klokka på pause eller fortsett
key-plus-1 = Ett minutt til
key-plus-5 = Fem minutter til
key-freeze = Frys storskjermen
key-curtain = Forheng
key-why = Vis hvorfor
key-park = Parker
key-not-doing = Ikke gjøre
key-switch-view = Fasilitator- eller storskjerm (én skjerm)
key-add = Legg til
key-reveal = Lukk og vis
key-show-in-room = Vis på storskjermen
key-group = Grupper valgte lapper
key-merge = Slå sammen det som sier det samme
key-run = Drift
key-change = Endring
key-unsure = Usikkert
key-kpi = Gjør det til en KPI
key-choose = Velg
key-one-more = Én til
key-one-less = Én mindre
key-up = Opp i lista
key-down = Ned i lista
key-pick = Velg en rad
key-add-objective = Legg til et mål
key-step-up = Flytt steget opp
key-step-down = Flytt steget ned

## Library

ui-language = Språk
ui-welcome = Begynn med organisasjonen din
ui-welcome-words = Én arbeidsbok rommer strategien, teamene og alle syklusene i en organisasjon. Den blir på denne maskinen og lagrer seg selv.
ui-new-organisation = Ny organisasjon
ui-new-organisation-words = Alt som hører til én organisasjon ligger i én arbeidsbok.
ui-organisation-name = Navnet på organisasjonen
ui-organisation-language = Språket folk skriver på
ui-name-first = gi den et navn først
ui-make = Opprett
ui-examples = Ny her? Gå gjennom et ferdig eksempel, ingenting kan gå i stykker
ui-example = eksempel
ui-next-on = Neste: { $date }
ui-nothing-planned = Ingenting planlagt ennå
ui-open = Åpne
ui-stays-here = Alt blir på denne maskinen, i
ui-undone = angret
ui-redone = gjort om igjen
ui-workshop = Workshop
ui-no-date = Det er ingen dato. Skriv for eksempel 27. mars eller 27.3.
ui-no-number = Det er ikke et tall.
ui-no-whole-number = Det er ikke et helt tall.
ui-more = Mer
ui-more-of = Mer om { $what }
ui-remove = Fjern
ui-of = { $part } av { $whole }
ui-minutes =
    { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutter
    }
ui-weeks =
    { $weeks ->
        [one] 1 uke
       *[other] { $weeks } uker
    }
ui-today = i dag
ui-tomorrow = i morgen
ui-nobody-yet = ingen ennå
ui-not-doing = Ikke-gjøre-liste

## Cycle

ui-part-of = { $done } av { $planned }
ui-part-done = ferdig
ui-of-parts = av { $count } deler
ui-now = Nå
ui-next-running = { $title } pågår ennå
ui-next-dated = { $part } står for tur, { $when }
ui-next-late = { $part } var satt opp { $when }
ui-next-undated = { $part } står for tur
ui-steps-done = { $done } av { $steps } steg ferdige
ui-continue = Fortsett
ui-start-part = Start { $part }
ui-prepare = Forbered
ui-look = Se tilbake
ui-cycle-over = Ingenting venter. Syklusen er gjennomført.
ui-lens-focus = Fokus
ui-lens-objectives =
    { $count ->
        [one] mål
       *[other] mål
    }
ui-lens-key-results = Nøkkelresultater
ui-lens-initiatives = Tiltak i gang
ui-lens-ownership = Eierskap
ui-lens-have-initiative = av { $people } har et tiltak
ui-lens-without = Ennå uten
ui-names-and-more = { $names } og { $count } til
ui-lens-collaboration = Samarbeid
ui-lens-linked =
    { $count ->
        [one] bidrar til et overordnet mål
       *[other] bidrar til et overordnet mål
    }
ui-lens-unlinked = Uten overordnet mål
ui-lens-progress = Fremdrift
ui-lens-complete =
    { $count ->
        [one] av 1 nøkkelresultat er komplett
       *[other] av { $count } nøkkelresultater er komplette
    }
ui-lens-confidence = Tiltro, midterste svar
ui-plan = Datoer i syklusen
ui-plan-more = Mer om datoene
ui-add-date = Legg til en dato
ui-plan-again = Legg ut datoene på nytt
ui-plan-again-words = ut fra start, slutt og rytme; datoer med en workshop blir stående
ui-plan-empty = Her hører alle datoene i en syklus hjemme: målworkshop, samordning, kick-off, innsjekker og refleksjon.
ui-plan-make = Legg ut datoene
ui-date-of = Dato for { $part }
ui-overdue = ikke holdt ennå
ui-workshops = Workshoper
ui-plan-workshop = Planlegg en workshop
ui-no-workshops = Ingen workshop er planlagt ennå. Start neste del over, eller planlegg en fra en mal.
ui-rehearsal = generalprøve
ui-new-cycle = Ny syklus
ui-other-cycle = Andre sykluser
ui-cycle-empty = En syklus er kvartalet eller året et team jobber med OKR-ene sine.
ui-cycle-example = For eksempel K1, fra første mandag i januar til slutten av mars, med innsjekk annenhver uke. Datoene for alle fem deler legges ut med en gang.
ui-cycle-needs-unit = Si først hvem som jobber med OKR: organisasjonen og teamene.
ui-organisation-example = Ett team er nok til å begynne med.
ui-to-organisation = Legg til det første teamet
ui-quarter = K{ $quarter } { $year }
ui-cycle-name = Navn på syklusen
ui-cycle-start = Begynner
ui-cycle-end = Slutter
ui-cadence = Innsjekk
ui-cycle-unit = Enhet
ui-unit-first = legg til en enhet først
ui-make-cycle = Opprett syklusen
ui-about-cycle = Om denne syklusen
ui-sponsor = Sponsor
ui-run-share = Rom for drift, prosent
ui-change-share = Rom for endring, prosent
ui-context-note = Hva har endret seg og må tas tak i nå
ui-context-example = Etterspørselen vokser, og en del av henvendelsene er ufullstendige
