### Words of the room view.

## The picture

room-screen = Zaalscherm
room-step = stap { $no } van { $count }
room-sheet = blad { $no } van { $of }
room-of = { $no } van { $count }
room-clock = nog { $left }
room-clock-stands = gepauzeerd
room-clock-over = tijd is om
room-clock-soon = laatste minuut
room-rehearsal = Generale repetitie: hiervan wordt niets bewaard
room-coach = Even kijken:
room-curtain = We gaan zo verder
room-idle = Straks begint het hier
room-over = Dat was het voor vandaag. Dank jullie wel
room-minutes = { $minutes } min
room-ground = Zo werken we
room-ground-write = Eerst schrijven, alleen en in stilte.
room-ground-round = Daarna spreekt iedereen, een voor een.
room-ground-leader = De leidinggevende spreekt als laatste.
room-ground-vote = We stemmen tegelijk, en zien het samen.

## Cards and groups

room-cards =
    { $count ->
        [one] 1 kaart
       *[other] { $count } kaarten
    }
room-clusters =
    { $count ->
        [one] 1 groep
       *[other] { $count } groepen
    }
room-sealed =
    { $count ->
        [one] 1 kaart nog dicht
       *[other] { $count } kaarten nog dicht
    }
room-loose = Nog los
room-writing = Schrijf voor jezelf, in stilte. Eén idee per kaart.
room-chosen = gekozen

## Run and change

room-answer-run = Run
room-answer-change = Change
room-answer-unsure = Twijfel
room-run-words = Moet gewoon goed blijven gaan
room-change-words = Moet echt anders worden
room-unsure-words = Hooguit twee minuten per kaart
room-not-sorted = Nog niet verdeeld
room-not-sorted-words = Run of change?
room-balance = { $run } kaarten run, { $change } kaarten change
room-answer-objective = { CAPITAL(term-objective) }
room-answer-keyResult = { CAPITAL(term-key-result) }
room-answer-initiative = { CAPITAL(term-initiative) }
room-answer-kpi = { CAPITAL(term-kpi) }
room-game-card = Wat is dit?
room-game-practice = Run of change?
room-good-example = Zo wel
room-bad-example = Zo liever niet

## Votes

room-voted = { $voted } van { $eligible } gestemd
room-voted-of = van { $eligible } gestemd
room-dots-each =
    { $count ->
        [one] 1 stip per persoon
       *[other] { $count } stippen per persoon
    }
room-anonymous = anoniem
room-round = ronde { $no }
room-vote-closed = de stemming is gesloten
room-too-few = Er zijn te weinig stemmen om te tonen.
room-too-few-words = Zo blijft ieders antwoord anoniem.
room-method-dots =
    { $count ->
        [one] Je hebt 1 stip.
       *[other] Je hebt { $count } stippen. Verdeel ze zoals je wilt.
    }
room-method-fistOfFive = Steun je dit? Vuist is nee, vijf vingers is van harte.
room-method-roman = Duim omhoog, opzij of omlaag.
room-method-confidence = Kies één getal van 1 tot en met 10 per regel.
room-method-scale5 = Kies 1 tot en met 5.
room-input-hands = Allemaal tegelijk.
room-input-paperTally = Op papier, zonder naam.
room-input-passKeyboard = De laptop gaat rond; niemand kijkt mee.
room-input-facilitator = Zeg het om de beurt.
room-roman-0 = Ik heb een bezwaar
room-roman-1 = Ik ga mee
room-roman-2 = Akkoord
room-median = mediaan { $median }, spreiding { $spread }
room-middle = mediaan
room-spread = spreiding { $spread }
room-from-to = van { $low } tot { $high }
room-passes = Aangenomen
room-not-passed = Nog niet gedragen: laagste vertelt eerst
room-objection = Er is een bezwaar: eerst luisteren
room-discuss = Bespreken: laagste vertelt eerst
room-discuss-low = Wat zou helpen?
room-discuss-anonymous = Bespreken: waar komt het verschil vandaan?

## Strategy

room-mission = Missie
room-vision = Visie
room-strategy = Strategie
room-long-term = Langetermijndoel
room-chain-sponsor = opent, als sponsor
room-chain-opens = opent
room-themes =
    { $count ->
        [one] Thema
       *[other] Thema’s
    }
room-parents = Doelen hierboven
room-now-at = nu { $value }
room-context = Wat nu anders is
room-objective = { CAPITAL(term-objective-our) }
room-carried = Nemen we mee van vorige keer
room-handed = Wat anderen leerden
room-last-time = Hoe { $cycle } eindigde
room-kpis = { CAPITAL(term-kpis) } die we bewaken
room-band = { $lower } tot { $upper }
room-at-least = minstens { $value }
room-at-most = hoogstens { $value }
room-phase = Wat missen we nu het meest?
room-phase-explore = Verkennen
room-phase-explore-words = begrijpen wat er echt speelt
room-phase-build = Bouwen
room-phase-build-words = iets neerzetten dat werkt
room-phase-scale = Opschalen
room-phase-scale-words = wat werkt, overal laten werken
room-phase-optimise = Optimaliseren
room-phase-optimise-words = beter doen wat er al is

## OKRs

room-objectives =
    { $count ->
        [one] 1 { term-objective }
       *[other] { $count } { term-objectives }
    }
room-no-objectives = Wat is aan het eind van de periode merkbaar anders? Eén zin.
room-from-cluster = uit ‘{ $title }’
room-why = Waarom nu
room-why-customer = Wat de klant ervan merkt
room-metrics = Waaraan zouden we het kunnen zien?
room-no-key-results = Waaraan zien we dat het gelukt is?
room-by = uiterlijk { $day }
room-now = nu { $value }
room-from-open = van?
room-to-open = naar?
room-binary = klaar of niet klaar
room-no-owner = nog geen eigenaar
room-commitment-aspirational = ambitie
room-commitment-learning = om te leren
room-no-parent = Hangt nog nergens aan
room-no-child = hier dragen we nu niet aan bij
room-no-initiative = nog geen { term-initiative }
room-without = Nog zonder { term-initiative }:
room-everybody = Iedereen heeft { term-initiative-a }.

## Closing

room-not-doing = Doen we niet
room-not-doing-empty = Wat laten we deze periode bewust liggen?
room-until = tot { $day }
room-capacity = Onze capaciteit
room-capacity-rest = Vrij
room-next-date = Volgende keer
room-roti = Deze tijd waard
room-roti-median = { $median } van 5
room-break-until = We gaan verder om
