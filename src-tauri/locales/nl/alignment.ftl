### Woorden van de afstemming: feedback, toezeggingen, risico’s en publicatie.

## Galerij en toelichting
desk-gallery-empty = Er liggen nog geen OKR’s op tafel. Schrijf ze in een opstelworkshop of op het bord.
desk-about = Waar het over gaat
desk-about-whole = Het geheel: zin, waarom, alle resultaten samen
desk-blocks = blokkeert
desk-block = Dit blokkeert
desk-unblock = Dit blokkeert niet
desk-is-a = Het is: { $kind }
desk-what-is-said = Wat er gezegd wordt
desk-kind = Soort
desk-said-about = { $kind } over { $code }
desk-said-text = { $kind }, in woorden
desk-say-support = Wat steun je? Alleen Enter is een knikje
desk-say-question = Wat vraag je je af?
desk-say-suggestion = Wat maakt het beter?
desk-say-concern = Waar maak je je zorgen over?
desk-say-conflict = Waar botst het mee?
desk-say-dependency = Wat is er van anderen voor nodig?
desk-said-by = wie zegt het?
desk-said-by-nobody = zonder naam
desk-channel = Wanneer het gezegd is
desk-say-keys = In de lege regel: 1–6 soort, ! blokkeert, ↑↓ waarover
desk-nod = een knikje, zonder woorden
desk-nothing-said = Hier is nog niets over gezegd.
desk-said =
    { $count ->
        [one] 1 reactie
       *[other] { $count } reacties
    }
desk-said-blocking =
    { $count ->
        [one] 1 blokkeert
       *[other] { $count } blokkeren
    }
desk-pitch = Start toelichting { $code }
desk-pitch-again = Begin opnieuw
desk-pitch-speaking = De eigenaar vertelt
desk-pitch-reacting = Reacties
desk-pitch-over = Toelichting is klaar
room-no-posters = Er valt nog niets te lezen.
room-poster-no = poster { $no } van { $of }
room-voices = Wat er gezegd is
room-blocking =
    { $count ->
        [one] 1 blokkeert
       *[other] { $count } blokkeren
    }
room-pitch-speaking = De eigenaar vertelt
room-pitch-reacting = Jullie reageren, de eigenaar luistert
room-pitch-over = Dank je wel. Op naar de volgende

## Risico’s
desk-risk = Risico
desk-risk-add = Risico toevoegen
desk-risk-example = ‘De systeemwissel valt in dezelfde weken’
desk-risks-empty = Wat kan ons tegenhouden? Noem de risico’s en beslis per stuk: opgelost, belegd, geaccepteerd of beperkt.
desk-risk-what = Wat er gebeurt met ‘{ $risk }’
desk-risk-plan = Plan tegen ‘{ $risk }’
desk-risk-plan-example = Wat maakt het kleiner?
desk-risk-of-need = Nog niet toegezegd voor { $code }:
desk-risk-take-up = Opnemen als risico
desk-risks-open = Nog { $open } van { $count } open
desk-risk-keys = 1–4 beslist over het gekozen risico, pijltjes kiezen
room-risks-empty = Wat kan ons tegenhouden?
room-roam-resolved = is geen risico meer
room-roam-owned = iemand zorgt ervoor
room-roam-accepted = daar leven we mee
room-roam-mitigated = we maken het kleiner

## Doornemen wat er gezegd is
desk-process-empty = Er is nog niets gezegd. Wat je bij de galerij en de toelichting typt, komt hier en krijgt stuk voor stuk een antwoord.
desk-process-done = Alles wat gezegd is, heeft een antwoord.
desk-process-count = Nog { $open } van { $count } open
desk-in-hand = Aan de beurt
desk-waiting = Wacht nog: { $count }
desk-settled = Afgehandeld: { $count }
desk-take-up = Weer oppakken
desk-changed = Veranderd sinds het gezegd is
desk-sentence-of = { CAPITAL(term-key-result) } { $code } in één zin
desk-what-becomes = Wat ermee gebeurt
desk-resolve-accepted = Overnemen
desk-resolve-adapted = Aanpassen
desk-resolve-parked = Parkeren
desk-resolve-rejected = Afwijzen
desk-resolve-withdrawn = Ingetrokken
desk-resolve-words = Wat ermee gebeurt, en waarom
desk-resolve-words-for = { $what }: wat ermee gebeurt, en waarom
desk-resolve-example = In één zin, zoals je het in de zaal zegt
desk-resolve-by = Wie beslist
room-nod = (een knikje)
room-before = Er stond
room-after = Er staat nu
room-it-says = Er staat
room-no-feedback = Er is nog niets gezegd.
room-feedback-left = nog { $open } van { $count } open

## Klaar voor publicatie
guard-feedback = niets blokkeert
guard-parent = bovenliggend doel
guard-promises = toezeggingen
guard-owner = eigenaar
guard-count = aantal resultaten
guard-keyResults = resultaten compleet
guard-vote = stemming over publiceren
guard-coach = coach
desk-gate-sides = Controleren en stemmen
desk-gate-check = Wat ontbreekt
desk-gate-vote = Stemmen over publiceren
desk-gate-holds = In orde:
desk-gate-missing =
    { $count ->
        [one] er ontbreekt nog 1 ding
       *[other] er ontbreken nog { $count } dingen
    }
desk-gate-not-aligned = er ontbreekt iets voor het afgestemd is
desk-gate-draft = Nog een concept: stel { term-objective-the } eerst voor op het bord.
desk-publish = Publiceren
desk-align = Afstemmen
desk-unalign = Terug naar voorgesteld
desk-thumbs = Duimen: { $up } omhoog, { $side } opzij, { $down } omlaag
room-thumbs = { $up } omhoog, { $side } opzij, { $down } omlaag
room-published-of = { $published } van { $count } gepubliceerd

## Vragen en geven
desk-needs-empty = Wat hebben jullie van elkaar nodig? Elke vraag blijft een risico tot iemand een dag toezegt.
desk-need-example = ‘Een wekelijkse lijst met onvolledige aanvragen’
desk-needs-count = { $promised } van { $count } toegezegd, nog { $open } open
desk-need-add = Een nieuwe vraag
desk-need-for = Waarvoor
desk-need-from = heeft nodig van
desk-need-from-unit = Van welk onderdeel
desk-need-whom = van wie?
desk-need-from-whom = Kies eerst van wie het nodig is.
desk-need-by = uiterlijk
desk-needed-by = Nodig op
desk-need-day = welke dag?
desk-need-kind = Soort vraag
desk-need-what = Wat er nodig is
desk-need-asks = voor { $code } van
desk-need-late = te laat
desk-need-too-late = toegezegd voor na de dag dat het nodig is
desk-promised-for = toegezegd voor
desk-promise-date = Toegezegd voor
desk-promised-by = door
desk-promiser = Wie zegt het toe
desk-need-is-discussing = We praten erover
desk-need-is-declined = Het wordt afgewezen
desk-need-is-withdrawn = Het is niet meer nodig
desk-need-is-delivered = Het is geleverd
desk-need-is-broken = Het komt niet
room-needs = Vraagt
room-gives = Geeft
room-needs-empty = Elke vraag blijft een risico tot iemand een dag toezegt.
room-need-late = te laat
room-needed-by = nodig op { $day }

## Samenhang
desk-matrix-empty = Er zijn geen doelen boven { term-objectives-the } hier, dus er valt niets naast te leggen.
desk-matrix-count = Gaten: { $holes } · drukte: { $crowds }
desk-gaps = Hier draagt nog niemand aan bij
desk-gap-note = Noteren als feedback
desk-gap-noted = genoteerd als feedback
desk-gap-text = Niemand draagt bij aan dit resultaat.
desk-contribution-of = Wat { $code } bijdraagt aan het bovenliggende doel
desk-no-parent-of = Waarom { $code } op zichzelf staat
room-matrix-empty = Er is geen bovenliggend doel om dit naast te leggen.

## Opening
desk-stakeholders = Wie is gevraagd?
desk-stakeholders-empty = Er staat nog niemand op de lijst. Hier horen de eigenaren van de doelen erboven, en elk onderdeel waar jullie iets van nodig hebben.
desk-stakeholder-why = Waarom { $name } gevraagd is
desk-stakeholder-add = Op de lijst
desk-stakeholders-add = Zet alle { $count } op de lijst
desk-stakeholder-other = Iemand anders
desk-invited = uitgenodigd
desk-reacted = heeft gereageerd
desk-not-reacted = nog geen reactie
desk-reacted-count = { $reacted } van { $count } hebben gereageerd
room-rule-text = Het gaat over de tekst, nooit over de persoon.
room-rule-kind = Zeg eerst wat het is: steun, vraag, suggestie, zorgpunt.
room-rule-understand = Eerst begrijpen, dan reageren.
room-rule-listen = De eigenaar luistert, noteert en verdedigt niet.

## Wat er veranderd is
draftChange-text = zin
draftChange-why = waarom nu
draftChange-whyForCustomer = wat de klant ervan merkt
draftChange-parent = bovenliggend doel
draftChange-contribution = bijdrage
draftChange-owner = eigenaar
draftChange-added = nieuw
draftChange-removed = geschrapt
draftChange-sentence = zin
draftChange-reach = van en naar
draftChange-due = wanneer
draftChange-keyResultOwner = eigenaar
desk-unchanged = Zoals het in het concept stond.
room-unchanged = zoals in het concept
desk-feedback-ended = Wat er gezegd is:
desk-feedback-still-open =
    { $count ->
        [one] 1 reactie heeft nog geen antwoord
       *[other] { $count } reacties hebben nog geen antwoord
    }
desk-tell = Vertel het door aan:

## Feedback uit een tabel
desk-import = Tabel inlezen
desk-import-words = Een CSV-bestand met de kolommen over, soort, tekst, van en blokkeert
