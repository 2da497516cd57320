### The native menu, dialogs and messages of the program itself.

menu-workbook = Arbeidsfil
menu-edit = Rediger
menu-go = Gå til
menu-workshop = Workshop
menu-help = Hjelp
menu-quit = Avslutt
dialog-save-profile = Skriv arbeidsmåten til en fil
dialog-read-profile = Ta over en arbeidsmåte
dialog-export = Lagre som
dialog-logo = Velg en logo
shell-no-display = Det finnes ingen skjerm å åpne et vindu på. `okr-atelier --help` viser hva som går uten.
dialog-read-table = Velg en tabell
dialog-import-copy = Velg en arbeidsfil eller et arkiv å kopiere
dialog-came-in = { $name } ligger i biblioteket nå.
dialog-lose = Lukk og mist det
dialog-stay = Bli
dialog-lose-words = Disken tar fortsatt ikke imot noe. Det som er gjort siden da, ligger bare i minnet og forsvinner når programmet lukkes. Lagre først en kopi på en annen disk.
