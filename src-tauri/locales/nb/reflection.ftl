### Ord i en refleksjon, i konsollen og i rommet.

## Resultater
reflect-nothing-published = Ingenting ble publisert i denne perioden, så det er ingenting å gi score. Publiser { term-objectives } i samordningen først.
reflect-still-open =
    { $count ->
        [one] 1 { term-key-result } mangler score
       *[other] { $count } { term-key-results } mangler score
    }
reflect-all-scored = Hvert { term-key-result } har fått sin score.
reflect-ambitious = Nesten alt ble nådd. Var det ambisiøst nok?
reflect-breach = { $name } lå utenfor båndet ved siste avlesning: { $value }.
reflect-show-all = Vis alt i rommet
reflect-last-confidence = tiltro { $confidence } av 10 ved siste innsjekk
reflect-teller = { $name } forteller historien, i tre setninger
reflect-hockey = hockeykølle: det meste kom i siste fjerdedel av tiden
reflect-first = Først lovet: fra { $from } til { $to }.
reflect-first-score = Mot det: { $score }.
reflect-value = Sluttverdi
reflect-value-first = sluttverdien trengs først
reflect-self-score = Egen score
reflect-self-score-example = 0 til 1
reflect-self-score-is = egen score { $score }
reflect-evidence = Hvor sikre er dere på det?
reflect-evidence-is = { $evidence } grunnlag
reflect-disagree = Det dere ser ulikt på
reflect-disagree-example = Notert, og videre: det som ble sagt om scoren, uten navn
reflect-score-as = Gi score: { $score }
reflect-score-from-value = Gi score ut fra denne verdien
reflect-say = Gruppen bestemmer
reflect-say-score = Score, 0 til 1
reflect-later = Utsett
reflect-later-until = Får score den
reflect-later-example = dag og måned
reflect-take-back = Ta tilbake
reflect-decided-already = noe er allerede besluttet om det

## Beslutninger
reflect-decide-about = Hva skjer med { $what }?
reflect-score-first = det trenger en score først
reflect-next-first = det finnes ingen neste periode ennå
reflect-means-keep = Vi fortsetter med det som det er.
reflect-means-adjust = Vi fortsetter, men sier eller måler det annerledes.
reflect-means-drop = Vi slutter med det.
reflect-means-toKPI = Det er blitt en vane: vi passer på nivået vi nådde.
reflect-means-carryOver = Det blir med til neste periode som utkast. Scoren blir igjen her.
reflect-means-done = Det er nådd og trenger ikke mer.
reflect-new-text = Slik sier vi det fra nå av
reflect-why = Hvorfor?
reflect-why-example = Én setning som er til å forstå også neste periode
reflect-from-now = Fra nå av:
reflect-carried-to = Et utkast i { $cycle }.
reflect-kpi-name = Navn på { term-kpi }
reflect-kpi-from = holder seg mellom
reflect-kpi-lower = Nedre grense
reflect-kpi-to = og
reflect-kpi-upper = Øvre grense
reflect-still-undecided =
    { $count ->
        [one] 1 { term-key-result } er ikke besluttet ennå
       *[other] { $count } { term-key-results } er ikke besluttet ennå
    }
reflect-all-decided = Alt er besluttet.
reflect-next-is = Neste periode: { $cycle }
reflect-no-next = Neste periode er ikke planlagt ennå.
reflect-plan-next = Planlegg { $cycle }
reflect-noticed = Hva merket kunden?
reflect-noticed-example = Hva kundene sa eller gjorde, og hvordan dere vet det
reflect-ending = Hvordan endte { $what }?
reflect-close-objective = Avslutt { $code }

## I rommet
room-reflect-score = Score
room-reflect-value = Her endte vi
room-reflect-confidence = tiltro { $confidence } av 10
room-reflect-evidence = { $evidence } grunnlag
room-reflect-hockey = Det meste kom helt på slutten
room-reflect-best = Verdt å feire
room-reflect-first = Først lovet: fra { $from } til { $to }
room-reflect-breach = { $name } led under det: { $value }
room-reflect-ambitious = Nesten alt ble nådd. Var det ambisiøst nok?
room-reflect-nothing = Ingenting ble publisert i denne perioden.
room-reflect-undecided = ikke besluttet ennå
