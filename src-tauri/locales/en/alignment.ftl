### Words of the alignment: feedback, promises, risks and the gate.

## Gallery and pitch
desk-gallery-empty = No OKRs are at the table yet. Draft them in a setting workshop, or on the board.
desk-about = What it is about
desk-about-whole = The whole: sentence, why, { term-key-results } together
desk-blocks = blocks
desk-block = It blocks
desk-unblock = It does not block
desk-is-a = It is: { $kind }
desk-what-is-said = What is said
desk-kind = Kind
desk-said-about = { $kind } about { $code }
desk-said-text = { $kind }, in words
desk-say-support = What do you support? Enter alone is a nod
desk-say-question = What do you wonder about?
desk-say-suggestion = What would make it better?
desk-say-concern = What worries you?
desk-say-conflict = What does it clash with?
desk-say-dependency = What does it need from others?
desk-said-by = who says it?
desk-said-by-nobody = without a name
desk-channel = When it was said
desk-say-keys = In the empty line: 1–6 kind, ! blocks, ↑↓ about what
desk-nod = a nod, without words
desk-nothing-said = Nothing has been said about it yet.
desk-said =
    { $count ->
        [one] 1 reaction
       *[other] { $count } reactions
    }
desk-said-blocking =
    { $count ->
        [one] 1 blocks
       *[other] { $count } block
    }
desk-pitch = Start the pitch of { $code }
desk-pitch-again = Start it again
desk-pitch-speaking = The owner speaks
desk-pitch-reacting = Reactions
desk-pitch-over = Pitch is over
room-no-posters = There is nothing to read yet.
room-poster-no = poster { $no } of { $of }
room-voices = What was said
room-blocking =
    { $count ->
        [one] 1 blocks
       *[other] { $count } block
    }
room-pitch-speaking = The owner speaks
room-pitch-reacting = You react, the owner listens
room-pitch-over = Thank you. On to the next

## Risks
desk-risk = Risk
desk-risk-add = Add a risk
desk-risk-example = “The system change falls in the same weeks”
desk-risks-empty = What could keep us from it? Name the risks, then settle each: resolved, owned, accepted or mitigated.
desk-risk-what = What is done about “{ $risk }”
desk-risk-plan = Plan against “{ $risk }”
desk-risk-plan-example = What makes it smaller?
desk-risk-of-need = Not promised for { $code }:
desk-risk-take-up = Take it up as a risk
desk-risks-open = { $open } of { $count } still open
desk-risk-keys = 1–4 settles the one in hand, arrows choose
room-risks-empty = What could keep us from it?
room-roam-resolved = is no risk any more
room-roam-owned = somebody takes care of it
room-roam-accepted = we live with it
room-roam-mitigated = we make it smaller

## Going through what was said
desk-process-empty = Nothing was said yet. What is typed in the gallery and the pitch comes here, to be resolved one by one.
desk-process-done = Everything that was said has its answer.
desk-process-count = { $open } of { $count } still open
desk-in-hand = In hand
desk-waiting = Waiting: { $count }
desk-settled = Resolved: { $count }
desk-take-up = Take it up again
desk-changed = Changed since it was said
desk-sentence-of = Key result { $code } in a sentence
desk-what-becomes = What becomes of it
desk-resolve-accepted = Accept
desk-resolve-adapted = Adapt
desk-resolve-parked = Park
desk-resolve-rejected = Reject
desk-resolve-withdrawn = Taken back
desk-resolve-words = What is done, and why
desk-resolve-words-for = { $what }: what is done, and why
desk-resolve-example = In one sentence, as you say it to the room
desk-resolve-by = Who decides
room-nod = (a nod)
room-before = It said
room-after = Now it says
room-it-says = It says
room-no-feedback = Nothing has been said yet.
room-feedback-left = { $open } of { $count } still open

## The gate
guard-feedback = no open block
guard-parent = goal above
guard-promises = what others promise
guard-owner = owner
guard-count = number of { term-key-results }
guard-keyResults = { term-key-results } complete
guard-vote = vote on publishing
guard-coach = coach
desk-gate-sides = Check and vote
desk-gate-check = What is missing
desk-gate-vote = Vote on publishing
desk-gate-holds = In order:
desk-gate-missing =
    { $count ->
        [one] 1 thing is missing
       *[other] { $count } things are missing
    }
desk-gate-not-aligned = something is missing before it can be aligned
desk-gate-draft = Still a draft: propose it on the board first.
desk-publish = Publish
desk-align = Align
desk-unalign = Back to proposed
desk-thumbs = Thumbs: { $up } up, { $side } sideways, { $down } down
room-thumbs = { $up } up, { $side } sideways, { $down } down
room-published-of = { $published } of { $count } published

## Needs and gives
desk-needs-empty = What do you need from each other? Each need stays a risk until somebody promises a day.
desk-need-example = “A weekly list of incomplete requests”
desk-needs-count = { $promised } of { $count } promised, { $open } open
desk-need-add = A new need
desk-need-for = For what
desk-need-from = needs from
desk-need-from-unit = From which unit
desk-need-whom = from whom?
desk-need-from-whom = Choose first from whom it is needed.
desk-need-by = by
desk-needed-by = Needed by
desk-need-day = which day?
desk-need-kind = Kind of need
desk-need-what = What is needed
desk-need-asks = for { $code } from
desk-need-late = late
desk-need-too-late = promised for after the day it is needed
desk-promised-for = promised for
desk-promise-date = Promised for
desk-promised-by = by
desk-promiser = Who promises
desk-need-is-discussing = We talk about it
desk-need-is-declined = It is declined
desk-need-is-withdrawn = It is not needed any more
desk-need-is-delivered = It is delivered
desk-need-is-broken = It will not come
room-needs = Needs
room-gives = Gives
room-needs-empty = Each need stays a risk until somebody promises a day.
room-need-late = late
room-needed-by = needed by { $day }

## Matrix
desk-matrix-empty = There are no goals above these { term-objectives }, so there is nothing to hold them against.
desk-matrix-count = Holes: { $holes } · crowds: { $crowds }
desk-gaps = Nobody helps these yet
desk-gap-note = Note as feedback
desk-gap-noted = noted as feedback
desk-gap-text = Nobody contributes to this result.
desk-contribution-of = What { $code } adds to the goal above
desk-no-parent-of = Why { $code } stands by itself
room-matrix-empty = There is no goal above to hold this against.

## Opening
desk-stakeholders = Who was asked
desk-stakeholders-empty = Nobody is on the list yet. Whoever owns a goal above belongs here, and every unit you need something from.
desk-stakeholder-why = Why { $name } is asked
desk-stakeholder-add = Put on the list
desk-stakeholders-add = Put all { $count } on the list
desk-stakeholder-other = Somebody else
desk-invited = invited
desk-reacted = has reacted
desk-not-reacted = silent so far
desk-reacted-count = { $reacted } of { $count } have reacted
room-rule-text = It is about the text, never about the person.
room-rule-kind = Say first what kind it is: support, question, suggestion, concern.
room-rule-understand = First understand, then respond.
room-rule-listen = The owner listens, notes, and does not defend.

## What changed
draftChange-text = sentence
draftChange-why = why now
draftChange-whyForCustomer = what the customer notices
draftChange-parent = goal above
draftChange-contribution = contribution
draftChange-owner = owner
draftChange-added = new
draftChange-removed = taken out
draftChange-sentence = sentence
draftChange-reach = from and to
draftChange-due = by when
draftChange-keyResultOwner = owner
desk-unchanged = As it was in the draft.
room-unchanged = as it was in the draft
desk-feedback-ended = What was said:
desk-feedback-still-open =
    { $count ->
        [one] 1 reaction has no answer yet
       *[other] { $count } reactions have no answer yet
    }
desk-tell = Pass it on to:

## Feedback from a table
desk-import = Import a table
desk-import-words = A CSV file with the columns about, kind, text, from and blocking
