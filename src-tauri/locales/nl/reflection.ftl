### Woorden van een reflectie, in de console en in de zaal.

## Resultaten
reflect-nothing-published = In deze cyclus is niets gepubliceerd, dus er valt niets te scoren. Publiceer de { term-objectives } eerst in de afstemming.
reflect-still-open =
    { $count ->
        [one] Nog 1 { term-key-result } te scoren
       *[other] Nog { $count } { term-key-results } te scoren
    }
reflect-all-scored = Elk { term-key-result } heeft een score.
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
reflect-disagree-example = Genoteerd, en door: wat er over de score gezegd is, zonder namen
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
reflect-kpi-name = Naam van de { term-kpi }
reflect-kpi-from = blijft tussen
reflect-kpi-lower = Ondergrens
reflect-kpi-to = en
reflect-kpi-upper = Bovengrens
reflect-still-undecided =
    { $count ->
        [one] Over 1 { term-key-result } is nog niet besloten
       *[other] Over { $count } { term-key-results } is nog niet besloten
    }
reflect-all-decided = Over elk { term-key-result } is besloten.
reflect-next-is = Volgende cyclus: { $cycle }
reflect-no-next = De volgende cyclus is nog niet gepland.
reflect-plan-next = Plan { $cycle }
reflect-noticed = Wat merkte de klant ervan?
reflect-noticed-example = Wat klanten zeiden of deden, en hoe jullie dat weten
reflect-ending = Hoe eindigde { $what }?
reflect-close-objective = Sluit { $code } af

## In de zaal
room-reflect-score = Score
room-reflect-value = Waar we uitkwamen
room-reflect-confidence = vertrouwen { $confidence } van 10
room-reflect-evidence = { $evidence } bewijs
room-reflect-hockey = Het meeste kwam helemaal aan het eind
room-reflect-best = Een om te vieren
room-reflect-first = Eerst beloofd: van { $from } naar { $to }
room-reflect-breach = { $name } leed eronder: { $value }
room-reflect-ambitious = Bijna alles is gehaald. Was het ambitieus genoeg?
room-reflect-nothing = In deze cyclus is niets gepubliceerd.
room-reflect-undecided = nog niet besloten
