### Words of the exercises and the workshop in the console.

## Workshop
desk-step-no = Stap { $no } van { $count }
desk-steps =
    { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
desk-agenda = Agenda
desk-ends = klaar om { $at }
desk-to-planner = Agenda aanpassen
desk-finish-now = Workshop nu afsluiten
desk-state-pending = nog te doen
desk-state-active = nu bezig
desk-state-paused = gepauzeerd
desk-state-done = gedaan
desk-state-skipped = overgeslagen
desk-go-here = Ga hierheen met de zaal
desk-skip = Overslaan, met reden
desk-skip-reason = Waarom slaan we dit over?
desk-repeat = Later herhalen
desk-step-earlier = Naar voren verplaatsen
desk-step-later = Naar achteren verplaatsen
desk-step = Stap: { $step }
desk-move-up = Eerder
desk-move-down = Later
desk-late =
    { $minutes ->
        [one] 1 minuut te laat
       *[other] { $minutes } minuten te laat
    }
desk-take-from-next = Haal het van de volgende stap
desk-shorten-rest = Kort alles wat rest in
desk-accept-late = Laat het later eindigen
desk-elsewhere = Je kijkt alleen zelf. De zaal is bij ‘{ $step }’.
desk-bring-room = Haal de zaal hierheen
desk-back-to-room = Terug naar de zaal
desk-finished = Deze workshop is klaar. Je kunt alles nog bekijken.
desk-reopen = Weer openen
desk-reopen-note = Waarom gaat hij weer open?
desk-chain-on = De zaal ziet de waaromketen. Druk W om hem weg te halen.
desk-start = Workshop starten
desk-cancelled = Deze workshop gaat niet door.
desk-archive = Archiveren
desk-archived = Deze workshop is gearchiveerd: je kunt hem bekijken, maar hij gaat niet meer open.
desk-to-cycle = Naar de cyclus
desk-to-minutes = Verslag maken
desk-left-out =
    { $count ->
        [one] 1 kaart zonder groep doet in wat volgt niet mee.
       *[other] { $count } kaarten zonder groep doen in wat volgt niet mee.
    }
desk-objective-unit = Voor welk onderdeel
desk-first-step = dit is de eerste stap
desk-back = Terug
desk-pause = Pauze
desk-resume = Verder
desk-quick-park = parkeer
desk-quick-not-doing = niet doen
desk-quick-why = waarom
desk-next = Volgende: { $step }
desk-finish = Afsluiten
desk-finish-open-title = Er staat nog een stemming open
desk-finish-open = ‘{ $question }’ neemt nog stemmen aan. Als je de workshop afsluit, vervalt die stemming en worden de stembriefjes ongelezen gewist.
desk-finish-anyway = Afsluiten en laten vervallen
desk-close-few-title = Te weinig stemmen om te tonen
desk-close-few =
    { $count ->
        [one] Er is nog één stem nodig voordat deze anonieme uitslag getoond mag worden. Sluit je nu, dan worden de stembriefjes voorgoed gewist en komt er nooit een uitslag.
       *[other] Er zijn nog { $count } stemmen nodig voordat deze anonieme uitslag getoond mag worden. Sluit je nu, dan worden de stembriefjes voorgoed gewist en komt er nooit een uitslag.
    }
desk-close-empty-anyway = Toch sluiten
desk-close-few-anyway = Stembriefjes wissen
desk-close-empty-title = Niet overal is een antwoord ingevuld
desk-close-empty = Bij deze is nog niets geteld: { $targets }. Wie nu sluit, houdt daar de oude stand.
desk-time-soon = Nog één minuut
desk-time-over = De tijd is om
desk-park-example = Wat later terugkomt, in een paar woorden
desk-not-doing-example = Wat jullie deze cyclus bewust laten liggen
desk-parked = Geparkeerd: { $text }
desk-not-doing-added = Op de niet-doen-lijst: { $text }
desk-enter-keeps = bewaart
desk-room-and-script = Zaal en draaiboek
desk-in-room = In de zaal
desk-mode-live = Live
desk-mode-frozen = Bevries
desk-mode-curtain = Gordijn
desk-say = Zeg
desk-watch = Let op
desk-trouble = Als het vastloopt
desk-people-here = Aanwezig: { $here } van { $people }
desk-leader = leidinggevende
desk-parked-count = Geparkeerd: { $count }
desk-parking-text = Wat geparkeerd is
desk-parking-back =
    { $count ->
        [one] terug na 1 bijeenkomst
       *[other] terug na { $count } bijeenkomsten
    }
desk-parking-open = open
desk-parking-scheduled = ingepland
desk-parking-dropped = vervallen
desk-owner-of = Eigenaar van { $what }
desk-who = wie?

## Votes
desk-vote-how = Hoe de antwoorden binnenkomen
desk-input-hands = Handen
desk-input-paperTally = Papier
desk-input-passKeyboard = Laptop rond
desk-input-hands-words = Iedereen laat het tegelijk zien; jij telt met de pijltjes.
desk-input-paperTally-words = Iedereen schrijft op eenzelfde briefje; jij voert de aantallen in.
desk-input-passKeyboard-words = De laptop gaat rond. Elke stem wordt verzegeld en tussendoor dekt het scherm zich af.
desk-vote-budget = Stippen per persoon
desk-vote-on =
    { $count ->
        [one] 1 keuze
       *[other] { $count } keuzes
    }
desk-vote-eligible =
    { $count ->
        [one] 1 mens stemt
       *[other] { $count } mensen stemmen
    }
desk-vote-open = Stemming openen
desk-vote-needs-targets = kies waarover gestemd wordt
desk-vote-no-targets = Er is nog niets om over te stemmen. Maak eerst groepen op de muur.
desk-vote-round = Ronde { $no }
desk-vote-dots-each =
    { $count ->
        [one] 1 stip per persoon
       *[other] { $count } stippen per persoon
    }
desk-vote-most-on-one = hoogstens { $count } op één
desk-vote-anonymous = anoniem
desk-vote-in-sight = voor iedereen te zien
desk-vote-on-paper = op papier, zonder naam
desk-vote-cancel = Afblazen
desk-vote-close = Stemming sluiten
desk-vote-reveal = Toon in de zaal
desk-vote-again = Opnieuw stemmen
desk-vote-second = Tweede ronde over { $count }
desk-vote-earlier = Eerdere ronde { $no }
desk-vote-dots = { $placed } van { $total } stippen
desk-vote-people = { $voted } van { $eligible } gestemd
desk-person-less = Eén persoon minder
desk-person-more = Eén persoon meer
desk-less-of = Eén minder: { $what }
desk-more-of = Eén meer: { $what }
desk-answers =
    { $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }
desk-dots =
    { $count ->
        [one] 1 stip
       *[other] { $count } stippen
    }
desk-times = { $value }: { $count } keer
desk-paper-most = Tel per vakje; per rij hoogstens { $most }.
desk-pass-vote-words = Geef de laptop aan de eerste. Iedereen stemt alleen; na elke stem dekt het scherm zich af en nergens staat wie wat gaf.
desk-pass = Laptop rondgeven
desk-everybody-voted = iedereen heeft gestemd
desk-turn-begin = Geef de laptop door. Ben jij aan de beurt?
desk-turn-thanks = Dank je, het is bewaard. Geef de laptop door.
desk-turn-mine = Ik ben aan de beurt
desk-turn-back = Terug naar de begeleider
desk-ballot-left =
    { $count ->
        [one] nog 1 stip
       *[other] nog { $count } stippen
    }
desk-ballot-choose = kies eerst een antwoord
desk-ballot-give = Mijn stem geven
desk-ballot-abstain = Geen stippen geven
desk-ballot-promise = Niemand ziet wie welke stem gaf, ook later niet.
desk-vote-only-you = alleen jij ziet dit
desk-vote-revealed = getoond
desk-vote-too-few =
    { $count ->
        [one] Te weinig antwoorden om te laten zien zonder iemand te verraden: er is er nog 1 nodig.
       *[other] Te weinig antwoorden om te laten zien zonder iemand te verraden: er zijn er nog { $count } nodig.
    }
desk-vote-outcome = Wat jullie besloten
desk-vote-outcome-example = We nemen de eerste twee, want die helpen dezelfde klant
desk-median = mediaan { $median }
desk-mean = gemiddeld { $mean }
desk-from-to = van { $low } tot { $high }
desk-passes = gedragen
desk-passes-not = nog niet gedragen
desk-discuss = ver uit elkaar: hoor eerst de laagste, dan de hoogste
desk-discuss-low = laag: vraag wat zou helpen
desk-discuss-anonymous = ver uit elkaar: vraag waar het verschil vandaan komt, niet wie wat gaf
desk-thumb-up = duim omhoog
desk-thumb-side = opzij
desk-thumb-down = duim omlaag
desk-fist-0 = vuist: ik houd dit tegen
desk-fist-1 = ik heb er grote moeite mee
desk-fist-2 = ik wil eerst iets veranderen
desk-fist-3 = ik kan ermee leven
desk-fist-4 = goed
desk-fist-5 = ik trek dit mee
desk-vote-method = Soort stemming
desk-method-fistOfFive = Vuist tot vijf
desk-method-roman = Duimen
desk-method-scale5 = 1 tot 5
desk-method-dots = Stippen
desk-cards =
    { $count ->
        [one] 1 kaart
       *[other] { $count } kaarten
    }
desk-choose = Kies
desk-chosen = gekozen

## Cards and groups
desk-add-card = Kaart toevoegen
desk-add-card-example = Eén idee per regel, Enter bewaart; plak veel regels voor veel kaarten
desk-column = Kolom
desk-cards-added =
    { $count ->
        [one] 1 kaart toegevoegd
       *[other] { $count } kaarten toegevoegd
    }
desk-change-card = Woorden aanpassen
desk-out-of-group = Uit de groep halen
desk-group-unnamed = nog geen naam
desk-group-name = Naam van de groep
desk-merge-into = Samenvoegen met { $name }
desk-ungroup = Groep uit elkaar halen
desk-put-here =
    { $count ->
        [one] Leg 1 kaart hier
       *[other] Leg { $count } kaarten hier
    }
desk-pick-cards = Kies kaarten met een klik of spatie; G groepeert en M voegt samen. Of sleep ze bij elkaar.
desk-picked =
    { $count ->
        [one] 1 kaart gekozen
       *[other] { $count } kaarten gekozen
    }
desk-group = Groepeer
desk-merge = Voeg samen
desk-pick-none = Niets kiezen
desk-loose = Nog niet gegroepeerd
desk-wall-empty = Hier hangen de kaarten van de zaal, om voor te lezen en bij elkaar te leggen. Laat mensen eerst schrijven, of typ wat er gezegd wordt.
desk-sealed =
    { $count ->
        [one] Er ligt 1 kaart verzegeld.
       *[other] Er liggen { $count } kaarten verzegeld.
    }
desk-open-cards = Kaarten openen
desk-writing-sealed = Wat geschreven wordt blijft verzegeld; de zaal ziet alleen hoeveel kaarten er zijn.
desk-writing-open = De muur is open: de zaal ziet elke kaart meteen.
desk-cards-sealed =
    { $count ->
        [one] kaart, verzegeld
       *[other] kaarten, verzegeld
    }
desk-seal-first = verzegel eerst de muur
desk-seal = Verzegel wat nu komt
desk-nothing-sealed = er ligt nog niets verzegeld
desk-your-card = Jouw idee, één per regel
desk-kept =
    { $count ->
        [one] 1 bewaard
       *[other] { $count } bewaard
    }
desk-turn-done = Klaar, dek het scherm af
desk-look-sealed = Alleen zelf bekijken
desk-sorting-empty = Hier sorteer je de groepen van de muur: wat de zaak draaiend houdt, en wat haar verandert. Maak eerst groepen.
desk-to-sort = Te sorteren
desk-side-run = Run
desk-side-change = Change
desk-side-unsure = Twijfel
desk-side-run-words = houdt draaiend wat er is: bewaak het met { term-kpi-a }
desk-side-change-words = maakt iets anders voor iemand: dit is voor OKR's
desk-side-unsure-words = hoogstens twee minuten praten, dan kiezen
desk-make-kpi = Maak er { term-kpi-a } van
desk-became = het is al iets geworden
desk-choose-not = Keuze ongedaan maken
desk-became-kind = werd { $kind }
desk-became-objective = { term-objective-a }
desk-became-keyResult = { term-key-result-a }
desk-became-initiative = { term-initiative-a }
desk-became-kpi = { term-kpi-a }
desk-became-notDoing = niet doen
desk-became-parking = geparkeerd

## Opening and stories
desk-who-is-here = Wie is er?
desk-nobody-listed = Er staat niemand op de lijst van deze eenheid. Koppen tellen is genoeg.
desk-headcount = Aantal in de zaal
desk-eligible = Mensen die stemmen
desk-leader-last = De leidinggevende spreekt als laatste
desk-leader-last-who = Als laatste aan het woord: { $names }
desk-safety = Veiligheidscheck
desk-safety-words = Als je wilt: één anoniem cijfer van 1 tot 5, voor je begint.
desk-safety-question = Hoe vrij kan ik hier zeggen wat ik denk?
desk-safety-low = Het is nog niet veilig genoeg om vrijuit te spreken. Laat iedereen alleen schrijven, laat stemmen op papier of op de laptop die rondgaat, en laat de leidinggevende als laatste spreken. Praat pas over wat al opgeschreven is.
desk-safety-careful = Doe het voorzichtig: eerst alleen schrijven, zonder namen stemmen, en de leidinggevende spreekt als laatste.
desk-safety-open = Mensen kunnen vrijuit spreken. Schrijf ook nu eerst, en praat daarna.
desk-safety-leader = Laat de leidinggevende als laatste spreken
chainPart-mission = Missie
chainPart-vision = Visie
chainPart-strategy = Strategie
chainPart-longTermGoal = Langetermijndoel
chainPart-themes = Thema’s
desk-chain-contextNote = Wat er veranderd is
desk-chain-objective = { CAPITAL(term-objective) } nu
desk-chain-parents = Doelen één niveau hoger
desk-chain-missing = Nog niet geschreven
desk-goal-now = nu { $value }
desk-themes-light = Licht de thema’s uit in de zaal
chainPart-opening = Opening
desk-chain-sponsor = De sponsor opent.
desk-chain-opener = Opent, en zegt waarom dit er nu toe doet.
desk-chain-no-opener = Nog niemand opent.
desk-chain-speaker-of = Wie spreekt: { $part }
desk-chain-next = Hierna: { $part }
desk-chain-forward = Volgend deel
desk-chain-all = De hele lijn
desk-chain-whole = de zaal ziet de hele lijn
desk-to-strategy = Strategiepagina schrijven
desk-helped-by =
    { $count ->
        [one] 1 { term-objective } helpt mee
       *[other] { $count } { term-objectives } helpen mee
    }
desk-levels-away =
    { $count ->
        [one] 1 niveau hoger
       *[other] { $count } niveaus hoger
    }
desk-pages = Pagina’s
desk-introduced =
    { $count ->
        [one] Noteer: 1 nieuwkomer kent OKR nu
       *[other] Noteer: { $count } nieuwkomers kennen OKR nu
    }
desk-show-answer = Antwoord tonen
desk-hide-answer = Antwoord verbergen
desk-first-page = dit is de eerste pagina
desk-last-page = dit is de laatste pagina
desk-page-back = Vorige
desk-page-on = Verder
desk-page-bad = Zo niet
desk-page-good = Zo wel
desk-page-card = Wat is dit?
desk-page-practice = Run of change?
desk-page-card-question = { CAPITAL(term-objective) }, { term-key-result }, { term-initiative } of { term-kpi }?
desk-page-practice-question = Houdt dit de zaak draaiend, of verandert het haar?
desk-room-sees-answer = de zaal ziet het
desk-only-you = alleen jij ziet het
desk-phase = Wat missen we nu het meest?
desk-facts-empty = Hier horen feiten: { term-kpis } die je bewaakt en wat meekwam uit de vorige cyclus. Er is nog niets, dus laat mensen zeggen wat ze weten.
desk-kpis = { CAPITAL(term-kpis) } die we bewaken
desk-carried = Meegenomen uit de vorige cyclus
desk-handed = Wat andere onderdelen leerden
desk-last-time = Hoe { $cycle } eindigde
desk-seeds = Doorgegeven door de vorige reflectie
desk-seeds-take =
    { $count ->
        [one] Zet het als kaart op de wand
       *[other] Zet alle { $count } als kaarten op de wand
    }
desk-seed-taken = op de wand
desk-key-results =
    { $count ->
        [one] 1 { term-key-result }
       *[other] { $count } { term-key-results }
    }
desk-speaker = Wie leidt dit
desk-note = Notitie
desk-note-example = Wat het waard is te bewaren uit dit gesprek
desk-break-words = Er wordt nu niets van je gevraagd. De zaal ziet wanneer het verdergaat.
desk-break-until = Verder om { $at }

## Objectives and key results
desk-coach-of = Coach · { $what }
desk-findings =
    { $count ->
        [one] 1 vraag
       *[other] { $count } vragen
    }
desk-no-findings = De coach heeft niets te vragen.
desk-finding-in-room = De zaal ziet een vraag.
desk-take-away = Haal weg
desk-must = Nodig:
desk-show-in-room = Toon in de zaal
desk-put-in-room = Toon in de zaal
desk-card-in-room = In de zaal: ‘{ $text }’
desk-not-now = Nu niet
desk-allow = Toestaan, met reden
desk-allow-why = Waarom mag het zo blijven?
desk-allowed = Toegestaan: { $reason }
desk-withdraw = Intrekken
desk-objectives = { CAPITAL(term-objectives) }
desk-objective-no = { term-objective } { $code }
desk-new-objective = { term-objective-new }
desk-key-result-no = { term-key-result } { $code }
desk-new-key-result = { CAPITAL(term-key-result-new) }
desk-objectives-empty = { CAPITAL(term-objective-a) } zegt in één zin wat er beter wordt, en voor wie. Kies eerst groepen bij de stemming, of schrijf er hier een.
desk-objective-example = Elke collega is snel weer aan de slag, en weet wanneer
desk-objective-from = Uit de groep ‘{ $cluster }’
desk-objective-sentence = { CAPITAL(term-objective-the) } in één zin
desk-objective-another = Nog { term-objective-a }
desk-from-group = uit de groep ‘{ $cluster }’
desk-rivals = Zinnen over ‘{ $cluster }’
desk-rivals-words = Kies er een, maak van twee zinnen één, of laat de zaal kiezen.
desk-rival-add = Nog een zin over ‘{ $cluster }’
desk-rival-take = Neem deze
desk-rival-merge = Samenvoegen met { $code }
desk-rival-together = Eén zin van beide
desk-rival-keep = Maak er één van
desk-rivals-vote = Laat de zaal kiezen
desk-rivals-question = Welke zin over ‘{ $cluster }’ zegt het best wat we bedoelen?
desk-why-now = Waarom nu
desk-why-customer = Wat de klant ervan merkt
desk-owner = Eigenaar
desk-orientation = Voor wie
desk-kr-metric = Wat er gemeten wordt
desk-kr-metric-slot = wat meten we?
desk-kr-text = { term-key-result-the } in één zin
desk-kr-from = van
desk-kr-from-slot = nu?
desk-kr-unknown = nog niet bekend
desk-kr-to = naar
desk-kr-to-slot = naar?
desk-kr-unit = Eenheid
desk-kr-unit-slot = eenheid
desk-kr-by = uiterlijk
desk-kr-by-slot = wanneer?
desk-kr-kept-by = bewaakt door
desk-kr-more = Bron, frequentie, soort
desk-kr-source = Waar het getal vandaan komt
desk-kr-measured-by = Wie het telt
desk-kr-every = Hoe vaak
desk-kr-indicator = Indicator
desk-kr-kind = Soort
desk-kr-commitment = Ambitie
desk-kr-baseline-unknown = Waar we nu staan is nog niet bekend
desk-kr-read = Gelezen als: { $metric } · van { $from } naar { $to } · op { $due }
desk-milestone-no = Stap { $no }
desk-kr-ambition = Hoe ambitieus we het vinden
desk-kr-realism = Hoe haalbaar we het vinden
desk-of-five = { $value } van 5
desk-kr-weight = Gewicht, 1 tot 100
desk-interim = Waarden onderweg
desk-interim-value = Waarde op { $date }
desk-interim-date = Dag van de volgende waarde
desk-interim-new = Waarde op die dag
desk-milestone-weight = Gewicht van stap { $no }, procent
desk-milestone-add = Stap onderweg toevoegen
desk-split-first = Eerste
desk-split-second = Tweede
desk-split = Splits
desk-make-initiative = Maak er { term-initiative-a } van
desk-key-results-empty = { CAPITAL(term-key-results) } horen onder { term-objective-a }. Schrijf eerst { term-objective-a }.
desk-key-result-example = Typ het zoals je het zegt: ‘doorlooptijd van 4,1 naar 3 werkdagen’
desk-helps = draagt bij aan ‘{ $goal }’
desk-measures = Indicatoren
desk-measures-count = Maten ({ $count })
desk-sentences = { CAPITAL(term-key-results) }
desk-measures-empty = Eerst zo veel mogelijk maten, één per kaart en in stilte; daarna kies je de paar die het meest zeggen.
desk-measures-example = Aandeel aanvragen in één keer goed
desk-measures-begin = Maten verzamelen
desk-measure-question = Waaraan merken we dat dit bereikt is: { $objective }
desk-make-key-result = Maak er { term-key-result-a } van
desk-vote-measures = Stem over de maten
desk-parents-no-objectives = Hier koppel je { term-objectives } aan de doelen erboven. Schrijf eerst { term-objective-a }.
desk-parents-none = Er zijn in deze cyclus geen doelen één niveau hoger. Zeg bij { term-objective-each } waarom daar niets boven hangt.
desk-helps-goal = Doel dat het helpt
desk-helps-which = Welk doel helpt het?
desk-helps-none = geen, het staat op zichzelf
desk-contribution = Hoe we helpen
desk-contribution-example = Wij helpen met … door …
desk-no-parent = Waarom het op zichzelf staat
desk-no-parent-example = Het volgt uit een belofte aan onze eigen klanten
desk-guarded-by = { CAPITAL(term-kpis) } die er niet onder mogen lijden
desk-initiatives = { term-initiatives }
desk-initiative = { CAPITAL(term-initiative) }
desk-initiatives-empty = { CAPITAL(term-initiatives) } zijn wat mensen doen om { term-key-result-a } te bewegen. Schrijf eerst { term-key-results }.
desk-unlinked = Zonder { term-key-result }
desk-unlinked-words = Ze bewegen nog geen getal
desk-everybody-owns = Iedereen hier heeft { term-initiative-a }.
desk-still-without =
    { $count ->
        [one] 1 persoon heeft nog geen { term-initiative }
       *[other] { $count } mensen hebben nog geen { term-initiative }
    }
desk-owns = heeft { term-initiative-a }
desk-owns-none = heeft nog geen { term-initiative }
desk-give-to = Geef aan { $name }
desk-initiative-add = { CAPITAL(term-initiative) } voor { $what }
desk-initiative-of = Wat pakt { $name } op?
desk-initiative-example = Wat gaat dit getal bewegen?
desk-new-initiative = { term-initiative-new }
desk-initiative-more = Waarde, soort, inspanning
desk-initiative-value = Wat we ervan verwachten
desk-initiative-value-example = Als mensen meteen horen waar ze aan toe zijn, bellen ze minder vaak
desk-initiative-kind = Soort
desk-initiative-effort = Inspanning
desk-initiatives-added =
    { $count ->
        [one] { $count } { term-initiative } toegevoegd
       *[other] { $count } { term-initiatives } toegevoegd
    }
desk-not-doing-empty = Kiezen is weglaten. Hier staat wat jullie deze cyclus bewust niet doen, elk met een reden.
desk-not-doing-add = Wat doen we niet?
desk-not-doing-reason = Reden om niet te doen: { $what }
desk-because = omdat
desk-why-not = waarom niet?
desk-until = tot
desk-end-of-cycle = het eind van de cyclus
desk-decided-by = besloten door
desk-not-doing-decided = Wie besloot dit niet te doen: { $what }
desk-capacity = Ruimte voor run en change
desk-capacity-left = { $percent }% is nog niet vergeven
desk-belief = Vertrouwen
desk-belief-each = Per { term-key-result }, 1 tot 10
desk-belief-all = Het geheel, vuist tot vijf
desk-belief-question = Kan ik achter dit geheel staan?
desk-belief-adapt = Doel bijstellen
desk-belief-target = Nieuwe doelwaarde
desk-belief-again =
    { $count ->
        [one] Hierover opnieuw stemmen
       *[other] Opnieuw stemmen over de { $count } bijgestelde
    }
desk-initiatives-count =
    { $count ->
        [one] 1 { term-initiative }
       *[other] { $count } { term-initiatives }
    }
desk-kpis-count =
    { $count ->
        [one] 1 { term-kpi }
       *[other] { $count } { term-kpis }
    }
desk-nothing-made = Er is geen { term-objective } geschreven.
desk-gate = voor het voorstel
desk-gate-shut =
    { $count ->
        [one] er mist nog 1 ding
       *[other] er missen nog { $count } dingen
    }
desk-propose = Stel voor
desk-return = Terug naar concept
desk-next-date = We zien elkaar weer op { $date }
desk-no-next-date = Er is nog geen volgende datum.
desk-roti = Was het je tijd waard?
desk-roti-question = Was het je tijd waard, 1 tot 5?
desk-sufficient = Als dit allemaal gehaald is, is { term-objective-the } dan bereikt?
desk-answer-true = ja
desk-answer-false = nee
desk-answer-null = nog niet gevraagd
desk-first-sheet = Dit is het eerste blad
desk-last-sheet = Dit is het laatste blad
desk-sheet = Blad { $no } van { $of }
desk-larger = Grotere letters
desk-smaller = Kleinere letters
desk-largest = groter gaat niet
desk-smallest = kleiner gaat niet
desk-room-language = Taal van de zaal
