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
    { $of ->
        [objective] { $state ->
            [draft] “{ $title }” is still a draft. Propose it first.
            [proposed] “{ $title }” is proposed. Publish it, or take it back to draft first.
            [aligned] “{ $title }” is aligned. Publish it, or take it one step back first.
            [published] “{ $title }” is published. Change it by a revision; in a check-in it can be dropped.
            [dropped] “{ $title }” was dropped on { $date }. Choose one that is still open, or write it anew.
           *[closed] “{ $title }” was closed on { $date }. Choose one that is still open, or write it anew.
        }
        [cycle] { $wanted ->
            [reflecting] { $state ->
                [closed] The cycle “{ $title }” is closed. Take it one step back first, with the reason.
               *[before] The cycle “{ $title }” does not look back yet. Begin its reflection first.
            }
            [aligning] { $state ->
                [running] The cycle “{ $title }” is running already, so there is no kick-off to skip.
                [reflecting] The cycle “{ $title }” looks back already, so there is no kick-off to skip.
                [closed] The cycle “{ $title }” is closed, so there is no kick-off to skip.
               *[before] Nothing is published yet in the cycle “{ $title }”. Publish at least one { term-objective } first.
            }
           *[setting] { $state ->
                [planned] The cycle “{ $title }” is only planned, so there is no step to take back.
               *[closed] The cycle “{ $title }” is closed. Choose another cycle, or take this one back first, with the reason.
            }
        }
        [workshop] { $state ->
            [planned] “{ $title }” has not begun yet. Begin it first.
            [prepared] “{ $title }” has not begun yet. Begin it first.
            [running] “{ $title }” is running. Pause or finish it first.
            [paused] “{ $title }” is paused. Continue it first.
            [finished] “{ $title }” is finished. Open it again first, with a note why.
            [archived] “{ $title }” is archived: it is only looked at. Plan a new workshop.
           *[cancelled] “{ $title }” was called off. Plan a new workshop.
        }
        [step] { $state ->
            [first] There is no step before this one. Go on, or choose a step in the agenda.
            [last] There is no step after this one. Finish the workshop, or add a step.
            [done] The step “{ $title }” is already done. Go back to it if it is to be held again.
            [skipped] The step “{ $title }” is left out already. Go to it if it is to be held.
           *[active] The step “{ $title }” is at hand. Go on to another one first.
        }
        [score] “{ $title }” already has its score, by the reflection of { $date }. Take that score back if it is to be said anew.
        [decision] What happens with “{ $title }” is already decided. Take that decision back if it is to be another one.
        [reflection] Scores and decisions are given in a reflection. Begin the reflection of this cycle first.
        [action] “{ $title }” was agreed in this very workshop. It is looked at again in the next one.
        [answer] An answer says accepted, adapted, parked or rejected. Choose one of these.
        [feedback] { $state ->
            [open] This feedback is still open, not parked. Answer it as it stands.
           *[settled] This feedback has its answer already. Add new feedback if there is more to say.
        }
        [dependency] { $state ->
            [asked] This was only asked so far. Talk about it and agree on a date first.
            [discussing] This is still under discussion. Agree on a date first.
            [accepted] This has been promised. Say that it was delivered or broken, or withdraw it.
           *[over] This dependency is settled. Ask for it anew if it is still needed.
        }
        [checkIn] The check-in of { $date } is over. Correct a line of it with a reason, or begin the next check-in.
        [correction] { $state ->
            [corrected] This line has been corrected already. Correct the newest one.
           *[open] This check-in is still open. Just change the line.
        }
        [missed] { $state ->
            [held] A check-in was held on { $date }, so it was not missed.
           *[other] Only a check-in whose day is over can be noted as missed. Move or remove what is still planned.
        }
        [figure] For { $date } there is a check-in or a value already. Leave this line out, or correct the value in that check-in.
        [steps] “{ $title }” is measured by its steps. Tick off the steps that are done.
        [inputMode] Votes have been given already, so the way of voting stays. Call this round off and open a new one.
        [openVote] A vote is still open at this step. Close it or call it off first.
        [counted] In this round everybody votes at the keyboard. Call it off and open one with show of hands to type in counts.
        [ballot] In this round votes are counted, not given at the keyboard. Type in the counts.
        [question] This question was asked without a name, and stays so. Ask it again aloud if a name belongs to it.
        [person] { $title } no longer takes part. Choose somebody else, or let { $title } take part again.
        [wall] These notes are not on the same wall, or they are the same one. Choose notes of one wall.
        [cluster] “{ $title }” has already become something else. Go on with that.
        [process] This cycle has its checklist already. Change that one.
        [rule] The rule { $title } holds for everybody and cannot be set softer. Leave it as it is.
        [series] { $state ->
            [checkin] A check-in stands by itself. Plan the next check-in.
           *[kickoff] A kick-off has no walls to go on with. Plan another workshop.
        }
        [table] A check-in follows one unit. Plan a check-in for each unit.
        [sealed] Notes, questions or votes are still sealed. Open them or take them out first.
        [rehearsal] A workshop or a rehearsal is running. Pause or leave it first, then rehearse.
       *[other] That cannot be done right now. Go back to where you were and look at what is shown there.
    } Nothing has changed.
error-gateShut = “{ $title }” is not ready for this. Still missing: { $missing }. Everything written is kept; add what is missing, then try again.
missing-of = { $what } (“{ $title }”)
missing-OBJ-11 = why just now
missing-OBJ-15 = an { term-owner }
missing-KR-01 = what is measured
missing-KR-02 = the { term-baseline }
missing-KR-03 = the { term-target }
missing-KR-04 = a day within the cycle by which it is reached
missing-KR-05 = a { term-target } that differs from the { term-baseline }
missing-KR-11 = the unit it is measured in
missing-KR-15 = somebody who keeps track of it
missing-KR-25 = words and numbers that say the same
missing-SET-02 = the right number of { term-key-results }
missing-SET-05 = whether all { term-key-results } together are enough
missing-SET-08 = { term-initiative-a } for everybody
missing-SET-11 = something you will not do
missing-ALI-01 = the goal above that it serves, or why none
missing-ALI-04 = an answer to the blocking feedback that is still open
missing-ALI-05 = a promise of the unit it depends on, or the risk accepted
missing-ALI-06 = a reaction of whoever owns the goal above
missing-publishVote = the vote on publishing
missing-voteObjection = the objection of whoever voted against, in a sentence
missing-carriedUnchanged = a yes to the words that were carried over unchanged
missing-score = the score
missing-decision = the decision
missing-closure = how it ended
missing-nextCycle = a cycle after this one
missing-owner = an { term-owner }
missing-due = a day
missing-value = a value
missing-verdict = a verdict
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
error-inUse =
    { $why ->
        [open] This workbook is open in another window or another program. Nothing has changed; close it there, then try again.
       *[name] There is already a workbook of that name. Nothing was overwritten; choose another name.
    }
error-badRequest = That request could not be understood. Nothing has changed; please try again.
error-refused =
    { $count ->
        [one] 1 of { $all } actions was refused; its answer says why.
       *[other] { $count } of { $all } actions were refused; the answer to each says why.
    } { $unread ->
        [0] The others are done.
        [one] The others are done; 1 line could not be understood.
       *[other] The others are done; { $unread } lines could not be understood.
    }
error-internal = Something went wrong inside the program. Nothing has changed and everything up to now is saved; you can simply go on.
error-cancelled = This was stopped. Nothing was written, and a file that was there is still there.
error-badPicture =
    The picture cannot be used as a logo: { $reason ->
        [size] it is too large or too deep
        [acts] it holds a script or a definition of entities
        [outside] it refers to another file
       *[broken] it is no sound PNG or SVG
    }. Nothing was written; please pick another one.
