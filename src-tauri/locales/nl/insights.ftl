### Inzichten: wat een cyclus vertelt, en de cycli ervoor.

insights-title = Inzichten · { $cycle }
insights-empty = Hier zie je hoe een cyclus verloopt. Maak eerst een cyclus.
insights-sides = Wat je bekijkt
insights-courses = Lijnen
insights-rhythm = Ritme
insights-owners = Eigenaren
insights-trends = Cycli
insights-courses-empty = Hier heeft elk { term-key-result } zijn lijn van waarden naast wat verwacht was, en zijn lijn van vertrouwen. Schrijf eerst { term-key-results }.
insights-no-scale = Nog niets om aan te meten: een begin en een doel ontbreken.
late-planned = laat gepland: de helft of meer komt in het laatste kwart
late-observed = de helft van de tijd is om en er bewoog nauwelijks iets
late-final = laat bewogen: de helft of meer kwam in het laatste kwart
insights-rhythm-empty = Hier staat elke geplande check-in met wat ervan kwam. Zet eerst de datums van de cyclus uit.
insights-held = { $held } van { $planned } check-ins gehouden
insights-streak = { $count } op rij
insights-shelf =
    { $days ->
        [one] Al 1 dag geen check-in: de OKR’s zijn op de plank beland.
       *[other] Al { $days } dagen geen check-in: de OKR’s zijn op de plank beland.
    }
rhythmState-held = gehouden
rhythmState-open = bezig
rhythmState-missed = gemist
rhythmState-passed = niet gehouden
rhythmState-coming = komt nog
insights-owners-empty = Hier staat wie waarvan eigenaar is. Schrijf { term-objectives } en geef ze een eigenaar.
insights-unowned = Nog van niemand
ownedKind-objective = { term-objective }
ownedKind-keyResult = { term-key-result }
ownedKind-initiative = { term-initiative }
insights-trends-empty = Hier staan cycli naast elkaar.
insights-one-cycle = Na de volgende cyclus kun je hier vergelijken.
insights-focus = Focus
insights-focus-limits = afgesproken: hooguit { $objectives } { term-objectives } met elk { $keyResults } { term-key-results }
insights-objectives = { CAPITAL(term-objectives) }
insights-key-results = { CAPITAL(term-key-results) }
insights-initiatives = { CAPITAL(term-initiatives) } waaraan gewerkt is
insights-over = meer dan afgesproken
insights-coherence = Samenhang
insights-linked = { CAPITAL(term-objectives) } die een hoger doel helpen
insights-themed = { CAPITAL(term-key-results) } onder een thema
insights-aimed = { CAPITAL(term-initiatives) } die een { term-key-result } bewegen
insights-course = Verloop
insights-check-ins = Check-ins gehouden
insights-score = Gemiddelde score
insights-pulse = Peiling
insights-pulse-words = middelste antwoord van de groep
