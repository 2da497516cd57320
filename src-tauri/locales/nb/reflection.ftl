### Ord i en refleksjon, i konsollen og i rommet.

## Resultater
reflect-nothing-published = Ingenting ble publisert i denne perioden, så det er ingenting å gi score. Publiser { term-objectives-the } i samordningen først.
reflect-still-open =
    { $count ->
        [one] 1 { term-key-result } mangler score
       *[other] { $count } { term-key-results } mangler score
    }
reflect-all-scored = { CAPITAL(term-key-result-each) } har fått sin score.
reflect-ambitious = Nesten alt ble nådd. Var det ambisiøst nok?
reflect-breach = { $name } lå utenfor båndet ved siste avlesning: { $value }.
reflect-show-all = Vis alt i rommet
reflect-last-confidence = tiltro { $confidence } av 10 ved siste innsjekk
reflect-teller = { $name } forteller historien, i tre setninger
reflect-hockey = hockeykølle: det meste kom i siste fjerdedel av tiden
reflect-first = Først lovet: fra { $from } til { $to }.
reflect-first-score = Målt mot det første løftet: { $score }.
reflect-value = Sluttverdi
reflect-value-first = sluttverdien trengs først
reflect-self-score = Egen score
reflect-self-score-example = 0 til 1
reflect-self-score-is = egen score { $score }
reflect-evidence = Hvor godt er grunnlaget?
reflect-evidence-is = { $evidence } grunnlag
reflect-disagree = Det dere ser ulikt på
reflect-disagree-example = Noter og gå videre: det som ble sagt om scoren, uten navn
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
reflect-kpi-name = Navn på { term-kpi-the }
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

## Åpning, former
reflect-last-actions = Hva ble det av oppfølgingspunktene fra sist?
reflect-no-last-actions = Det er ingen oppfølgingspunkter fra sist.
reflect-action-state = Hva ble det av: { $what }
reflect-safety-low = Det er ikke trygt nok til å snakke fritt ennå. La alle skrive for seg selv, la lederen gå ut av tilbakeblikket eller snakke sist, og begynn med: hva ville gjort det tryggere?
reflect-safety-careful = Gå forsiktig frem: begynne, slutte, fortsette, alle skriver for seg selv, og lederen snakker sist.
reflect-safety-open = Folk kan snakke fritt. Velg den formen som passer perioden.
reflect-format = Form
reflect-format-unfit = ikke med dette svaret på trygghetssjekken
reflect-format-own = Egne kolonner
reflect-format-own-example = Sol, Skyer, Storm
reflect-format-keep = Ta vare på disse kolonnene
reflect-format-keep-name = Hva denne formen heter
reflect-format-kept = Lagret: «{ $name }» står klar på neste vegg av dette slaget.
reflect-format-fixed = Det henger lapper på denne veggen, så kolonnene blir stående.

## Gå i dybden, læringspunkter
reflect-dig-empty = Her går dere i dybden på gruppene med flest prikker, én om gangen. Samle lappene og stem først.
reflect-dig-questions = Hva skjedde? Hvorfor? Hva lærer vi? Rundt fem minutter hver.
reflect-learnings = Læringspunkter
reflect-learnings-empty = Et læringspunkt er en setning som hjelper neste gang, også den som ikke var her.
reflect-hand-on = Gi videre til andre enheter
reflect-keep-here = Behold det her
reflect-handed-on = gitt videre til andre enheter
reflect-learning-kind = Slags læringspunkt
reflect-learning-add = Et læringspunkt
reflect-learning-from = Et læringspunkt fra «{ $cluster }»
reflect-learning-example = Be om dataene før dere lover å flytte tallet
reflect-premortem-notes = Lapper
reflect-premortem-risks = Risikoer ({ $count })
reflect-premortem-take = Fra lappene
reflect-premortem-make = Gjør det til en risiko
reflect-learnings-count =
    { $count ->
        [one] 1 læringspunkt
       *[other] { $count } læringspunkter
    }

## Oppfølgingspunkter
reflect-actions-empty = Få ting, og de blir gjort: hver med én person og én dag. Det ingen vil eie, er ikke et oppfølgingspunkt; parker det.
reflect-action-example = Tallene er klare dagen før innsjekken
reflect-action-add = Hva skal dere gjøre annerledes?
reflect-action-by = Innen
reflect-action-about = Handler om
reflect-action-keep = Bli enige om det
reflect-action-beyond = Én mer enn { $limit }, med vilje
reflect-action-full = Dere er enige om { $limit } oppfølgingspunkter. Færre blir oftere gjort; stem før dere legger til ett til.
reflect-action-needs-text = si først hva som gjøres
reflect-action-needs-owner = noen må eie det
reflect-action-needs-day = det trenger en dag
reflect-action-day = Dag for: { $what }
reflect-action-kind = Hva det handler om: { $what }
reflect-action-from = Der de kan komme fra
reflect-actions-count =
    { $count ->
        [one] 1 oppfølgingspunkt
       *[other] { $count } oppfølgingspunkter
    }
reflect-how-we-do = Slik gjør vi OKR, avtalt før

## Ta med videre
reflect-seeds-empty = Her står det neste målworkshop begynner med: ideer, det som ikke ble ferdig, et tall å følge med på.
reflect-seed = Å ta med
reflect-seed-add = Hva tar dere med videre?
reflect-seed-example = Ett { term-key-result } sammen med Logistikk
reflect-seeds-count =
    { $count ->
        [one] 1 ting å ta med
       *[other] { $count } ting å ta med
    }
reflect-carried = Tatt med videre som utkast
reflect-new-kpis = Ble til { term-kpis }
reflect-not-doing = Det vi lot være: gjelder det fortsatt?
reflect-not-doing-state = Gjelder det fortsatt: { $what }

## Avslutning
reflect-close-open = Det som fortsatt holder perioden åpen
reflect-close-lacks =
    { $count ->
        [one] 1 ting mangler fortsatt
       *[other] { $count } ting mangler fortsatt
    }
reflect-go-there = Gå dit
reflect-close-cycle = Avslutt perioden
reflect-closed = Perioden er avsluttet.

## I rommet
room-reflect-score = Score
room-reflect-value = Her endte vi
room-reflect-evidence = { $evidence } grunnlag
room-reflect-hockey = Det meste kom helt på slutten
room-reflect-best = Verdt å feire
room-reflect-first = Først lovet: fra { $from } til { $to }
room-reflect-breach = { $name } led under det: { $value }
room-reflect-ambitious = Nesten alt ble nådd. Var det ambisiøst nok?
room-reflect-nothing = Ingenting ble publisert i denne perioden.
room-reflect-undecided = ikke besluttet ennå
room-reflect-last = Hva ble det av det vi avtalte sist?
room-reflect-actions = Dette gjør vi annerledes
room-reflect-actions-empty = Høyst tre ting, hver med ett navn og én dag.
room-reflect-ask-what = Hva skjedde?
room-reflect-ask-why = Hvorfor?
room-reflect-ask-learn = Hva lærer vi?
room-reflect-learnings = Det vi lærte
room-reflect-carried = Blir med som utkast
room-reflect-kpis = Dette passer vi på fra nå av
room-reflect-seeds-empty = Hva tar vi med videre?
room-reflect-closed = Denne perioden er avsluttet. Takk.
room-reflect-next = Neste
