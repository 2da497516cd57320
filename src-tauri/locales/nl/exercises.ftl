### Words of the exercises and the workshop in the console.

## Workshop
desk-step-no = Stap { $no } van { $count }
desk-steps =
    { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
desk-agenda = Agenda
desk-ends = klaar om { $at }
desk-to-planner = Agenda aanpassen
desk-finish-now = Workshop nu afsluiten
desk-state-pending = nog te doen
desk-state-active = nu bezig
desk-state-paused = gepauzeerd
desk-state-done = gedaan
desk-state-skipped = overgeslagen
desk-go-here = Ga hierheen met de zaal
desk-skip = Overslaan, met reden
desk-skip-reason = Waarom slaan we dit over?
desk-repeat = Later herhalen
desk-move-up = Eerder
desk-move-down = Later
desk-late =
    { $minutes ->
        [one] 1 minuut te laat
       *[other] { $minutes } minuten te laat
    }
desk-take-from-next = Haal het van de volgende stap
desk-shorten-rest = Kort alles wat rest in
desk-accept-late = Laat het later eindigen
desk-elsewhere = Je kijkt alleen zelf. De zaal is bij “{ $step }”.
desk-bring-room = Haal de zaal hierheen
desk-back-to-room = Terug naar de zaal
desk-finished = Deze workshop is klaar. Je kunt rondkijken; er verandert niets.
desk-reopen = Weer openen
desk-reopen-note = Waarom gaat hij weer open?
desk-chain-on = De zaal ziet de waaromketen. Druk W om hem weg te halen.
desk-start = Workshop starten
desk-cancelled = Deze workshop gaat niet door.
desk-first-step = dit is de eerste stap
desk-back = Terug
desk-pause = Pauze
desk-resume = Verder
desk-quick-park = parkeer
desk-quick-not-doing = niet doen
desk-quick-why = waarom
desk-next = Volgende: { $step }
desk-finish = Afsluiten
desk-park-example = Wat later terugkomt, in een paar woorden
desk-not-doing-example = Wat jullie deze cyclus bewust laten liggen
desk-parked = Geparkeerd: { $text }
desk-not-doing-added = Op de niet-doen-lijst: { $text }
desk-enter-keeps = bewaart
desk-room-and-script = Zaal en draaiboek
desk-in-room = In de zaal
desk-mode-live = Live
desk-mode-frozen = Bevries
desk-mode-curtain = Gordijn
desk-say = Zeg
desk-watch = Let op
desk-trouble = Als het vastloopt
desk-people-here = Aanwezig: { $here } van { $people }
desk-leader = leidinggevende
desk-parked-count = Geparkeerd: { $count }
desk-parking-text = Wat geparkeerd is
desk-parking-open = open
desk-parking-scheduled = ingepland
desk-parking-dropped = vervallen
desk-owner-of = Eigenaar van { $what }
desk-who = wie?

## Votes
desk-vote-how = Hoe de antwoorden binnenkomen
desk-input-hands = Handen
desk-input-paperTally = Papier
desk-input-passKeyboard = Laptop rond
desk-input-hands-words = Iedereen laat het tegelijk zien; jij telt met de pijltjes.
desk-input-paperTally-words = Iedereen schrijft op eenzelfde briefje; jij voert de aantallen in.
desk-input-passKeyboard-words = De laptop gaat rond. Elke stem wordt verzegeld en tussendoor dekt het scherm zich af.
desk-vote-budget = Stippen per persoon
desk-vote-on =
    { $count ->
        [one] 1 keuze
       *[other] { $count } keuzes
    }
desk-vote-eligible =
    { $count ->
        [one] 1 mens stemt
       *[other] { $count } mensen stemmen
    }
desk-vote-open = Stemming openen
desk-vote-needs-targets = kies waarover gestemd wordt
desk-vote-no-targets = Er is nog niets om over te stemmen. Maak eerst groepen op de muur en sorteer ze.
desk-vote-round = Ronde { $no }
desk-vote-dots-each =
    { $count ->
        [one] 1 stip per persoon
       *[other] { $count } stippen per persoon
    }
desk-vote-most-on-one = hoogstens { $count } op één
desk-vote-anonymous = anoniem
desk-vote-in-sight = voor iedereen te zien
desk-vote-cancel = Afblazen
desk-vote-close = Stemming sluiten
desk-vote-reveal = Onthul in de zaal
desk-vote-again = Opnieuw stemmen
desk-vote-second = Tweede ronde over { $count }
desk-vote-earlier = Eerdere ronde { $no }
desk-vote-dots = { $placed } van { $total } stippen
desk-vote-people = { $voted } van { $eligible } gestemd
desk-vote-left =
    { $count ->
        [one] nog 1 stip te plaatsen
       *[other] nog { $count } stippen te plaatsen
    }
desk-person-less = Eén persoon minder
desk-person-more = Eén persoon meer
desk-less-of = Eén minder: { $what }
desk-more-of = Eén meer: { $what }
desk-answers =
    { $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }
desk-dots =
    { $count ->
        [one] 1 stip
       *[other] { $count } stippen
    }
desk-times = { $value }: { $count } keer
desk-paper-most = Hoogstens { $most } op één plek; meer dan de zaal kan geven wordt geweigerd.
desk-pass-vote-words = Geef de laptop aan de eerste. Iedereen stemt alleen; na elke stem dekt het scherm zich af en nergens staat wie wat gaf.
desk-pass = Laptop rondgeven
desk-everybody-voted = iedereen heeft gestemd
desk-turn-begin = Geef de laptop door. Ben jij aan de beurt?
desk-turn-thanks = Dank je, het is bewaard. Geef de laptop door.
desk-turn-mine = Ik ben aan de beurt
desk-turn-back = Terug naar de begeleider
desk-ballot-left =
    { $count ->
        [one] nog 1 stip
       *[other] nog { $count } stippen
    }
desk-ballot-choose = kies eerst een antwoord
desk-ballot-give = Mijn stem geven
desk-ballot-abstain = Geen stippen geven
desk-ballot-promise = Niemand ziet wie welke stem gaf, ook later niet.
desk-vote-only-you = alleen jij ziet dit
desk-vote-revealed = onthuld
desk-vote-too-few =
    { $count ->
        [one] Te weinig antwoorden om te laten zien zonder iemand te verraden: er is er nog 1 nodig.
       *[other] Te weinig antwoorden om te laten zien zonder iemand te verraden: er zijn er nog { $count } nodig.
    }
desk-vote-outcome = Wat jullie besloten
desk-vote-outcome-example = We nemen de eerste twee, want die helpen dezelfde klant
desk-median = middelste antwoord { $median }
desk-mean = gemiddeld { $mean }
desk-from-to = van { $low } tot { $high }
desk-passes = gedragen
desk-passes-not = nog niet gedragen
desk-discuss = ver uit elkaar: hoor eerst de laagste, dan de hoogste
desk-thumb-up = duim omhoog
desk-thumb-side = opzij
desk-thumb-down = duim omlaag
desk-fist-0 = vuist: ik houd dit tegen
desk-fist-1 = ik heb er grote moeite mee
desk-fist-2 = ik wil eerst iets veranderen
desk-fist-3 = ik kan ermee leven
desk-fist-4 = goed
desk-fist-5 = ik trek dit mee
desk-vote-method = Soort stemming
desk-method-fistOfFive = Vuist tot vijf
desk-method-roman = Duimen
desk-method-scale5 = 1 tot 5
desk-cards =
    { $count ->
        [one] 1 kaart
       *[other] { $count } kaarten
    }
desk-choose = Kies
desk-chosen = Gekozen
