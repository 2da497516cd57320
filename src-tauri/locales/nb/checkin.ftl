### Ord i innsjekken, i konsollen og i rommet.

## De to linjene til et nøkkelresultat

lines-expected = forventet
lines-missed = ikke holdt
lines-confidence = Tiltro
lines-week = uke { $week }
lines-alt =
    { $missed ->
        [0] Fra { $from } til { $to }, nå { $now }. Tiltro { $confidence }.
        [one] Fra { $from } til { $to }, nå { $now }. Tiltro { $confidence }. Én innsjekk ble ikke holdt.
       *[other] Fra { $from } til { $to }, nå { $now }. Tiltro { $confidence }. { $missed } innsjekker ble ikke holdt.
    }

hockeyStick-planned = planlagt sent
hockeyStick-observed = nesten ingen bevegelse så langt
hockeyStick-final = alt på slutten

## Verdier

check-no-key-results = Her hører { term-key-results } med et tall hjemme. Skriv dem i en workshop eller på tavla, så spør vi om tallene her.
check-sweep = Skriv et tall, Enter går til det neste. N betyr ikke målt: et ærlig svar. A går til det første som er åpent.
check-of-day = Tall fra
check-closed-words = Denne innsjekken er lukket. Det den sa, er tatt vare på.
check-correct = Rett
check-correct-of = Rett det som ble sagt om { $code }
check-correct-value = Hva det skulle ha vært
check-correct-reason = Hvorfor?
check-corrected = Rettet: { $reason }
check-value-of = Verdien i dag for { $code }
check-not-measured = ikke målt
check-last = sist { $value }, { $date }
check-measured-on = målt
check-day-of = Dagen for verdien til { $code }
check-source = kilde
check-source-of = Kilden til verdien for { $code }
check-source-example = hvor det kommer fra
check-answered = { $done } av { $count } besvart
check-not-measured-count =
    { $count ->
        [one] 1 ikke målt
       *[other] { $count } ikke målt
    }
check-in-of = innsjekk { $date }
room-check-no = Innsjekk { $no } av { $count }
room-check-waiting = i dag?
room-check-not-measured =
    { $days ->
        [0] ikke målt · fra i dag
        [one] ikke målt · 1 dag gammelt
       *[other] ikke målt · { $days } dager gammelt
    }
room-check-never-measured = ikke målt ennå

## Samtalen

check-no-signal = ingenting som trenger oppmerksomhet
signal-blocked = hindring
signal-doubted = nesten ingen har tro på det
signal-fellFar = tiltroen falt
signal-fellTwice = falt to ganger på rad
signal-behind = etter
signal-farBehind = langt etter
signal-spread = dere ser ulikt på det
signal-notMeasured = ikke målt
check-was = var { $confidence }
check-decision = Hva gjør vi?
check-decision-of = Beslutning om { $code }
check-decided = { $done } av { $count } besluttet
check-next-key-result = gå gjennom { term-key-results-the }
check-note = Notat, bare for dere selv
check-note-example = Hva har endret seg, og hva vet vi nå?
check-unit = enhet
check-blocker = Hindring
check-blocker-add = Ny hindring
check-blocker-example = Hva står i veien? (A)
check-blocker-again = Står der igjen
check-blocker-times = innsjekk nr. { $times } med den
check-helper = hjelper
check-helper-of = Hvem hjelper med { $what }
check-escalated-to = løftet til
check-escalate-of = Hvem { $what } løftes til
check-escalated = Løftet til noen
check-escalated-since = hos { $name } siden { $day }
check-escalated-back = Tilbake til teamet
check-nobody = ingen
check-revise = Juster det som er publisert
check-revise-words = Det som er publisert, endres bare med en grunn. Det som sto der før, kan alltid leses.
check-revise-not = La det være
check-revised = Justering { $no }, { $date }: { $reason }
room-check-now = Nå
room-check-was = var { $confidence }
room-check-blocker =
    { $times ->
        [0] Står i veien
        [one] Står i veien
       *[other] Står i veien, innsjekk nr. { $times }
    }
room-check-blocker-gone = Sto i veien
room-check-helper = { $name } hjelper
room-check-escalated = løftet til { $name }
room-check-escalated-since = hos { $name } siden { $day }
room-check-parked = Parkert før, fortsatt åpent
room-check-who-helps = hvem hjelper?
room-check-decision = Vi besluttet
room-check-place = { $no } av { $count } å snakke om
room-check-owner = Eier: { $name }

## KPIs

light-good = innenfor grensene
light-watch = nær grensen
light-bad = utenfor grensene
light-dark = ikke avlest ennå

## Det som gikk bra, og sist

check-wins = Det som gikk bra
check-wins-empty = Én ting som gikk bra fra hver side: hva virket, og hvem fikk det til?
check-win-add = Noe som gikk bra
check-win-no = Gikk bra { $no }
check-last-steps = Stegene fra sist
check-no-last-steps = Ingen steg var avtalt før.
check-step-drop = La det ligge
check-step-again = Ta det opp igjen
check-unheld = Innsjekken { $date } ble ikke holdt.
check-not-held = ble ikke holdt
check-say-why = Si hvorfor
check-why-not-held = Hvorfor ble den ikke holdt?
check-why-not-held-example = Det blir et hull i linjene, aldri en null
check-rhythm = { $held } av { $planned } innsjekker holdt
check-streak =
    { $count ->
        [one] 1 innsjekk på rad
       *[other] { $count } innsjekker på rad
    }
check-on-the-shelf = Lagt på hylla: { $days } dager uten innsjekk.
room-check-wins-empty = Hva har vi fått til?

## Tiltro

check-agreed = Sagt høyt
check-agreed-words = Den raske måten: skriv tallet dere ble enige om, 1 til 10, Enter går til det neste. En avstemning viser mer.
check-confidence-of = Tiltro til { $code }
room-check-same = som sist
room-check-apart = spredning { $spread }: laveste først

## Neste steg

check-steps = Neste steg
check-priorities = Prioriteringer denne uka
check-steps-empty = Tre til fem steg til neste gang, hvert med navn og dag.
check-step-add = Nytt steg
check-step = Steg
check-due = når
check-due-of = Når: { $what }
check-who-takes = Hvem tar «{ $what }»?
check-steps-many = Mer enn fem steg blir sjelden gjort. Hva kan vente?
check-steps-few = Tre til fem er et godt antall.
check-steps-open =
    { $count ->
        [one] 1 steg har ikke navn eller dag ennå.
       *[other] { $count } steg har ikke navn eller dag ennå.
    }
check-state-of = Hvordan det går med { $what }
check-stop = Stopp det
check-stop-why = Hvorfor stopper vi { $what }?
check-stop-example = For eksempel: det flyttet ikke tallet
check-forecast = De neste fire ukene
check-forecast-empty = Hva kommer de neste fire ukene som alle bør vite om?
check-forecast-add = Ny linje
check-forecast-no = Linje { $no }
room-check-who = hvem?
room-check-steps-empty = Hva gjør vi til neste gang?
room-check-moves = Jobbes med nå
room-check-forecast-empty = Hva er på vei?

## KPI-er og avslutning

check-no-kpis = { CAPITAL(term-kpis) } passer på det som må fortsette å gå bra. De lages på strategisiden; avlesningene spør vi om her.
check-kpi-sweep = Skriv en avlesning, Enter går til den neste. Lyset følger med.
check-reading-of = Avlesning av { $what }
check-reading-note = Hva som skjedde med { $what }
check-reading-note-example = Hva skjedde?
check-undecided = ingenting besluttet
check-blockers = Står fortsatt i veien
check-told = Hvem får vite det, og av hvem?
check-told-example = For eksempel: Rosa sier fra til sponsoren om budsjettet
check-closing-words = Når dere avslutter, lukkes innsjekken: det ingen har målt, står det om, og alt den sier, blir tatt vare på.
check-inside-meeting = Holdes i et møte som finnes fra før: det korte manuset
