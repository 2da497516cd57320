### Words of the kick-off, in the console and in the room.

## Questions

kickoff-add = Et spørsmål
kickoff-add-example = Ett spørsmål per linje, Enter lagrer; lim inn flere linjer for flere spørsmål
kickoff-added =
    { $count ->
        [one] 1 spørsmål lagt til
       *[other] { $count } spørsmål lagt til
    }
kickoff-your-question = Ditt spørsmål, ett per linje
kickoff-way = Hvordan spørsmål kommer inn
kickoff-way-sealed = På lapper, uten navn
kickoff-way-open = Sagt høyt
kickoff-way-sealed-words = De ligger forseglet til du åpner alle samtidig; ingenting røper hvem som skrev hva.
kickoff-way-open-words = De kommer rett på tavla.
kickoff-collected =
    { $count ->
        [one] spørsmål så langt
       *[other] spørsmål så langt
    }
kickoff-collected-words =
    { $count ->
        [one] 1 spørsmål så langt.
       *[other] { $count } spørsmål så langt.
    }
kickoff-sealed =
    { $count ->
        [one] 1 spørsmål ligger forseglet.
       *[other] { $count } spørsmål ligger forseglet.
    }
kickoff-open = Åpne spørsmålene
kickoff-still-open =
    { $count ->
        [one] 1 spørsmål er fortsatt åpent
       *[other] { $count } spørsmål er fortsatt åpne
    }
kickoff-none-open = Hvert spørsmål har fått svar, et navn og en dag, eller en plass på parkeringsplassen.
kickoff-no-questions = Ingen har spurt om noe ennå. Still ett av disse selv, vent ti sekunder, så følger resten.
kickoff-order = Rekkefølge
kickoff-order-votes = Mest etterspurt først
kickoff-order-topic = Etter tema
kickoff-question = Spørsmål
kickoff-topic = om
kickoff-topic-of = Tema for: { $what }
kickoff-topic-example = tema
kickoff-anonymous = uten navn
kickoff-votes =
    { $count ->
        [one] person vil vite dette
       *[other] personer vil vite dette
    }
kickoff-more = Én til vil vite: { $what }
kickoff-fewer = Én færre vil vite: { $what }
kickoff-settle-answered = Besvart
kickoff-settle-promised = Hvem og når
kickoff-settle-parked = Parker
kickoff-show = Vis det stort
kickoff-hide = Ta det bort
kickoff-in-room = på storskjermen
kickoff-room-elsewhere = storskjermen er på et annet steg
kickoff-answer-from = Svar kommer fra
kickoff-by-day = innen
kickoff-who-answers = Hvem svarer
kickoff-due = Innen når
kickoff-promise = Lov det
kickoff-promise-not = Ikke nå
kickoff-name-first = velg et navn først
kickoff-settled =
    { $count ->
        [one] 1 spørsmål er avklart
       *[other] { $count } spørsmål er avklart
    }
kickoff-answer-of = Svar på: { $what }
kickoff-answer-example = svaret på én linje, for dem som ikke var der
kickoff-reopen = Åpne det igjen

## Running order

kickoff-no-slides = Her presenteres { term-objectives-the } for denne syklusen, ett lysbilde hver. Skriv eller publiser dem først.
kickoff-running-order = Talerrekkefølge
kickoff-told = presentert
kickoff-not-published = Ikke publisert ennå: { $state }.
kickoff-minutes-each =
    { $minutes ->
        [one] 1 minutt hver
       *[other] { $minutes } minutter hver
    }
kickoff-next-up = Neste:
kickoff-deck = Lagre presentasjonen
kickoff-handout = Lagre utdelingsark, tre lysbilder per ark
kickoff-first-slide = dette er det første lysbildet
kickoff-last-slide = dette er det siste lysbildet
kickoff-slide-back = Forrige
kickoff-slide-on = Neste taler

## Where we come from

kickoff-first-cycle = Dette er den første syklusen: det er ikke noe å se tilbake på ennå. Fortell hva som førte hit, og takk dem som forberedte det.
kickoff-scores = { $cycle }: hva { term-objective-each } endte på
kickoff-learning = Én læring
kickoff-no-learning = Ingen læring ble skrevet ned i forrige syklus.

## Rhythm

kickoff-no-events = Her står innsjekkene og refleksjonen i denne syklusen når de er planlagt.
kickoff-to-plan = Endre datoene
kickoff-roles = Hvem du går til
kickoff-sponsor = Sponsor
kickoff-no-sponsor = Ingen er sponsor for denne syklusen ennå.
kickoff-owns = eier { $codes }

## Pulse

kickoff-pulse-question = Hvor enig er du? 1 = helt uenig, 5 = helt enig.
kickoff-pulse-low = Halvparten av rommet sier 2 eller mindre: «{ $statement }». La teamet snakke om det innen en uke.
kickoff-pulse-step = Snakke med teamet om: { $statement }
kickoff-pulse-make-step = Gjør det til et neste steg
kickoff-pulse-kept = Det er et neste steg.

## Closing

kickoff-sentence = Sponsorens ene setning
kickoff-sentence-example = én setning å ta med seg
kickoff-presented =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
kickoff-unpublished = Ikke publisert ennå: { $codes }. Presentasjonen sier det som står der nå.
kickoff-open-at-end =
    { $count ->
        [one] 1 spørsmål er fortsatt åpent. Når du avslutter, blir det parkert.
       *[other] { $count } spørsmål er fortsatt åpne. Når du avslutter, blir de parkert.
    }
kickoff-back-to-questions = Tilbake til spørsmålene
kickoff-open-title = Spørsmål er fortsatt åpne
kickoff-finish-anyway = Avslutt og parker dem
kickoff-answered =
    { $count ->
        [one] 1 besvart
       *[other] { $count } besvart
    }
kickoff-parked =
    { $count ->
        [one] 1 parkert
       *[other] { $count } parkert
    }
kickoff-promises = Svar som kommer
kickoff-will-run = Når du avslutter, starter syklusen: fra da av teller innsjekkene.
kickoff-nothing-published = Ingen { term-objectives } er publisert, så syklusen starter ikke ennå.
kickoff-skip = Start uten kick-off
kickoff-skip-reason = Hvorfor er det ingen kick-off?

## In the room

room-kickoff-count =
    { $count ->
        [one] 1 spørsmål
       *[other] { $count } spørsmål
    }
room-kickoff-later = svar kommer fra { $name } innen { $day }
room-kickoff-answered = besvart
room-kickoff-parked = parkert: det går ikke tapt
room-kickoff-open =
    { $count ->
        [one] 1 åpent
       *[other] { $count } åpne
    }
room-kickoff-settled =
    { $count ->
        [one] 1 avklart
       *[other] { $count } avklart
    }
room-kickoff-sealed =
    { $count ->
        [one] 1 ennå lukket
       *[other] { $count } ennå lukket
    }
room-kickoff-all-settled = Hvert spørsmål har et svar, eller et navn og en dato.
room-kickoff-no-questions = Hva vil du vite?
room-kickoff-next = neste: { $name }
room-kickoff-no-objectives = Det er ingen { term-objectives } i denne syklusen ennå.
room-kickoff-first-cycle = Dette er vår første syklus. Takk til alle som har forberedt den.
room-kickoff-sponsor = Sponsor
room-kickoff-owners = Eiere
room-kickoff-answers-later = Svar som kommer
room-kickoff-promised-line = { $name }, innen { $day }
