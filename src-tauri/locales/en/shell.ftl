### The native menu, dialogs and messages of the program itself.

menu-workbook = Workbook
menu-edit = Edit
menu-go = Go to
menu-workshop = Workshop
menu-help = Help
menu-quit = Quit
dialog-save-profile = Write the way of working to a file
dialog-read-profile = Take over a way of working
dialog-export = Save as
dialog-logo = Pick a logo
shell-no-display = There is no display to open a window on. `okr-atelier --help` shows what works without one.
dialog-read-table = Choose a table
dialog-import-copy = Choose a workbook or archive to copy
dialog-came-in = { $name } is in the library now.
dialog-lose = Close and lose it
dialog-stay = Stay
dialog-lose-words = The disk still takes nothing. What was done since then is in memory alone and goes when the program closes. Save a copy on another disk first.
