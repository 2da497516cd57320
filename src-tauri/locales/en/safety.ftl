### Backups, what happened to a workbook, archive and trash, unfinished texts.

## Standing words

safe-not-saving = Nothing new is being saved right now.
safe-save-copy = Save a copy …
safe-copy-saved = A copy is saved: { $path }
safe-go-on = Go on in memory
safe-in-memory = What you do now is in memory alone.
safe-in-memory-words = It goes when the program stops. Save a copy on another disk now and then, and try the disk again once there is room.
safe-back-on-disk = Try the disk again
safe-is-back-on-disk = Everything is on the disk again.
safe-rescued = This workbook was damaged or changed from outside. The backup of { $at } is open.
safe-rescued-words = What was done after that is not in it. The damaged file is kept as it was found, in { $aside }
safe-damaged = This workbook contradicts its own history: it was damaged or changed from outside.
safe-damaged-words = Go back to the backup of { $at } from the settings; the damaged file is kept.
safe-damaged-alone = There is no backup of it. Save a copy and check what matters.
safe-behind =
    { $steps ->
        [one] This workbook holds { $steps } step less than its newest backup.
       *[other] This workbook holds { $steps } steps less than its newest backup.
    }
safe-behind-words = Something took it back, such as an older file put in its place. The backup of { $at } has everything; go back to it from the settings.
safe-read = Read
safe-little-space = Only { $megabytes } MB are free on this disk. Make room before the next workshop.
safe-no-backup = The newest backup could not be made.
safe-no-mirror = The second folder for backups cannot be reached.
safe-no-mirror-words = Backups on this laptop go on. Plug the stick in again, or choose another folder in the settings.
safe-unfinished = Typed before the program stopped, and not kept yet: press Enter to keep it, Escape to drop it.

## Backups

safe-backups = Backups
safe-backups-about = Made by itself: when a workbook is opened and closed, and for every five minutes of change. Each one is checked. All of a day are kept, then one an hour for a week, then one a day for a month. Secret ballots and cards that have not been opened yet are in no backup.
safe-backups-of = Backups of { $name }
safe-backups-words = Choose a moment to see what the workbook held then.
safe-no-backups = There is no backup yet. One is made when the workbook is opened.
safe-show-backups = Backups …
safe-back-up = Back up now
safe-backed-up = backed up { $at }
safe-not-backed-up = no backup yet
safe-count =
    { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }
safe-mirror-is = Every backup is also copied to
safe-mirror-none = There is no second folder, such as a stick, that backups are copied to.
safe-choose-mirror = Choose a second folder …
safe-forget-mirror = No second folder
safe-go-back = Go back to { $at }
safe-go-back-words = What the workbook holds now is backed up first, so this can be taken back.
safe-went-back = This is the workbook as it was at { $at }.
safe-open-backup = Open backup
safe-holds-changed = Last change
safe-holds-people = People
safe-holds-objectives = { CAPITAL(term-objectives) }
safe-holds-key-results = { CAPITAL(term-key-results) }
safe-holds-workshops = Workshops
safe-holds-steps = Steps of its history
occasion-open = when opened
occasion-close = when closed
occasion-change = while working
occasion-migrate = before a newer version
occasion-import = before an import
occasion-restore = around going back
occasion-delete = before deleting
occasion-hand = asked for

## Archive, trash and deleting for good

safe-more = More for { $name }
safe-archive = To the archive
safe-throw-away = To the trash
safe-take-back = Put back
safe-put-away = Put away
keeping-shelf = on the shelf
keeping-archive = in the archive
keeping-trash = in the trash
safe-keep-until = Keep this workbook until
safe-keep-until-words = After that day the library reminds you to delete it for good. Nothing is deleted by itself.
safe-keep-until-day = keep until { $date }
safe-expired = It was to be kept until { $date }. Put it in the trash and delete it for good, or choose a later day in its settings.
safe-erase = Delete for good
safe-erase-sure = Delete “{ $name }” for good?
safe-erase-words = The workbook, its history, all its backups here and in the second folder, and unfinished texts are overwritten and removed. Nobody can take that back. Copies you saved elsewhere stay.
safe-receipt = Receipt
safe-receipt-gone = “{ $name }” is deleted for good: { $files } files, { $kilobytes } KB.
safe-receipt-searched = Afterwards all { $files } files of the program and its windows were searched for { $marks } marks of it, the ids of its rows. Files in which one was found: { $found }.
safe-receipt-unreached = This second folder could not be reached. Nothing was deleted or searched there, so backups may be left in it: { $folder }
safe-receipt-blind = The file could not be read any more, so there was nothing to search for.
safe-receipt-limits = Flash disks may keep overwritten blocks for a while; encryption of the whole disk covers that.
safe-participant = participant
safe-names = Replace names by roles
safe-names-sure = Replace all names by roles?
safe-names-words = Everybody is called by their role from then on, in every text in which their name stands as a word. The history and all backups, which still hold the names, are deleted for good. Nobody can take that back. Nicknames and half names in texts stay: read them over.
safe-names-done = All names are replaced. Read the texts over for nicknames.
safe-names-left = Names became roles in this workbook, but not in backups elsewhere.
safe-names-left-words = These second folders could not be reached, and backups in them may still hold the names: { $folders }
dialog-save-copy = Save a copy of the workbook
dialog-choose-mirror = A second folder for backups
