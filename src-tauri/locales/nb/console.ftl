### The console: its frame and the screens outside a workshop.

## Everywhere

ui-close = Lukk
ui-asked-back = Nei, tilbake
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
ui-map = Sammenheng
ui-insights = Innsikt
ui-strategy = Strategi
ui-organisation = Organisasjon
ui-planner = Planlegger
ui-history = Historikk
ui-export = Eksport
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
ui-no-cycle-yet = Det finnes ingen syklus ennå

## Keys

ui-keys-words = De virker på alle tastaturer, krever ikke AltGr, og tier mens du skriver.
where-everywhere = Overalt
where-cycle = I syklusen
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
key-map = Sammenheng
key-insights = Innsikt
key-export = Eksport
key-strategy = Strategi
key-organisation = Organisasjon
key-planner = Planlegger
key-history = Historikk
key-settings = Innstillinger
key-library = Bibliotek
key-running = Tilbake til workshopen som pågår
key-deck = Lagre kick-off-presentasjonen som PDF
key-room = Åpne eller lukk storskjermen
key-start-next = Start det neste
key-next = Neste steg
key-back = Forrige steg
key-pause = Sett klokka på pause eller fortsett
key-plus-1 = Ett minutt til
key-plus-2 = To minutter til
key-plus-5 = Fem minutter til
key-freeze = Frys storskjermen
key-curtain = Forheng
key-sheet-next = Neste ark i rommet
key-sheet-back = Forrige ark i rommet
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
key-kpi = Gjør det til { term-kpi-a }
key-choose = Velg
key-one-more = Én til
key-one-less = Én mindre
key-up = Opp i lista
key-down = Ned i lista
key-pick = Velg en rad
key-pick-last = Velg knyttneve, eller ti
key-add-objective = Legg til { term-objective-a }
key-step-up = Flytt steget opp
key-step-down = Flytt steget ned

## Library

ui-language = Språk
ui-welcome = Begynn med organisasjonen din
ui-welcome-words = Én arbeidsfil rommer strategien, teamene og alle syklusene i en organisasjon. Den blir på denne maskinen og lagrer seg selv.
ui-new-organisation = Ny organisasjon
ui-new-organisation-words = Alt som hører til én organisasjon ligger i én arbeidsfil.
ui-organisation-name = Navnet på organisasjonen
ui-organisation-language = Språket folk skriver på
ui-name-first = gi den et navn først
ui-make = Opprett
ui-examples = Ny her? Gå gjennom et ferdig eksempel, ingenting kan gå i stykker
ui-example = eksempel
ui-next-on = Neste: { $date }
ui-book-running = «{ $title }» er i gang
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
ui-part = del
ui-of-parts = av { $count }
ui-now = Nå
ui-next-running = { $title } pågår ennå
ui-next-dated = { $part } står for tur, { $when }
ui-next-late = { $part } var satt opp { $when }
ui-next-undated = { $part } står for tur
ui-steps-done = { $done } av { $steps } steg ferdige
ui-continue = Fortsett
ui-start-part = Start { $part }
ui-early-title = Starte { $part } allerede nå?
ui-early-until = Perioden varer til og med { $date }.
ui-early-date = Planlagt dag er { $date }.
ui-early-left =
    { $part ->
        [checkin] { $count ->
            [one] 1 innsjekk er fortsatt planlagt.
           *[other] { $count } innsjekker er fortsatt planlagt.
        }
        [setting] Målworkshopen er fortsatt planlagt.
        [alignment] Samordningsworkshopen er fortsatt planlagt.
       *[kickoff] Kick-offen er fortsatt planlagt.
    }
ui-early-yes = Start nå
ui-start-as = Start på en annen måte
ui-prepare = Forbered
ui-look = Se tilbake
ui-cycle-over = Ingenting venter. Syklusen er gjennomført.
ui-lens-focus = Fokus
ui-lens-objectives =
    { $count ->
        [one] { term-objective }
       *[other] { term-objectives }
    }
ui-lens-key-results = { CAPITAL(term-key-results) }
ui-lens-initiatives = { CAPITAL(term-initiatives) } i gang
ui-lens-ownership = Eierskap
ui-lens-have-initiative = av { $people } har { term-initiative-a }
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
        [one] av 1 { term-key-result } er ferdig formulert
       *[other] av { $count } { term-key-results } er ferdig formulert
    }
ui-lens-confidence = Tiltro, median
ui-lens-owned = { CAPITAL(term-objectives) } og { term-key-results } med eier
ui-lens-promised = Behov som er lovet
ui-lens-no-needs = ingenting er bedt om
ui-lens-late = Avtaler over tiden
ui-lens-way =
    { $count ->
        [one] av veien, 1 { term-key-result }
       *[other] av veien, { $count } { term-key-results }
    }
ui-lens-expected = Ventet til nå
ui-lens-score = Gjennomsnittlig score
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
ui-archived = { $count ->
    [one] 1 arkivert workshop
   *[other] { $count } arkiverte workshoper
    }
ui-sitting = samling { $no }
ui-no-workshops = Ingen workshop er planlagt ennå. Start neste del over, eller planlegg en fra en mal.
ui-rehearsal = generalprøve
ui-rehearsal-words = Ingenting av det du gjør her, blir tatt vare på.
ui-rehearsal-end = Avslutt generalprøven
ui-rehearse = Øv
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
ui-cycle-backwards = Syklusen slutter før den begynner
ui-about-cycle = Om denne syklusen
ui-cycle-state = Syklusens status: { $state }
ui-cycle-back = Ett steg tilbake
ui-cycle-back-reason = Hvorfor går syklusen tilbake?
ui-cycle-remove = Fjern syklusen
ui-cycle-used = Det er arbeid i den allerede, så den blir
ui-sponsor = Sponsor
ui-run-share = Rom for drift, prosent
ui-change-share = Rom for endring, prosent
ui-context-note = Hva har endret seg og må tas tak i nå
ui-context-example = Etterspørselen vokser, og en del av henvendelsene er ufullstendige

## Organisation, strategy, planner, history, settings

ui-history-steps =
    { $count ->
        [one] 1 steg
       *[other] { $count } steg
    }
ui-history-empty = Hver endring kommer her, med vanlige ord.
ui-undo-to-here = Tilbake hit
ui-history-newest = Til de nyeste
ui-history-older = Eldre
ui-strategy-mission = Oppdrag: hvorfor finnes vi?
ui-strategy-mission-question = For hvem gjør vi hva, og hvorfor?
ui-strategy-vision = Visjon: hvordan ser det ut når vi lykkes?
ui-strategy-vision-question = Tegn det om noen år, som om du er der
ui-strategy-visionSigns = Hva merker vi det på?
ui-strategy-visionSigns-question = Hva ser, hører eller måler vi da?
ui-strategy-strategy = Strategi: hvordan kommer vi dit?
ui-strategy-strategy-question = Hva velger vi, og hva velger vi dermed bort?
ui-strategy-longTermGoal = Langsiktig mål
ui-strategy-longTermGoal-question = Hva er oppnådd da?
ui-strategy-longTermBy = Innen
ui-balance = Drift og endring akkurat nå
ui-balance-words = { $run } drift, { $change } endring
ui-themes = Satsingsområder
ui-themes-empty = Tre til fem områder som får oppmerksomheten de neste årene.
ui-theme-title = Navn på satsingsområdet
ui-theme-description = Hva det handler om
ui-theme-horizon = Til hvilket år
ui-theme-add = Legg til satsingsområde
ui-theme-retire = La det hvile
ui-theme-revive = Ta det opp igjen
ui-up = Opp
ui-down = Ned
ui-less = Vis mindre
ui-kpis = { CAPITAL(term-kpis) } vi vokter
ui-kpis-empty = Det som bare skal fortsette å gå godt, med grenser for hva som er greit.
ui-kpi-name = Navn på { term-kpi-the }
ui-kpi-add = Legg til { term-kpi-a }
ui-kpi-details = Grenser og måling
ui-kpi-reading = Dagens måling
ui-kpi-unit = Enhet
ui-kpi-lower = Nedre grense
ui-kpi-upper = Øvre grense
ui-kpi-frequency = Hvor ofte
ui-kpi-in-band = innenfor grensene
ui-kpi-out-of-band = utenfor grensene
ui-units = Enheter
ui-units-empty = Begynn med ett team, eller øverst med organisasjonen; resten kan komme senere.
ui-unit-name = Navn på enheten
ui-unit-add = Legg til enhet
ui-unit-add-below = Enhet under denne
ui-unit-details = Type, plass og leder
ui-unit-kind = Type
ui-unit-parent = Hører til
ui-unit-top = øverst
ui-unit-leader = Leder
ui-people = Personer
ui-people-empty = Hvem er med? Et fornavn er nok.
ui-person-name = Navn
ui-no-unit = ingen enhet
ui-role-give = Rolle: { $role }
ui-role-take = Ta bort rollen
ui-role-hours = timer
ui-role-hours-of = Timer i uken for { $name } til dette
ui-role-hours-words = timer i uken
ui-person-introduced = Har fått introduksjonen
ui-person-not-introduced = Har ikke fått introduksjonen ennå
ui-person-leave = Er ikke med lenger
ui-person-return = Er med igjen
ui-people-add = Legg til personer, én per linje
ui-people-example =
    Kari
    Ola
ui-people-add-count =
    { $count ->
        [one] Legg til 1
       *[other] Legg til { $count }
    }
ui-people-into = I enheten
ui-this-machine = På denne maskinen
ui-console-language = Språk på fasilitatorskjermen
ui-machine-language = Som maskinen
ui-zoom = Skriftstørrelse
ui-theme = Lyst eller mørkt
ui-set-highContrast = Mer kontrast
ui-set-highContrast-words = Skarpere linjer og mørkere tekst
ui-set-reducedMotion = Ingen bevegelse
ui-set-reducedMotion-words = Alt står på plass med en gang
ui-set-sound = Dempet lyd ved klokken
ui-set-sound-words = Ved ett minutt og når tiden er ute
ui-on = på
ui-off = av
ui-set-oneScreen = Én skjerm
ui-set-oneScreen-words = Fasilitatorskjermen og storskjermen deler vinduet; F8 bytter
ui-way-of-working = Slik jobber vi
ui-profile-name = Navn på denne arbeidsmåten
ui-profile-version = versjon { $version }
ui-profile-save = Skriv til en fil
ui-profile-read = Ta over fra en fil
ui-profile-saved = Arbeidsmåten ligger i { $path }
ui-profile-adopt-title = Ta over «{ $name }»?
ui-profile-adopt-words = Rytme, grenser, ord, score og coach blir slik filen sier. Mål og mennesker er som før, og angre henter den gamle arbeidsmåten tilbake.
ui-profile-adopt = Ta over
ui-profile-weeks = sykluser på { $count } uker
ui-profile-limits = høyst { $objectives } { term-objectives }, { $keyResults } { term-key-results } hver
ui-profile-terms =
    { $count ->
        [one] 1 eget ord
       *[other] { $count } egne ord
    }
ui-own = Egne maler
ui-own-words = Agendaer og kolonner dere har tatt vare på. De følger med når arbeidsmåten skrives til en fil.
ui-own-none = Ingen ennå. Endre en agenda i planleggeren og lagre den der som mal.
ui-profile-own =
    { $count ->
        [one] 1 egen mal
       *[other] { $count } egne maler
    }
ui-profile-rules =
    { $count ->
        [one] 1 regel hos coachen satt annerledes
       *[other] { $count } regler hos coachen satt annerledes
    }
ui-cycle-weeks = Uker i en syklus
ui-threshold = Stemmer før et anonymt resultat
ui-threshold-words = Under dette antallet forblir et anonymt resultat lukket, også for deg.
ui-limits = Hvor mye er nok
ui-limit-objectives = { CAPITAL(term-objectives) }
ui-limit-objectivesHard = { CAPITAL(term-objectives) }, høyst
ui-limit-keyResultsMin = { CAPITAL(term-key-results) }, minst
ui-limit-keyResultsMax = { CAPITAL(term-key-results) }, høyst
ui-limit-initiativesPerKeyResult = { CAPITAL(term-initiatives) } per { term-key-result }
ui-limit-actions = Aksjoner etter en refleksjon
ui-limit-wip = { CAPITAL(term-initiatives) } samtidig
ui-scoring = Når har vi lykkes
ui-green-from = Nådd fra (0 til 1)
ui-amber-from = Delvis nådd fra (0 til 1)
ui-weight-key-results = Vekt på { term-key-results-the }
ui-terms = Våre egne ord
ui-terms-words = Det du skriver her, blir sagt i stedet, når språket er «{ $language }». Hvert språk har sine egne ord.
ui-terms-one = Ett
ui-terms-many = Flere
ui-terms-article = Med artikkel
ui-terms-the = I bestemt form, ett
ui-terms-the-many = I bestemt form, flere
ui-terms-sentence = Slik blir det sagt: { $new }, { $each }, { $the }.
ui-coach-rules = Hvor streng coachen er
ui-coach-rules-words = { $count } regler, { $changed } endret.
ui-rules-OBJ = Mål
ui-rules-KR = Nøkkelresultater
ui-rules-SET = Helheten
ui-rules-INI = Tiltak
ui-rules-ALI = Sammenheng
ui-rules-CHK = Innsjekk
ui-workshop-title = Tittel på workshopen
ui-other-workshop = En annen workshop
ui-planner-empty = Her gjør du klar agendaen til en workshop. Velg en mal; deretter kan alt endres.
ui-planner-example = For eksempel å sette mål på en halv dag.
ui-workshop-date = Dato
ui-workshop-place = Sted
ui-workshop-language = Språk i rommet
ui-workshop-minutes = Tilgjengelige minutter
ui-of-available = av { $minutes } tilgjengelige
ui-too-long = { $minutes } for lang
ui-to-spare = { $minutes } til overs
ui-scale = Tilpass til { $minutes }
ui-begin-workshop = Start workshopen
ui-to-workshop = Til workshopen
ui-workshop-ready = Alt er klart
ui-workshop-is-ready = Alt er klart.
ui-workshop-call-off = Avlys
ui-agenda-keep = Lagre denne agendaen som mal
ui-agenda-keep-name = Hva malen heter
ui-agenda-keep-example = Sette mål på én formiddag
ui-agenda-kept = Lagret: «{ $name }» står klar når neste workshop planlegges.
ui-at-the-table = Rundt bordet
ui-seat-unit = Legg til enhet
ui-leaves = er ikke med
ui-series = Serie
ui-goes-on-from = Fortsetter fra
ui-goes-on-in = Fortsetter i
ui-next-sitting = Planlegg neste samling
ui-new-step = Nytt steg
ui-step-add = Legg til steg
ui-step-add-after = Legg til steg etter dette
ui-step-repeat = En gang til
ui-step-title = Navn på steget
ui-step-prompt = Spørsmålet i rommet
ui-step-exercise = Øvelse
ui-step-speaker = Hvem snakker
ui-step-no-speaker = ingen spesiell
ui-step-minutes = Minutter
ui-drag = Dra for å flytte

## Board

ui-whole-organisation = Hele organisasjonen
ui-filter-level = Nivå
ui-all-levels = Alle nivåer
ui-level = Nivå { $no }
ui-objective-unit = For hvilken enhet
ui-filter-theme = Satsingsområde
ui-all-themes = Alle satsingsområder
ui-filter-state = Status
ui-all-states = Alle statuser
ui-board-empty = Her står { term-objectives-the } for denne syklusen med { term-key-results-the }. De blir til i en workshop, eller du skriver dem under.
ui-board-example = Den som ber om noe, vet samme dag hva som skjer
ui-board-none = Ingenting passer med filteret.
ui-objective-add = { CAPITAL(term-objective-new) }, i én setning
ui-beside-board = Ved siden av tavlen
ui-without-initiative = Uten { term-initiative }
ui-coach-asks = Coachen spør
ui-change = Endre
ui-return = Tilbake til utkast
ui-objective-text = Målet
ui-key-result-add = { CAPITAL(term-key-result-new) }: hva, fra hvor mye, til hvor mye, innen når
ui-gate-shut =
    { $count ->
        [one] 1 punkt står åpent
       *[other] { $count } punkter står åpne
    }
ui-propose = Foreslå
ui-drop = La det falle, med begrunnelse
ui-drop-why = Hvorfor lar dere { term-objective-this } falle?
ui-helps = Bidrar til «{ $goal }» ({ $unit })
ui-not-chosen = ikke valgt
ui-objective-theme = Satsingsområde
ui-objective-orientation = For hvem
ui-objective-phase = Fase
ui-objective-language = Språket i teksten
ui-objective-why = Hvorfor nå
ui-objective-whyForCustomer = Hva kunden merker
ui-objective-contribution = Vi hjelper med … ved å …
ui-objective-team = Hvem jobber med det
ui-objective-meansNeeded = Hva trengs
ui-objective-noParentReason = Hvorfor henger dette ikke på noe
ui-objective-topline = Et av hovedmålene til organisasjonen
ui-initiatives = { CAPITAL(term-initiatives) }
ui-initiative-add = Legg til { term-initiative-a }
ui-initiative-state = Status for { term-initiative-the }
ui-initiative-link = Hjelper også { $code }
ui-initiative-unlink = Hjelper ikke { $code }
ui-not-doing-empty = Det dere bevisst lar ligge, med begrunnelsen.
ui-not-doing-text = Hva gjør vi ikke
ui-not-doing-reason = Hvorfor ikke
ui-not-doing-until = Til når
ui-not-doing-who = Hvem bestemte det
ui-not-doing-decided = bestemt av { $name }
ui-not-doing-add = Sett på ikke-gjøre-listen
ui-what-is = Hva betyr { $term }?
ui-usually-called = Vanligvis heter det { $term }.
