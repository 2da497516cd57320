### What was refused: what happened, what was kept, what to do.

## What was typed

error-empty =
    { $field ->
        [people] Nobody is listed for this workshop yet. Nothing has changed; count at least one person first.
        [agenda] This workshop has no steps yet. Nothing has changed; add a step first.
       *[other] Some text is needed here. Nothing has changed; write something and try again.
    }
error-tooLong = This text is too long: { $limit } characters at most. The text from before is still there; make it a little shorter.
error-outOfRange = This number does not fit here: it can be from { $low } to { $high }. Nothing has changed.
error-startIsTarget = The baseline and the target are the same, so there is nothing to reach. Nothing has changed; choose another target.
error-shareOutOfRange = A percentage lies between 0 and 100. The value from before is still there; choose another number or another unit.
error-dateOutsideCycle = This date falls outside the cycle, { $start } to { $end }. Choose a day within the cycle.
error-dateBeforeLast = This check-in is dated before the last one, { $last }. Nothing has changed; choose that day or a later one.
error-dateAfterCheckIn = This value is from after the check-in of { $date }. Nothing has changed; choose that day or an earlier one.
error-reasonNeeded = A reason is needed here, so that everybody still understands it later. Nothing has changed; one sentence is enough.
error-weights = The weights do not add up to 100. Nothing has changed; adjust them until they do.

## Votes

error-tooManyVotes = That is more votes than allowed: { $limit } at most. What was counted still counts; please count these again.
error-roundNotOpen = That cannot be done at this point of the vote round. All votes are kept; open a new round if there is to be another vote.
error-tooFewBallots = There are too few votes to show without showing who voted what: at least { $threshold } are needed. The votes are kept and unseen; let more people vote, or count hands.

## Order of things

error-unknown =
    { $kind ->
        [workbook] There is no file { $id }.
        [held] No such workshop has been held yet. Nothing was written.
        [cycleNamed] There is no cycle called “{ $id }”. There is: { $there }.
        [unitNamed] There is no unit called “{ $id }”. There is: { $there }.
       *[other] That is no longer there: it has been removed or replaced in the meantime. Everything else is still there.
    }
error-wrongState =
    { $state ->
        [otherBoard] These notes are not on the same wall. Nothing has changed.
        [inactive] This person no longer takes part. Nothing has changed.
        [last] There is no step after this one. Nothing has changed.
        [became] This cluster has already become something else. Nothing has changed.
        [finished] This is already finished. Nothing has changed.
        [checkin] A check-in is of one unit, and each stands by itself. Nothing has changed.
        [kickoff] A kick-off has no walls to go on with. Nothing has changed.
        [archived] This is archived. Nothing has changed.
        [cancelled] This has been cancelled. Nothing has changed.
        [closed] This is already closed. Nothing has changed.
        [published] This is already published. Nothing has changed.
        [proposed] This is already proposed. Nothing has changed.
        [done] This step is already done. Nothing has changed.
        [paused] It is paused. Nothing has changed.
       *[other] That cannot be done right now. Nothing has changed.
    }
error-gateShut = Not yet: something is still missing. Everything written is kept; the coach says what is needed.
error-anotherRunning = The workshop ‘{ $title }’ is still running. Nothing has changed; finish it or pause it first.
error-loop = This cannot be the parent: it lies below, or on the same level. The link from before is still there; choose something from a higher level.
error-badCell =
    { $wanted ->
        [number] “{ $value }” is no number.
        [date] “{ $value }” is no date there is.
        [word] “{ $value }” is none of the words that fit here.
        [answer] “{ $value }” is neither yes nor no.
        [unit] There is no unit called “{ $value }”.
        [theme] There is no theme called “{ $value }”.
        [keyResult] There is no key result “{ $value }” in this cycle.
        [goal] There is no objective or key result “{ $value }” in this cycle.
        [kpi] There is no KPI called “{ $value }”.
        [party] Nobody here is called “{ $value }”.
       *[something] Something has to stand here.
    } Nothing came in; mend the line, or leave it out.
error-badTable =
    { $why ->
        [empty] There is nothing in this file.
        [binary] This file is no table.
        [old] This is a file of an old Excel. Save it there as XLSX or CSV first.
        [quote] A quotation mark is opened in this table and never closed.
        [lines] This table has more than { $limit } lines.
        [columns] This table has more than { $limit } columns.
        [cell] A cell of this table has more than { $limit } characters.
        [packed] What is packed in this file is far larger than a table.
        [map] How the columns are read was written for another table.
        [unmapped] No column says yet what these lines are about.
        [wrong] Some lines cannot come in; nothing was imported.
        [measured] Nothing says which key result these values are of. Choose one.
        [workshop] Feedback belongs to an alignment, and this cycle has none yet. Plan one, and import the feedback then.
        [board] Cards belong on a wall. Begin the workshop in which people write, and import them then.
       *[sheet] This file is damaged, or no spreadsheet.
    } Nothing came in.
error-needsRevision = This text has been published. It stands as agreed; change it by a revision with a reason.
error-targetsFixed = In a reflection targets and baselines stay as they were promised. Nothing has changed; write down what you learned instead.
error-stillUsed = This is still in use, so it stays. First remove what refers to it.
error-nothingToUndo = There is nothing to undo.
error-cannotUndo = This can no longer be undone, because later work rests on it. Everything is still there; change it by hand.

## Files and the machine

error-notAWorkbook = This file is not a workbook of OKR Atelier. It has not been touched; choose another file.
error-notAProfile = This file holds no way of working of OKR Atelier. Nothing has changed; choose a file that was written here.
error-newerWorkbook = This workbook was made with a newer version of OKR Atelier. It has not been touched; open it with that version.
error-damaged =
    { $of ->
        [file] This file is damaged, or was changed from outside. Nothing came in, and your workbooks are as they were; ask for a new copy of the file.
       *[workbook] The data in this workbook contradicts itself: it is damaged or was changed from outside. Nothing is overwritten; open a backup.
    }
error-badFile = This file holds something that cannot be in a workbook ({ $place }). Nothing came in, and your workbooks are as they were; ask for a new copy of the file.
error-fileTooLarge = The file is larger than { $limit } MB, more than can be read safely. Nothing came in; choose a smaller one, or split it.
error-diskFull = The disk is full. Everything up to now is saved; free some space and do it again.
error-readOnly = Writing is not allowed here. Everything up to now is saved; choose another folder, or allow writing.
error-unfitFolder =
    { $reason ->
        [cloud] A cloud service copies the folder { $folder } while it is being written to, which destroys workbooks. Nothing has been opened; keep workbooks in a folder on this laptop and send saved copies to the cloud.
       *[other] The folder { $folder } lies on another machine, where nothing is surely saved. Nothing has been opened; keep workbooks in a folder on this laptop.
    }
error-storage = Reading or writing did not work. Everything up to now is saved; please try again.
error-inUse = There is already a workbook of that name, or it is open elsewhere. Nothing was overwritten; choose another name, or close it there.
error-badRequest = That request could not be understood. Nothing has changed; please try again.
error-internal = Something went wrong inside the program. Nothing has changed and everything up to now is saved; you can simply go on.
error-cancelled = This was stopped. Nothing was written, and a file that was there is still there.
error-badPicture =
    The picture cannot be used as a logo: { $reason ->
        [size] it is too large or too deep
        [acts] it holds a script or a definition of entities
        [outside] it refers to another file
       *[broken] it is no sound PNG or SVG
    }. Nothing was written; please pick another one.
