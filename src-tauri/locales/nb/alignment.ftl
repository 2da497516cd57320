### Ord for samordningen: innspill, løfter, risiko og publisering.

## Galleri og presentasjon
desk-gallery-empty = Det ligger ingen OKR på bordet ennå. Skriv dem i en målworkshop, eller på tavlen.
desk-about = Hva det gjelder
desk-about-whole = Helheten: setning, hvorfor, alle resultatene samlet
desk-blocks = blokkerer
desk-block = Det blokkerer
desk-unblock = Det blokkerer ikke
desk-is-a = Det er: { $kind }
desk-what-is-said = Det som blir sagt
desk-kind = Type
desk-said-about = { $kind } om { $code }
desk-said-text = { $kind }, i ord
desk-say-support = Hva støtter du? Bare Enter er et nikk
desk-say-question = Hva lurer du på?
desk-say-suggestion = Hva ville gjort det bedre?
desk-say-concern = Hva bekymrer deg?
desk-say-conflict = Hva kolliderer det med?
desk-say-dependency = Hva trengs fra andre?
desk-said-by = hvem sier det?
desk-said-by-nobody = uten navn
desk-channel = Når det ble sagt
desk-say-keys = På tom linje: 1–6 type, ! blokkerer, ↑↓ om hva
desk-nod = et nikk, uten ord
desk-nothing-said = Ingenting er sagt om dette ennå.
desk-said =
    { $count ->
        [one] 1 innspill
       *[other] { $count } innspill
    }
desk-said-blocking =
    { $count ->
        [one] 1 blokkerer
       *[other] { $count } blokkerer
    }
desk-pitch = Start presentasjon { $code }
desk-pitch-again = Start på nytt
desk-pitch-speaking = Eieren forteller
desk-pitch-reacting = Innspill
desk-pitch-over = Presentasjonen er over
room-no-posters = Det er ingenting å lese ennå.
room-poster-no = plakat { $no } av { $of }
room-voices = Det som er sagt
room-blocking =
    { $count ->
        [one] 1 blokkerer
       *[other] { $count } blokkerer
    }
room-pitch-speaking = Eieren forteller
room-pitch-reacting = Dere gir innspill, eieren lytter
room-pitch-over = Takk. Videre til neste

## Risiko
desk-risk = Risiko
desk-risk-add = Legg til en risiko
desk-risk-example = «Systembyttet faller i de samme ukene»
desk-risks-empty = Hva kan hindre oss? Nevn risikoene, og avgjør hver av dem: løst, har en eier, akseptert eller redusert.
desk-risk-what = Hva som gjøres med «{ $risk }»
desk-risk-plan = Tiltak mot «{ $risk }»
desk-risk-plan-example = Hva gjør den mindre?
desk-risk-of-need = Ikke lovet for { $code }:
desk-risk-take-up = Ta det med som risiko
desk-risks-open = { $open } av { $count } er åpne
desk-risk-keys = 1–4 avgjør den valgte, piltastene velger
room-risks-empty = Hva kan hindre oss?
room-roam-resolved = er ingen risiko lenger
room-roam-owned = noen tar seg av det
room-roam-accepted = det lever vi med
room-roam-mitigated = vi gjør den mindre

## Gå gjennom det som er sagt
desk-process-empty = Ingenting er sagt ennå. Det som skrives under galleriet og presentasjonen, kommer hit og får svar ett for ett.
desk-process-done = Alt som er sagt, har fått et svar.
desk-process-count = { $open } av { $count } er åpne
desk-in-hand = Nå behandles
desk-waiting = Venter: { $count }
desk-settled = Behandlet: { $count }
desk-take-up = Ta opp igjen
desk-changed = Endret siden det ble sagt
desk-sentence-of = Nøkkelresultat { $code } i én setning
desk-what-becomes = Hva det blir til
desk-resolve-accepted = Ta til følge
desk-resolve-adapted = Tilpasse
desk-resolve-parked = Parkere
desk-resolve-rejected = Avvise
desk-resolve-withdrawn = Trukket
desk-resolve-words = Hva som gjøres, og hvorfor
desk-resolve-words-for = { $what }: hva som gjøres, og hvorfor
desk-resolve-example = I én setning, slik du sier det i rommet
desk-resolve-by = Hvem bestemmer
room-nod = (et nikk)
room-before = Det sto
room-after = Nå står det
room-it-says = Det står
room-no-feedback = Ingenting er sagt ennå.
room-feedback-left = { $open } av { $count } er åpne

## Klar til publisering
guard-feedback = ingenting blokkerer
guard-parent = mål over
guard-promises = løfter fra andre
guard-owner = eier
guard-count = antall resultater
guard-keyResults = resultatene er hele
guard-vote = avstemning om publisering
guard-coach = coach
desk-gate-sides = Sjekk og avstemning
desk-gate-check = Hva som mangler
desk-gate-vote = Stem over publisering
desk-gate-holds = I orden:
desk-gate-missing =
    { $count ->
        [one] 1 ting mangler
       *[other] { $count } ting mangler
    }
desk-gate-not-aligned = noe mangler før det kan samordnes
desk-gate-draft = Fortsatt et utkast: foreslå det på tavlen først.
desk-publish = Publiser
desk-align = Samordne
desk-unalign = Tilbake til foreslått
desk-thumbs = Tomler: { $up } opp, { $side } til siden, { $down } ned
room-thumbs = { $up } opp, { $side } til siden, { $down } ned
room-published-of = { $published } av { $count } publisert

## Be om og gi
desk-needs-empty = Hva trenger dere av hverandre? Hvert behov er en risiko til noen lover en dato.
desk-need-example = «En ukentlig liste over ufullstendige søknader»
desk-needs-count = { $promised } av { $count } lovet, { $open } åpne
desk-need-add = Et nytt behov
desk-need-for = For hva
desk-need-from = trenger fra
desk-need-from-unit = Fra hvilken enhet
desk-need-whom = hvem?
desk-need-from-whom = Velg først hvem det trengs fra.
desk-need-by = innen
desk-needed-by = Trengs innen
desk-need-day = hvilken dag?
desk-need-kind = Type behov
desk-need-what = Hva som trengs
desk-need-asks = for { $code } fra
desk-need-late = forsinket
desk-need-too-late = lovet til etter dagen det trengs
desk-promised-for = lovet til
desk-promise-date = Lovet til
desk-promised-by = av
desk-promiser = Hvem lover
desk-need-is-discussing = Vi snakker om det
desk-need-is-declined = Det avslås
desk-need-is-withdrawn = Det trengs ikke lenger
desk-need-is-delivered = Det er levert
desk-need-is-broken = Det kommer ikke
room-needs = Trenger
room-gives = Gir
room-needs-empty = Hvert behov er en risiko til noen lover en dag.
room-need-late = forsinket
room-needed-by = trengs innen { $day }

## Sammenheng
desk-matrix-empty = Det er ingen mål over disse, så det er ingenting å holde dem opp mot.
desk-matrix-count = Hull: { $holes } · trengsel: { $crowds }
desk-gaps = Ingen bidrar til disse ennå
desk-gap-note = Noter som innspill
desk-gap-noted = notert som innspill
desk-gap-text = Ingen bidrar til dette resultatet.
desk-contribution-of = Hva { $code } bidrar med til målet over
desk-no-parent-of = Hvorfor { $code } står for seg selv
room-matrix-empty = Det er ikke noe mål over å holde dette opp mot.

## Åpning
desk-stakeholders = Hvem er spurt?
desk-stakeholders-empty = Ingen står på listen ennå. Eierne av målene over hører hjemme her, og hver enhet dere trenger noe fra.
desk-stakeholder-why = Hvorfor { $name } er spurt
desk-stakeholder-add = Sett på listen
desk-stakeholders-add = Sett alle { $count } på listen
desk-stakeholder-other = Noen andre
desk-invited = invitert
desk-reacted = har svart
desk-not-reacted = ikke svart ennå
desk-reacted-count = { $reacted } av { $count } har svart
room-rule-text = Det handler om teksten, aldri om personen.
room-rule-kind = Si først hva det er: støtte, spørsmål, forslag, bekymring.
room-rule-understand = Først forstå, så gi innspill.
room-rule-listen = Eieren lytter, noterer og forsvarer seg ikke.

## Hva som er endret
draftChange-text = setning
draftChange-why = hvorfor nå
draftChange-whyForCustomer = hva kunden merker
draftChange-parent = mål over
draftChange-contribution = bidrag
draftChange-owner = eier
draftChange-added = ny
draftChange-removed = tatt ut
draftChange-sentence = setning
draftChange-reach = fra og til
draftChange-due = innen når
draftChange-keyResultOwner = eier
desk-unchanged = Som det var i utkastet.
room-unchanged = som i utkastet
desk-feedback-ended = Det som ble sagt:
desk-feedback-still-open =
    { $count ->
        [one] 1 innspill har ikke fått svar ennå
       *[other] { $count } innspill har ikke fått svar ennå
    }
desk-tell = Fortell det videre til:

## Innspill fra en tabell
desk-import = Les inn en tabell
desk-import-words = En CSV-fil med kolonnene om, type, tekst, fra og blokkerer
