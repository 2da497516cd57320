### De cycluspagina: de checklist, wat eerder geweigerd werd, de cycli ervoor.

cycle-also = Of begin met
cycle-process = Proces
cycle-process-late =
    { $count ->
        [one] 1 stap is over tijd
       *[other] { $count } stappen zijn over tijd
    }
cycle-process-overdue = over tijd
cycle-process-empty = Hier staat wat wanneer klaar moet zijn, zodat elk deel van de cyclus op zijn dag kan beginnen.
cycle-process-make = Zet de gebruikelijke stappen klaar
cycle-process-done = Klaar: { $what }
cycle-process-title = Stap
cycle-process-people = met { $names }
cycle-process-due = Dag van { $what }
cycle-process-role = Wie zorgt voor { $what }
cycle-process-no-role = nog geen rol
cycle-process-show = Welke stappen
cycle-process-all = Alle stappen
cycle-process-leaders = Wat sponsor en leidinggevende doen
cycle-process-sponsor = Sponsor: { $name }
cycle-process-any = Op elk moment
cycle-process-add = Voeg een stap toe
cycle-with = Met { $name }
cycle-without = Zonder { $name }
cycle-refused = Eerder geweigerd: nog steeds niet?
cycle-refused-until = tot { $day }
cycle-refused-still = Nog steeds niet
cycle-refused-take = Toch oppakken
cycle-refused-over = Speelt niet meer
cycle-one-after-another = Cycli na elkaar
cycle-compare = Vergelijk
cycle-check-ins = { $held } van { $planned } check-ins
cycle-score = gemiddelde score { $score }
cycle-theme-empty = nog geen { term-objective }
cycle-theme-none = Zonder thema
cycle-theme-way = { $share } van de weg
cycle-pace = { CAPITAL(term-initiatives) }: minder tegelijk, eerder klaar
cycle-pace-running = Lopend
cycle-pace-no-limit = geen grens afgesproken
cycle-pace-limit = van hoogstens { $limit }
cycle-pace-over = meer dan de { $limit } die jullie afspraken
cycle-pace-count = In deze cyclus
cycle-pace-fewer = minder dan de { $before } van vorige cyclus
cycle-pace-more = meer dan de { $before } van vorige cyclus
cycle-pace-same = evenveel als vorige cyclus
cycle-pace-days = Van gepland tot klaar
cycle-pace-none = nog niets klaar
cycle-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
cycle-pace-done =
    { $count ->
        [one] de ene die klaar is
       *[other] de middelste van { $count }
    }
