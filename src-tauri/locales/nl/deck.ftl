### Words of the kick-off deck.

deck-title = { $unit }: kick-off { $cycle }
deck-kickoff = Kick-off
deck-sponsor = Sponsor:
deck-period-alt = Van { $start } tot en met { $end }
deck-context = Wat er veranderd is en nu om ons vraagt
deck-mission = Onze missie
deck-vision = Onze visie
deck-vision-signs = Waaraan we merken dat we er zijn
deck-strategy = Onze strategie
deck-long-term = Ons langetermijndoel
deck-long-term-by = Ons langetermijndoel, uiterlijk { $date }
deck-themes = Waar we onze energie in steken
deck-last-title = Waar we vandaan komen
deck-last-key-results = { term-key-results } die hun doelwaarde haalden
deck-last-initiatives = { term-initiatives } die zijn afgerond
deck-last-check-ins = check-ins die zijn gehouden
deck-last-learning = Wat we leerden
deck-of = van { $whole }
deck-objectives = { CAPITAL(term-objectives) }
deck-overview =
    { $count ->
        [one] { CAPITAL(term-objective-our) }
       *[other] Onze { $count } { term-objectives }
    }
deck-objective = { CAPITAL(term-objective) } { $code }
deck-continued = vervolg
deck-why-now = Waarom nu
deck-why-customer = Wat de klant ervan merkt
deck-owner = Eigenaar:
deck-contributes = draagt bij aan ‘{ $goal }’ ({ $unit })
deck-label-owner = Eigenaar
deck-label-contributes = Het doel waaraan het bijdraagt
deck-contribution = Onze bijdrage
deck-by = uiterlijk { $date }
deck-bar-alt = Van { $from } naar { $to } { $by }
deck-baseline-unknown = nog te meten
deck-not-yet = nog niet
deck-done = klaar
deck-start = start
deck-milestones =
    { $count ->
        [one] { $count } mijlpaal
       *[other] { $count } mijlpalen
    }
deck-committed = toegezegd
deck-aspirational = ambitieus
deck-learning = om te leren
deck-no-key-results = Nog geen { term-key-results }.
deck-initiatives = Wat we gaan doen
deck-other-initiatives = En verder
deck-not-doing = Wat we nu niet doen
deck-until = tot { $date }
deck-kpis = Wat we blijven bewaken
deck-between = tussen { $low } en { $high }
deck-at-least = minstens { $low }
deck-at-most = hoogstens { $high }
deck-guards =
    { $count ->
        [one] bewaakt { term-objective } { $codes }
       *[other] bewaakt { term-objectives } { $codes }
    }
deck-gives = { $code } · { $giver } geeft dit aan { $needer }
deck-needed-by = nodig op { $date }
deck-calendar = Agenda
deck-rhythm-weekly = Elke week kijken we even terug en vooruit
deck-rhythm-two-weekly = Elke twee weken kijken we even terug en vooruit
deck-rhythm-four-weekly = Elke vier weken kijken we even terug en vooruit
deck-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
deck-part-setting = OKR’s opstellen
deck-part-alignment = Afstemmingsworkshop
deck-part-kickoff = Kick-off
deck-part-checkin = Check-in
deck-part-reflection = Reflectie
deck-part-summit = Leiderschapssummit
deck-part-masters-meeting = Overleg van OKR-masters
deck-part-mid-cycle = Check-in halverwege
deck-part-leader-checkpoint = Tussenstand met de leiding
deck-questions = Vragen
deck-question-clear = Wat is nog niet duidelijk?
deck-question-miss = Wat missen we?
deck-question-start = Waar beginnen we morgen mee?
deck-logo-alt = Logo van { $organisation }
