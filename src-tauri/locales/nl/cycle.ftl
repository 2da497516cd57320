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
