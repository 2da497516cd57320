### Woorden van de check-in, in de console en in de zaal.

## De twee lijnen van een sleutelresultaat

lines-expected = verwacht
lines-missed = niet gehouden
lines-confidence = Vertrouwen
lines-week = week { $week }
lines-alt =
    { $missed ->
        [0] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }.
        [one] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }. Eén check-in is niet gehouden.
       *[other] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }. { $missed } check-ins zijn niet gehouden.
    }

hockeyStick-planned = laat gepland
hockeyStick-observed = nog bijna geen beweging
hockeyStick-final = alles aan het eind

## Waarden

check-no-key-results = Hier horen { term-key-results } met een getal. Schrijf ze in een workshop of op het bord, dan vragen we hier hun stand.
check-sweep = Typ een getal, met Enter ga je naar het volgende. N betekent niet gemeten: een eerlijk antwoord. Met A ga je naar het eerste dat nog openstaat.
check-of-day = Getallen van
check-closed-words = Deze check-in is gesloten. Wat er stond, blijft bewaard.
check-correct = Corrigeren
check-correct-of = Corrigeren wat er over { $code } stond
check-correct-value = Wat het had moeten zijn
check-correct-reason = Waarom?
check-corrected = Gecorrigeerd: { $reason }
check-value-of = Waarde van vandaag van { $code }
check-not-measured = niet gemeten
check-last = laatst { $value }, { $date }
check-measured-on = gemeten
check-day-of = Dag van de waarde van { $code }
check-source = bron
check-source-of = Bron van de waarde van { $code }
check-source-example = waar het vandaan komt
check-answered = { $done } van { $count } beantwoord
check-not-measured-count =
    { $count ->
        [one] 1 niet gemeten
       *[other] { $count } niet gemeten
    }
check-in-of = check-in van { $date }
room-check-no = Check-in { $no } van { $count }
room-check-waiting = vandaag?
room-check-not-measured =
    { $days ->
        [0] niet gemeten · van vandaag
        [one] niet gemeten · 1 dag oud
       *[other] niet gemeten · { $days } dagen oud
    }
room-check-never-measured = nog niet gemeten

## Gesprek

check-no-signal = niets wat aandacht vraagt
signal-blocked = blokkade
signal-doubted = bijna niemand gelooft erin
signal-fellFar = vertrouwen gedaald
signal-fellTwice = twee keer op rij gedaald
signal-behind = achter
signal-farBehind = ver achter
signal-spread = jullie zien het verschillend
signal-notMeasured = niet gemeten
check-was = was { $confidence }
check-decision = Wat doen we?
check-decision-of = Besluit over { $code }
check-decided = { $done } van { $count } besloten
check-next-key-result = { term-key-results } langsgaan
check-note = Notitie, alleen voor jullie zelf
check-note-example = Wat is er veranderd, en wat weten we nu?
check-unit = eenheid
check-blocker = Blokkade
check-blocker-add = Nieuwe blokkade
check-blocker-example = Wat staat er in de weg? (A)
check-blocker-again = Staat er weer
check-blocker-times = check-in nr. { $times } ermee
check-helper = helpt
check-helper-of = Wie helpt bij { $what }
check-escalated-to = neergelegd bij
check-escalate-of = Bij wie { $what } wordt neergelegd
check-escalated = Neergelegd bij iemand
check-escalated-since = bij { $name } sinds { $day }
check-escalated-back = Terug naar het team
check-nobody = niemand
check-revise = Bijstellen wat gepubliceerd is
check-revise-words = Wat gepubliceerd is, verandert alleen met een reden. Wat er eerst stond, blijft voor altijd leesbaar.
check-revise-not = Laten zoals het is
check-revised = Bijstelling { $no }, { $date }: { $reason }
room-check-now = Nu
room-check-was = was { $confidence }
room-check-blocker =
    { $times ->
        [0] Staat in de weg
        [one] Staat in de weg
       *[other] Staat in de weg, check-in nr. { $times }
    }
room-check-blocker-gone = Stond in de weg
room-check-helper = { $name } helpt
room-check-escalated = neergelegd bij { $name }
room-check-escalated-since = bij { $name } sinds { $day }
room-check-parked = Eerder geparkeerd, nog open
room-check-who-helps = wie helpt?
room-check-decision = We besloten
room-check-place = { $no } van { $count } om te bespreken
room-check-owner = Eigenaar: { $name }

## KPIs

light-good = binnen de bandbreedte
light-watch = dicht bij de grens
light-bad = buiten de bandbreedte
light-dark = nog niet afgelezen

## Successen en vorige keer

check-wins = Wat ging er goed
check-wins-empty = Eén succes per kant: wat is er gelukt, en dankzij wie?
check-win-add = Nieuw succes
check-win-no = Succes { $no }
check-last-steps = Stappen van vorige keer
check-no-last-steps = Er waren nog geen stappen afgesproken.
check-step-drop = Laten vallen
check-step-again = Weer oppakken
check-unheld = De check-in van { $date } is niet gehouden.
check-not-held = is niet gehouden
check-say-why = Zeg waarom
check-why-not-held = Waarom is hij niet gehouden?
check-why-not-held-example = Dit laat een gat in de lijnen, nooit een nul
check-rhythm = { $held } van { $planned } check-ins gehouden
check-streak =
    { $count ->
        [one] 1 check-in op rij
       *[other] { $count } check-ins op rij
    }
check-on-the-shelf = Op de plank beland: al { $days } dagen geen check-in.
room-check-wins-empty = Wat is er gelukt?

## Vertrouwen

check-agreed = Hardop afgesproken
check-agreed-words = De snelle weg: typ het cijfer dat jullie afspraken, 1 tot 10, met Enter naar het volgende. Een stemming laat meer zien.
check-confidence-of = Vertrouwen in { $code }
room-check-same = zoals vorige keer
room-check-apart = spreiding { $spread }: laagste eerst

## Volgende stappen

check-steps = Volgende stappen
check-priorities = Prioriteiten van deze week
check-steps-empty = Drie tot vijf stappen tot de volgende keer, elk met een naam en een dag.
check-step-add = Nieuwe stap
check-step = Stap
check-due = wanneer
check-due-of = Wanneer: { $what }
check-who-takes = Wie pakt ‘{ $what }’ op?
check-steps-many = Meer dan vijf stappen lukken zelden allemaal. Wat kan wachten?
check-steps-few = Drie tot vijf is een mooi aantal.
check-steps-open =
    { $count ->
        [one] 1 stap heeft nog geen naam of dag.
       *[other] { $count } stappen hebben nog geen naam of dag.
    }
check-state-of = Hoe het staat met { $what }
check-stop = Stoppen
check-stop-why = Waarom stoppen we met { $what }?
check-stop-example = Bijvoorbeeld: het bracht het getal niet in beweging
check-forecast = De komende vier weken
check-forecast-empty = Wat komt er de komende vier weken aan dat iedereen moet weten?
check-forecast-add = Nieuwe regel
check-forecast-no = Regel { $no }
room-check-who = wie?
room-check-steps-empty = Wat doen we tot de volgende keer?
room-check-moves = Mee bezig
room-check-forecast-empty = Wat komt eraan?

## KPI’s en de afronding

check-no-kpis = { CAPITAL(term-kpis) } bewaken wat gewoon goed moet blijven gaan. Je maakt ze op de strategiepagina; hier vragen we hun stand.
check-kpi-sweep = Typ een stand, met Enter ga je naar de volgende. Het lampje volgt.
check-reading-of = Stand van { $what }
check-reading-note = Wat er gebeurde met { $what }
check-reading-note-example = Wat is er gebeurd?
check-undecided = niets besloten
check-blockers = Staat nog in de weg
check-told = Wie hoort dit, en van wie?
check-told-example = Bijvoorbeeld: Rosa vertelt de sponsor over het budget
check-closing-words = Met afsluiten sluit ook deze check-in: wat niemand gemeten heeft, staat er zo in, en alles blijft bewaard.
check-inside-meeting = Binnen een overleg dat er toch al is: het korte script
