### The native menu, dialogs and messages of the program itself.

menu-workbook = Werkbestand
menu-edit = Bewerken
menu-go = Ga naar
menu-workshop = Workshop
menu-help = Help
menu-quit = Afsluiten
dialog-save-profile = Schrijf de werkwijze naar een bestand
dialog-read-profile = Neem een werkwijze over
dialog-export = Opslaan als
dialog-logo = Kies een logo
shell-no-display = Er is geen beeldscherm om een venster op te openen. Met `okr-atelier --help` zie je wat zonder kan.
dialog-read-table = Kies een tabel
dialog-import-copy = Kies een werkbestand of archief om over te nemen
dialog-came-in = { $name } staat nu in de bibliotheek.
dialog-lose = Sluiten en kwijtraken
dialog-stay = Blijven
dialog-lose-words = De schijf neemt nog steeds niets aan. Wat sindsdien is gedaan, staat alleen in het geheugen en verdwijnt als het programma sluit. Bewaar eerst een kopie op een andere schijf.
