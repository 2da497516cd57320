### Woorden van de check-in, in de console en in de zaal.

## De twee lijnen van een sleutelresultaat

lines-expected = verwacht
lines-missed = niet gehouden
lines-confidence = Vertrouwen
lines-week = wk { $week }
lines-alt =
    { $missed ->
        [0] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }.
        [one] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }. Eén check-in is niet gehouden.
       *[other] Van { $from } naar { $to }, nu { $now }. Vertrouwen { $confidence }. { $missed } check-ins zijn niet gehouden.
    }

## Waarden

check-no-key-results = Hier horen sleutelresultaten met een getal. Schrijf ze in een workshop of op het bord, dan vragen we hier hun stand.
check-sweep = Typ een getal, met Enter ga je naar het volgende. N betekent niet gemeten: een eerlijk antwoord. Met A ga je naar het eerste dat nog openstaat.
check-of-day = Getallen van
check-closed-words = Deze check-in is gesloten. Wat er stond, blijft bewaard.
check-value-of = Waarde van vandaag van { $code }
check-not-measured = niet gemeten
check-last = laatst { $value }, { $date }
check-measured-on = gemeten
check-day-of = Dag van de waarde van { $code }
check-source = bron
check-source-of = Bron van de waarde van { $code }
check-source-example = waar het vandaan komt
check-answered = { $done } van { $count } gevraagd
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
        [0] niet gemeten, dit is van vandaag
        [one] niet gemeten, dit is 1 dag oud
       *[other] niet gemeten, dit is { $days } dagen oud
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
check-next-key-result = volgend { term-key-result }
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
check-nobody = niemand
check-revise = Bijstellen wat gepubliceerd is
check-revise-words = Wat gepubliceerd is, verandert alleen met een reden. Wat er eerst stond, blijft voor altijd leesbaar.
check-revise-reason = Vanwege
check-revise-note = Wat weten we nu?
check-revise-now = Bijstelling bewaren
check-revise-not = Laten zoals het is
check-revise-unread = Een van deze getallen of dagen is niet te lezen. Er is niets veranderd.
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
room-check-who-helps = wie helpt?
room-check-decision = We besloten
room-check-place = { $no } van { $count } om te bespreken
room-check-owner = Eigenaar: { $name }

## KPIs

light-good = binnen de bandbreedte
light-watch = dicht bij de grens
light-bad = buiten de bandbreedte
light-dark = nog niet afgelezen
