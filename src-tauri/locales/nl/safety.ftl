### Reservekopieën, wat er met een werkbestand gebeurd is, archief en prullenbak, onafgemaakte teksten.

## Standing words

safe-not-saving = Er wordt nu niets nieuws bewaard.
safe-save-copy = Kopie bewaren …
safe-copy-saved = Er is een kopie bewaard: { $path }
safe-go-on = Verder in het geheugen
safe-in-memory = Wat je nu doet, staat alleen in het geheugen.
safe-in-memory-words = Het verdwijnt als het programma stopt. Bewaar nu en dan een kopie op een andere schijf, en probeer de schijf opnieuw zodra er ruimte is.
safe-back-on-disk = Schijf opnieuw proberen
safe-is-back-on-disk = Alles staat weer op de schijf.
safe-rescued = Dit werkbestand was beschadigd of van buitenaf gewijzigd. De reservekopie van { $at } is open.
safe-rescued-words = Wat daarna gedaan is, staat er niet in. Het beschadigde bestand is bewaard zoals het gevonden is, in { $aside }
safe-damaged = Dit werkbestand klopt niet met zijn eigen geschiedenis: het is beschadigd of van buitenaf gewijzigd.
safe-damaged-words = Ga via de instellingen terug naar de reservekopie van { $at }; het beschadigde bestand blijft bewaard.
safe-damaged-alone = Er is geen reservekopie van. Bewaar een kopie en kijk na wat belangrijk is.
safe-behind =
    { $steps ->
        [one] Dit werkbestand heeft { $steps } stap minder dan zijn nieuwste reservekopie.
       *[other] Dit werkbestand heeft { $steps } stappen minder dan zijn nieuwste reservekopie.
    }
safe-behind-words = Iets heeft het teruggezet, zoals een ouder bestand op zijn plaats. In de reservekopie van { $at } staat alles; ga daarnaar terug via de instellingen.
safe-read = Gelezen
safe-little-space = Op deze schijf is nog maar { $megabytes } MB vrij. Maak ruimte vóór de volgende workshop.
safe-no-backup = De nieuwste reservekopie kon niet gemaakt worden.
safe-no-mirror = De tweede map voor reservekopieën is niet te bereiken.
safe-no-mirror-words = Op deze laptop gaan de reservekopieën door. Steek de stick er weer in, of kies een andere map in de instellingen.
safe-unfinished = Getypt voordat het programma stopte, en nog niet bewaard: Enter bewaart het, Escape laat het vallen.

## Backups

safe-backups = Reservekopieën
safe-backups-about = Die maakt het programma zelf: bij het openen en sluiten van een werkbestand, en voor elke vijf minuten waarin iets verandert. Elke kopie wordt nagekeken. Van een dag blijven ze allemaal, dan één per uur voor een week, dan één per dag voor een maand. Geheime stemmen en kaarten die nog niet geopend zijn, staan in geen enkele kopie.
safe-backups-of = Reservekopieën van { $name }
safe-backups-words = Kies een moment om te zien wat er toen in het werkbestand stond.
safe-no-backups = Er is nog geen reservekopie. Die wordt gemaakt zodra het werkbestand open is.
safe-show-backups = Reservekopieën …
safe-back-up = Nu een reservekopie maken
safe-backed-up = reservekopie { $at }
safe-not-backed-up = nog geen reservekopie
safe-count =
    { $count ->
        [one] { $count } reservekopie
       *[other] { $count } reservekopieën
    }
safe-mirror-is = Elke reservekopie gaat ook naar
safe-mirror-none = Er is geen tweede map, zoals een stick, waar reservekopieën ook naartoe gaan.
safe-choose-mirror = Tweede map kiezen …
safe-forget-mirror = Geen tweede map
safe-go-back = Terug naar { $at }
safe-go-back-words = Van wat er nu in het werkbestand staat, wordt eerst een reservekopie gemaakt; je kunt dus weer terug.
safe-went-back = Dit is het werkbestand zoals het was op { $at }.
safe-open-backup = Reservekopie openen
safe-holds-changed = Laatste wijziging
safe-holds-people = Mensen
safe-holds-objectives = { CAPITAL(term-objectives) }
safe-holds-key-results = { CAPITAL(term-key-results) }
safe-holds-workshops = Workshops
safe-holds-steps = Stappen in de geschiedenis
occasion-open = bij het openen
occasion-close = bij het sluiten
occasion-change = tijdens het werk
occasion-migrate = voor een nieuwere versie
occasion-import = voor een import
occasion-restore = rond het teruggaan
occasion-delete = voor het verwijderen
occasion-hand = op verzoek

## Archive, trash and deleting for good

safe-more = Meer voor { $name }
safe-archive = Naar het archief
safe-throw-away = Naar de prullenbak
safe-take-back = Terugzetten
safe-put-away = Opgeborgen
keeping-shelf = op de plank
keeping-archive = in het archief
keeping-trash = in de prullenbak
safe-keep-until = Dit werkbestand bewaren tot
safe-keep-until-words = Na die dag herinnert de bibliotheek eraan het voorgoed te verwijderen. Er wordt niets vanzelf verwijderd.
safe-keep-until-day = bewaren tot { $date }
safe-expired = Dit zou bewaard blijven tot { $date }. Leg het in de prullenbak en verwijder het voorgoed, of kies een latere dag in de instellingen.
safe-erase = Voorgoed verwijderen
safe-erase-sure = ‘{ $name }’ voorgoed verwijderen?
safe-erase-words = Het werkbestand, zijn geschiedenis, alle reservekopieën hier en in de tweede map en onafgemaakte teksten worden overschreven en weggehaald. Niemand kan dat terugdraaien. Kopieën die je ergens anders bewaard hebt, blijven bestaan.
safe-receipt = Bewijs
safe-receipt-gone = ‘{ $name }’ is voorgoed verwijderd: { $files } bestanden, { $kilobytes } KB.
safe-receipt-searched = Daarna zijn alle { $files } bestanden van het programma en zijn vensters doorzocht op { $marks } kenmerken ervan, de codes van zijn rijen. Bestanden waarin er een gevonden is: { $found }.
safe-receipt-unreached = Deze tweede map was niet te bereiken. Daar is niets verwijderd of doorzocht, dus er kunnen nog reservekopieën in staan: { $folder }
safe-receipt-blind = Het bestand was niet meer te lezen, dus er was niets om naar te zoeken.
safe-receipt-limits = Flashschijven kunnen overschreven blokken nog een tijd vasthouden; versleuteling van de hele schijf dekt dat af.
safe-participant = deelnemer
safe-names = Namen door rollen vervangen
safe-names-sure = Alle namen door rollen vervangen?
safe-names-words = Iedereen heet daarna naar zijn rol, in elke tekst waarin de naam als woord staat. De geschiedenis en alle reservekopieën, waarin de namen nog staan, worden voorgoed verwijderd. Niemand kan dat terugdraaien. Bijnamen en halve namen in teksten blijven staan: lees die na.
safe-names-done = Alle namen zijn vervangen. Lees de teksten na op bijnamen.
safe-names-left = In dit werkbestand zijn namen door rollen vervangen, maar niet in reservekopieën elders.
safe-names-left-words = Deze tweede mappen waren niet te bereiken, en in reservekopieën daar kunnen de namen nog staan: { $folders }
dialog-save-copy = Kopie van het werkbestand bewaren
dialog-choose-mirror = Tweede map voor reservekopieën
