### Innsikt: hva en syklus forteller, og syklusene før den.

insights-title = Innsikt · { $cycle }
insights-empty = Her ser du hvordan en syklus går. Lag en syklus først.
insights-sides = Hva du ser på
insights-courses = Linjer
insights-rhythm = Rytme
insights-owners = Eiere
insights-trends = Sykluser
insights-courses-empty = Her har hvert { term-key-result } linjen med verdier mot det som var forventet, og linjen med tiltro. Skriv { term-key-results } først.
insights-no-scale = Ingenting å måle mot ennå: startverdi og mål mangler.
late-planned = planlagt sent: halvparten eller mer kommer i siste fjerdedel
late-observed = halve tiden er gått og nesten ingenting har flyttet seg
late-final = flyttet seg sent: halvparten eller mer kom i siste fjerdedel
insights-rhythm-empty = Her står hver planlagte innsjekk med hva det ble av den. Legg ut datoene for syklusen først.
insights-held = { $held } av { $planned } innsjekker holdt
insights-streak = { $count } på rad
insights-shelf =
    { $days ->
        [one] Ingen innsjekk på 1 dag: OKR-ene er lagt på hylla.
       *[other] Ingen innsjekk på { $days } dager: OKR-ene er lagt på hylla.
    }
rhythmState-held = holdt
rhythmState-open = pågår
rhythmState-missed = uteble
rhythmState-passed = ikke holdt
rhythmState-coming = kommer
insights-owners-empty = Her står det hvem som eier hva. Skriv { term-objectives } og gi dem en eier.
insights-unowned = Ingen eier disse ennå
ownedKind-objective = { term-objective }
ownedKind-keyResult = { term-key-result }
ownedKind-initiative = { term-initiative }
insights-trends-empty = Her står syklusene etter hverandre.
insights-one-cycle = Etter neste syklus kan dere sammenligne her.
insights-focus = Fokus
insights-focus-limits = avtalt: høyst { $objectives } { term-objectives } med { $keyResults } { term-key-results } hver
insights-objectives = { CAPITAL(term-objectives) }
insights-key-results = { CAPITAL(term-key-results) }
insights-initiatives = { CAPITAL(term-initiatives) } det ble jobbet med
insights-over = mer enn avtalt
insights-coherence = Sammenheng
insights-linked = { CAPITAL(term-objectives) } som hjelper et mål over
insights-themed = { CAPITAL(term-key-results) } under et tema
insights-aimed = { CAPITAL(term-initiatives) } som flytter et { term-key-result }
insights-course = Forløp
insights-check-ins = Innsjekker holdt
insights-score = Gjennomsnittlig score
insights-pulse = Pulsmåling
insights-pulse-words = det midterste svaret i gruppen
