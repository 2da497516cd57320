### Woorden van een reflectie, in de console en in de zaal.

## Resultaten
reflect-nothing-published = In deze cyclus is niets gepubliceerd, dus er valt niets te scoren. Publiceer { term-objectives-the } eerst in de afstemming.
reflect-still-open =
    { $count ->
        [one] Nog 1 { term-key-result } te scoren
       *[other] Nog { $count } { term-key-results } te scoren
    }
reflect-all-scored = { CAPITAL(term-key-result-each) } heeft een score.
reflect-ambitious = Bijna alles is gehaald. Was het ambitieus genoeg?
reflect-breach = { $name } lag bij de laatste meting buiten de band: { $value }.
reflect-show-all = Laat alles in de zaal zien
reflect-last-confidence = vertrouwen { $confidence } van 10 bij de laatste check-in
reflect-teller = { $name } vertelt het verhaal, in drie zinnen
reflect-hockey = hockeystick: het meeste kwam in het laatste kwart van de tijd
reflect-first = Eerst beloofd: van { $from } naar { $to }.
reflect-first-score = Daartegen: { $score }.
reflect-value = Eindwaarde
reflect-value-first = eerst is de eindwaarde nodig
reflect-self-score = Eigen score
reflect-self-score-example = 0 tot 1
reflect-self-score-is = eigen score { $score }
reflect-evidence = Hoe zeker zijn jullie ervan?
reflect-evidence-is = { $evidence } bewijs
reflect-disagree = Wat jullie anders zien
reflect-disagree-example = Noteer en ga door: wat er over de score gezegd is, zonder namen
reflect-score-as = Geef de score: { $score }
reflect-score-from-value = Geef de score bij deze waarde
reflect-say = De groep bepaalt
reflect-say-score = Score, 0 tot 1
reflect-later = Stel uit
reflect-later-until = Wordt gescoord op
reflect-later-example = dag en maand
reflect-take-back = Neem terug
reflect-decided-already = er is al iets over besloten

## Besluiten
reflect-decide-about = Wat gebeurt er met { $what }?
reflect-score-first = eerst is een score nodig
reflect-next-first = er is nog geen volgende cyclus
reflect-means-keep = We gaan er zo mee door.
reflect-means-adjust = We gaan door, maar zeggen of meten het anders.
reflect-means-drop = We stoppen ermee.
reflect-means-toKPI = Het is een gewoonte geworden: we bewaken wat we bereikt hebben.
reflect-means-carryOver = Het gaat als concept mee naar de volgende cyclus. De score blijft hier.
reflect-means-done = Het is gehaald en vraagt niets meer.
reflect-new-text = Hoe we het voortaan zeggen
reflect-why = Waarom?
reflect-why-example = Eén zin die volgende cyclus nog te begrijpen is
reflect-from-now = Voortaan:
reflect-carried-to = Een concept in { $cycle }.
reflect-kpi-name = Naam van { term-kpi-the }
reflect-kpi-from = blijft tussen
reflect-kpi-lower = Ondergrens
reflect-kpi-to = en
reflect-kpi-upper = Bovengrens
reflect-still-undecided =
    { $count ->
        [one] Over 1 { term-key-result } is nog niet besloten
       *[other] Over { $count } { term-key-results } is nog niet besloten
    }
reflect-all-decided = Over { term-key-result-each } is besloten.
reflect-next-is = Volgende cyclus: { $cycle }
reflect-no-next = De volgende cyclus is nog niet gepland.
reflect-plan-next = Plan { $cycle }
reflect-noticed = Wat merkte de klant ervan?
reflect-noticed-example = Wat klanten zeiden of deden, en hoe jullie dat weten
reflect-ending = Hoe eindigde { $what }?
reflect-close-objective = Sluit { $code } af

## Opening, werkvormen
reflect-last-actions = Wat werd er van de acties van vorige keer?
reflect-no-last-actions = Er zijn geen acties van vorige keer.
reflect-action-state = Wat werd er van: { $what }
reflect-safety-low = Het is nog niet veilig genoeg om vrijuit te spreken. Laat iedereen alleen schrijven, laat de leidinggevende de terugblik verlaten of als laatste spreken, en begin met: wat zou het veiliger maken?
reflect-safety-careful = Doe het voorzichtig: beginnen, stoppen, doorgaan, iedereen schrijft alleen en de leidinggevende spreekt als laatste.
reflect-safety-open = Mensen kunnen vrijuit spreken. Kies de werkvorm die bij deze cyclus past.
reflect-format = Werkvorm
reflect-format-unfit = niet bij deze uitkomst van de veiligheidscheck
reflect-format-own = Eigen kolommen
reflect-format-own-example = Zon, Wolken, Storm
reflect-format-keep = Deze kolommen bewaren
reflect-format-keep-name = Hoe deze werkvorm heet
reflect-format-kept = Bewaard: ‘{ $name }’ staat klaar op de volgende muur van deze soort.
reflect-format-fixed = Er hangen kaarten op deze muur, dus de kolommen blijven.

## Verdiepen, lessen
reflect-dig-empty = Hier verdiepen jullie de groepen met de meeste stippen, één tegelijk. Groepeer eerst de kaarten en stem.
reflect-dig-questions = Wat gebeurde er? Waardoor? Wat leren we? Elk ongeveer vijf minuten.
reflect-learnings = Lessen
reflect-learnings-empty = Een les is een zin die de volgende keer helpt, ook wie er niet bij was.
reflect-hand-on = Doorgeven aan andere onderdelen
reflect-keep-here = Hier houden
reflect-handed-on = doorgegeven aan andere onderdelen
reflect-learning-kind = Soort les
reflect-learning-add = Een les
reflect-learning-from = Een les uit ‘{ $cluster }’
reflect-learning-example = Vraag eerst om de gegevens en beloof dan pas een getal
reflect-premortem-notes = Kaarten
reflect-premortem-risks = Risico’s ({ $count })
reflect-premortem-take = Uit de kaarten
reflect-premortem-make = Maak er een risico van
reflect-learnings-count =
    { $count ->
        [one] 1 les
       *[other] { $count } lessen
    }

## Acties
reflect-actions-empty = Liever weinig, en dat echt doen: elk met één persoon en één dag. Wat niemand wil dragen is geen actie; parkeer het.
reflect-action-example = De cijfers staan de dag voor de check-in klaar
reflect-action-add = Wat gaan jullie anders doen?
reflect-action-by = Wanneer klaar
reflect-action-about = Gaat over
reflect-action-keep = Spreek af
reflect-action-beyond = Bewust één meer dan { $limit }
reflect-action-full = Er zijn { $limit } acties afgesproken. Minder acties worden vaker gedaan; stem voordat er nog een bij komt.
reflect-action-needs-text = zeg eerst wat er gebeurt
reflect-action-needs-owner = iemand moet de actie dragen
reflect-action-needs-day = er hoort een dag bij
reflect-action-day = Dag van: { $what }
reflect-action-kind = Waar het over gaat: { $what }
reflect-action-from = Waar ze uit kunnen komen
reflect-actions-count =
    { $count ->
        [one] 1 actie
       *[other] { $count } acties
    }
reflect-how-we-do = Hoe wij OKR doen, eerder afgesproken

## Meenemen
reflect-seeds-empty = Hier staat waarmee het opstellen van nieuwe OKR’s begint: ideeën, wat nog niet af is, een getal om te volgen.
reflect-seed = Om mee te nemen
reflect-seed-add = Wat nemen jullie mee?
reflect-seed-example = Eén { term-key-result } samen met Logistiek
reflect-seeds-count =
    { $count ->
        [one] 1 ding om mee te nemen
       *[other] { $count } dingen om mee te nemen
    }
reflect-carried = Als concept meegenomen
reflect-new-kpis = Werden { term-kpis }
reflect-not-doing = Wat we niet deden: geldt dat nog?
reflect-not-doing-state = Geldt dit nog: { $what }

## Afsluiten
reflect-close-open = Wat de cyclus nog openhoudt
reflect-close-lacks =
    { $count ->
        [one] er ontbreekt nog 1 ding
       *[other] er ontbreken nog { $count } dingen
    }
reflect-go-there = Ga erheen
reflect-close-cycle = Sluit de cyclus af
reflect-closed = De cyclus is afgesloten.

## In de zaal
room-reflect-score = Score
room-reflect-value = Waar we uitkwamen
room-reflect-evidence = { $evidence } bewijs
room-reflect-hockey = Het meeste kwam helemaal aan het eind
room-reflect-best = Een om te vieren
room-reflect-first = Eerst beloofd: van { $from } naar { $to }
room-reflect-breach = { $name } leed eronder: { $value }
room-reflect-ambitious = Bijna alles is gehaald. Was het ambitieus genoeg?
room-reflect-nothing = In deze cyclus is niets gepubliceerd.
room-reflect-undecided = nog niet besloten
room-reflect-last = Wat werd er van onze afspraken van vorige keer?
room-reflect-actions = Dit gaan we anders doen
room-reflect-actions-empty = Hoogstens drie dingen, elk met één naam en één dag.
room-reflect-ask-what = Wat gebeurde er?
room-reflect-ask-why = Waardoor kwam het?
room-reflect-ask-learn = Wat leren we?
room-reflect-learnings = Wat we leerden
room-reflect-carried = Gaat als concept mee
room-reflect-kpis = Bewaken we voortaan
room-reflect-seeds-empty = Wat nemen we mee?
room-reflect-closed = Deze cyclus is afgesloten. Dank jullie wel.
room-reflect-next = Hierna
