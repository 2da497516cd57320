### What was refused: what happened, what was kept, what to do.

## What was typed

error-empty =
    { $field ->
        [people] Er staat nog niemand op de lijst van deze workshop. Er is niets veranderd; tel eerst minstens één persoon.
        [agenda] Deze workshop heeft nog geen stappen. Er is niets veranderd; voeg eerst een stap toe.
       *[other] Hier hoort nog tekst. Er is niets veranderd; schrijf iets en probeer het opnieuw.
    }
error-tooLong = Deze tekst is te lang: hooguit { $limit } tekens. De vorige tekst staat er nog; maak hem wat korter.
error-outOfRange = Dit getal past hier niet: het kan van { $low } tot en met { $high }. Er is niets veranderd.
error-startIsTarget = De startwaarde en de doelwaarde zijn gelijk, dus er valt niets te bereiken. Er is niets veranderd; kies een andere doelwaarde.
error-shareOutOfRange = Een percentage ligt tussen 0 en 100. De vorige waarde staat er nog; kies een ander getal of een andere eenheid.
error-dateOutsideCycle = Deze datum valt buiten de periode van { $start } tot en met { $end }. Kies een dag binnen de periode.
error-dateBeforeLast = Deze check-in ligt vóór de vorige, van { $last }. Er is niets veranderd; kies die dag of een latere.
error-dateAfterCheckIn = Deze waarde is van na de check-in van { $date }. Er is niets veranderd; kies die dag of een eerdere.
error-reasonNeeded = Hier hoort een reden bij, zodat iedereen het later nog begrijpt. Er is niets veranderd; schrijf één zin.
error-weights = De gewichten tellen samen niet op tot 100. Er is niets veranderd; pas ze aan tot ze samen 100 zijn.

## Votes

error-tooManyVotes = Dat zijn meer stemmen dan er mogen zijn: hooguit { $limit }. Wat al geteld was, telt nog; tel deze nog eens na.
error-roundNotOpen = Dat kan niet in deze fase van de stemronde. Alle stemmen zijn bewaard; open een nieuwe ronde als er opnieuw gestemd moet worden.
error-tooFewBallots = Er zijn te weinig stemmen om anoniem te tonen: minstens { $threshold } zijn nodig. De stemmen blijven bewaard en ongezien; laat meer mensen stemmen, of stem met handen.

## Order of things

error-unknown =
    { $kind ->
        [workbook] Er is geen bestand { $id }.
        [held] Zo’n workshop is nog niet gehouden. Er is niets geschreven.
        [cycleNamed] Er is geen cyclus met de naam ‘{ $id }’. Er is: { $there }.
        [unitNamed] Er is geen eenheid met de naam ‘{ $id }’. Er is: { $there }.
       *[other] Dat is er niet meer: het is intussen verwijderd of vervangen. Al het andere staat er nog.
    }
error-wrongState =
    { $of ->
        [objective] { $state ->
            [draft] ‘{ $title }’ is nog een concept. Stel het eerst voor.
            [proposed] ‘{ $title }’ is voorgesteld. Publiceer het, of zet het eerst terug naar concept.
            [aligned] ‘{ $title }’ is afgestemd. Publiceer het, of zet het eerst één stap terug.
            [published] ‘{ $title }’ is gepubliceerd. Pas het aan met een reden; in een check-in kan het vervallen.
            [dropped] ‘{ $title }’ is vervallen op { $date }. Kies er een die nog openstaat, of schrijf het opnieuw.
           *[closed] ‘{ $title }’ is afgesloten op { $date }. Kies er een die nog openstaat, of schrijf het opnieuw.
        }
        [cycle] { $wanted ->
            [reflecting] { $state ->
                [closed] De cyclus ‘{ $title }’ is afgesloten. Zet die eerst één stap terug, met de reden.
               *[before] De cyclus ‘{ $title }’ kijkt nog niet terug. Begin eerst met de reflectie.
            }
            [aligning] { $state ->
                [running] De cyclus ‘{ $title }’ loopt al, dus er is geen kick-off om over te slaan.
                [reflecting] De cyclus ‘{ $title }’ kijkt al terug, dus er is geen kick-off om over te slaan.
                [closed] De cyclus ‘{ $title }’ is afgesloten, dus er is geen kick-off om over te slaan.
               *[before] In de cyclus ‘{ $title }’ is nog niets gepubliceerd. Publiceer eerst ten minste één { term-objective }.
            }
           *[setting] { $state ->
                [planned] De cyclus ‘{ $title }’ is nog maar gepland, dus er is geen stap om terug te zetten.
               *[closed] De cyclus ‘{ $title }’ is afgesloten. Kies een andere cyclus, of zet deze eerst terug, met de reden.
            }
        }
        [workshop] { $state ->
            [planned] ‘{ $title }’ is nog niet begonnen. Begin er eerst mee.
            [prepared] ‘{ $title }’ is nog niet begonnen. Begin er eerst mee.
            [running] ‘{ $title }’ is bezig. Zet die eerst op pauze of rond die af.
            [paused] ‘{ $title }’ staat op pauze. Ga er eerst mee verder.
            [finished] ‘{ $title }’ is afgerond. Open die eerst opnieuw, met een notitie waarom.
            [archived] ‘{ $title }’ is gearchiveerd: die wordt alleen bekeken. Plan een nieuwe workshop.
           *[cancelled] ‘{ $title }’ is afgezegd. Plan een nieuwe workshop.
        }
        [step] { $state ->
            [first] Er is geen stap vóór deze. Ga verder, of kies een stap in de agenda.
            [last] Er is geen stap meer na deze. Rond de workshop af, of voeg een stap toe.
            [done] De stap ‘{ $title }’ is al gedaan. Ga ernaar terug als die opnieuw gedaan wordt.
            [skipped] De stap ‘{ $title }’ is al overgeslagen. Ga ernaartoe als die toch gedaan wordt.
           *[active] De stap ‘{ $title }’ is aan de beurt. Ga eerst naar een andere.
        }
        [score] ‘{ $title }’ heeft al een score, van de reflectie van { $date }. Neem die score terug als er een andere komt.
        [decision] Wat er met ‘{ $title }’ gebeurt, is al besloten. Neem dat besluit terug als het anders wordt.
        [reflection] Scores en besluiten horen in een reflectie. Begin eerst met de reflectie van deze cyclus.
        [action] ‘{ $title }’ is in deze workshop zelf afgesproken. In de volgende wordt er weer naar gekeken.
        [answer] Een antwoord is aangenomen, aangepast, geparkeerd of afgewezen. Kies een van deze.
        [feedback] { $state ->
            [open] Deze feedback staat nog open en is niet geparkeerd. Geef er antwoord op.
           *[settled] Deze feedback heeft al een antwoord. Voeg nieuwe toe als er meer te zeggen is.
        }
        [dependency] { $state ->
            [asked] Dit is alleen nog maar gevraagd. Praat erover en spreek eerst een datum af.
            [discussing] Dit is nog in gesprek. Spreek eerst een datum af.
            [accepted] Dit is toegezegd. Zeg dat het geleverd of niet nagekomen is, of trek het in.
           *[over] Deze afhankelijkheid is afgehandeld. Vraag er opnieuw om als ze nog nodig is.
        }
        [checkIn] De check-in van { $date } is voorbij. Verbeter een regel ervan met een reden, of begin de volgende check-in.
        [correction] { $state ->
            [corrected] Deze regel is al verbeterd. Verbeter de nieuwste.
           *[open] Deze check-in is nog open. Wijzig de regel gewoon.
        }
        [missed] { $state ->
            [held] Op { $date } is een check-in gehouden, dus die is niet gemist.
           *[other] Alleen een check-in waarvan de dag voorbij is, kan als gemist worden genoteerd. Verplaats of verwijder wat nog gepland is.
        }
        [figure] Voor { $date } is er al een check-in of een waarde. Laat deze regel weg, of verbeter de waarde in die check-in.
        [steps] ‘{ $title }’ wordt gemeten aan de stappen. Vink de stappen af die gedaan zijn.
        [inputMode] Er zijn al stemmen gegeven, dus de manier van stemmen blijft. Breek deze ronde af en open een nieuwe.
        [openVote] Bij deze stap is nog een stemming open. Sluit die of breek die eerst af.
        [counted] In deze ronde stemt iedereen aan het toetsenbord. Breek die af en open er een met handopsteken om aantallen in te vullen.
        [ballot] In deze ronde worden stemmen geteld, niet aan het toetsenbord gegeven. Vul de aantallen in.
        [question] Deze vraag is zonder naam gesteld, en dat blijft zo. Stel hem hardop opnieuw als er een naam bij hoort.
        [person] { $title } doet niet meer mee. Kies iemand anders, of laat { $title } weer meedoen.
        [wall] Deze kaarten liggen niet op dezelfde muur, of het is dezelfde. Kies kaarten van één muur.
        [cluster] ‘{ $title }’ is al iets anders geworden. Ga daarmee verder.
        [process] Deze cyclus heeft al een lijst. Wijzig die.
        [rule] De regel { $title } geldt voor iedereen en kan niet soepeler. Laat die zoals hij is.
        [series] { $state ->
            [checkin] Een check-in staat op zichzelf. Plan de volgende check-in.
           *[kickoff] Een kick-off heeft geen wanden om mee verder te gaan. Plan een andere workshop.
        }
        [table] Een check-in volgt één onderdeel. Plan voor elk onderdeel een check-in.
        [sealed] Er zijn nog gesloten kaarten, vragen of stemmen. Open ze of haal ze er eerst uit.
        [rehearsal] Er is een workshop of een oefening bezig. Zet die eerst op pauze of verlaat die, en oefen dan.
       *[other] Dat kan op dit moment niet. Ga terug naar waar je was en kijk wat daar staat.
    } Er is niets veranderd.
error-gateShut = ‘{ $title }’ is hier nog niet klaar voor. Nog nodig: { $missing }. Alles wat er staat, is bewaard; vul aan wat ontbreekt en probeer het dan opnieuw.
missing-of = { $what } (‘{ $title }’)
missing-OBJ-11 = waarom juist nu
missing-OBJ-15 = een { term-owner }
missing-KR-01 = wat er gemeten wordt
missing-KR-02 = de { term-baseline }
missing-KR-03 = de { term-target }
missing-KR-04 = een dag binnen de cyclus waarop het gehaald is
missing-KR-05 = een { term-target } die verschilt van de { term-baseline }
missing-KR-11 = de eenheid waarin gemeten wordt
missing-KR-15 = iemand die het bijhoudt
missing-KR-25 = tekst en getallen die hetzelfde zeggen
missing-SET-02 = het juiste aantal { term-key-results }
missing-SET-05 = of alle { term-key-results } samen genoeg zijn
missing-SET-08 = { term-initiative-a } voor iedereen
missing-SET-11 = iets wat jullie niet doen
missing-ALI-01 = het doel erboven waaraan het bijdraagt, of waarom geen
missing-ALI-04 = een antwoord op de blokkerende feedback die nog openstaat
missing-ALI-05 = een toezegging van het onderdeel waarvan het afhangt, of het risico geaccepteerd
missing-ALI-06 = een reactie van de eigenaar van het doel erboven
missing-publishVote = de stemming over publiceren
missing-voteObjection = het bezwaar van wie tegenstemde, in één zin
missing-carriedUnchanged = een ja op de woorden die ongewijzigd zijn meegenomen
missing-score = de score
missing-decision = het besluit
missing-closure = hoe het is afgelopen
missing-nextCycle = een cyclus na deze
missing-owner = een { term-owner }
missing-due = een dag
missing-value = een waarde
missing-verdict = een oordeel
error-anotherRunning = De workshop ‘{ $title }’ is nog bezig. Er is niets veranderd; rond die eerst af of zet hem op pauze.
error-loop = Dit kan niet bovenliggend zijn: het ligt er zelf onder, of op dezelfde hoogte. De vorige koppeling staat er nog; kies iets van een hoger niveau.
error-badCell =
    { $wanted ->
        [number] ‘{ $value }’ is geen getal.
        [date] ‘{ $value }’ is geen datum die bestaat.
        [word] ‘{ $value }’ is geen van de woorden die hier passen.
        [answer] ‘{ $value }’ is geen ja en geen nee.
        [unit] Er is geen eenheid met de naam ‘{ $value }’.
        [theme] Er is geen thema met de naam ‘{ $value }’.
        [keyResult] In deze cyclus is er geen sleutelresultaat ‘{ $value }’.
        [goal] In deze cyclus is er geen doelstelling of sleutelresultaat ‘{ $value }’.
        [kpi] Er is geen KPI met de naam ‘{ $value }’.
        [party] Niemand heet hier ‘{ $value }’.
       *[something] Hier moet iets staan.
    } Er is niets binnengekomen; verbeter de regel of laat hem weg.
error-badTable =
    { $why ->
        [empty] Er staat niets in dit bestand.
        [binary] Dit bestand is geen tabel.
        [old] Dit is een bestand van een oude Excel. Bewaar het daar eerst als XLSX of CSV.
        [quote] In deze tabel gaat een aanhalingsteken open en nergens dicht.
        [lines] Deze tabel heeft meer dan { $limit } regels.
        [columns] Deze tabel heeft meer dan { $limit } kolommen.
        [cell] Een cel van deze tabel heeft meer dan { $limit } tekens.
        [packed] Wat in dit bestand verpakt is, is veel groter dan een tabel.
        [map] Hoe de kolommen gelezen worden, is geschreven voor een andere tabel.
        [unmapped] Nog geen kolom zegt waar deze regels over gaan.
        [wrong] Er zijn regels die niet binnen kunnen komen; er is niets ingelezen.
        [measured] Niets zegt van welk sleutelresultaat deze waarden zijn. Kies er een.
        [workshop] Feedback hoort bij een afstemming, en deze cyclus heeft er nog geen. Plan er een en lees de feedback dan in.
        [board] Kaartjes horen op een wand. Begin de workshop waarin geschreven wordt en lees ze dan in.
       *[sheet] Dit bestand is beschadigd of geen rekenblad.
    } Er is niets binnengekomen.
error-needsRevision = Deze tekst is gepubliceerd. Hij staat er nog zoals afgesproken; verander hem met een bijstelling en een reden.
error-targetsFixed = In een reflectie blijven doelwaarden en startwaarden zoals ze zijn afgesproken. Er is niets veranderd; schrijf op wat jullie hebben geleerd.
error-stillUsed = Dit wordt nog gebruikt, dus het blijft staan. Haal eerst weg wat ernaar verwijst.
error-nothingToUndo = Er is niets om ongedaan te maken.
error-cannotUndo = Dit kan niet meer ongedaan worden gemaakt, want later werk bouwt erop voort. Alles staat er nog; verander het met de hand.

## Files and the machine

error-notAWorkbook = Dit bestand is geen werkbestand van OKR Atelier. Er is niets aan veranderd; kies een ander bestand.
error-notAProfile = In dit bestand staat geen werkwijze van OKR Atelier. Er is niets veranderd; kies een bestand dat hier geschreven is.
error-newerWorkbook = Dit werkbestand is gemaakt met een nieuwere versie van OKR Atelier. Er is niets aan veranderd; open het met die versie.
error-damaged =
    { $of ->
        [file] Dit bestand is beschadigd of van buitenaf gewijzigd. Er is niets binnengekomen en je werkbestanden zijn zoals ze waren; vraag om een nieuwe kopie van het bestand.
       *[workbook] De gegevens in dit werkbestand kloppen niet met elkaar; het is beschadigd of van buitenaf gewijzigd. Er wordt niets overschreven; open een reservekopie.
    }
error-badFile = In dit bestand staat iets wat niet in een werkbestand kan staan ({ $place }). Er is niets binnengekomen en je werkbestanden zijn zoals ze waren; vraag om een nieuwe kopie van het bestand.
error-fileTooLarge = Het bestand is groter dan { $limit } MB, meer dan veilig te lezen is. Er is niets binnengekomen; kies een kleiner bestand of splits het.
error-diskFull = De schijf is vol. Alles tot nu toe is bewaard; maak ruimte vrij en doe het nog eens.
error-readOnly = Hier mag niet geschreven worden. Alles tot nu toe is bewaard; kies een andere map, of laat schrijven toe.
error-unfitFolder =
    { $reason ->
        [cloud] Een clouddienst kopieert de map { $folder } terwijl erin geschreven wordt; daar gaan werkbestanden van stuk. Er is niets geopend; houd werkbestanden in een map op deze laptop en stuur bewaarde kopieën naar de cloud.
       *[other] De map { $folder } staat op een andere machine, waar niets zeker bewaard is. Er is niets geopend; houd werkbestanden in een map op deze laptop.
    }
error-storage = Lezen of schrijven is niet gelukt. Alles tot nu toe is bewaard; probeer het nog eens.
error-inUse =
    { $why ->
        [open] Dit werkbestand staat open in een ander venster of een ander programma. Er is niets veranderd; sluit het daar en probeer het dan opnieuw.
       *[name] Er is al een werkbestand met die naam. Er is niets overschreven; kies een andere naam.
    }
error-badRequest = Dat verzoek was niet te begrijpen. Er is niets veranderd; probeer het nog eens.
error-refused =
    { $count ->
        [one] 1 van { $all } handelingen is geweigerd; het antwoord zegt waarom.
       *[other] { $count } van { $all } handelingen zijn geweigerd; elk antwoord zegt waarom.
    } { $unread ->
        [0] De andere zijn gedaan.
        [one] De andere zijn gedaan; 1 regel was niet te begrijpen.
       *[other] De andere zijn gedaan; { $unread } regels waren niet te begrijpen.
    }
error-internal = Er ging iets mis in het programma zelf. Er is niets veranderd en alles tot nu toe is bewaard; jullie kunnen gewoon verder.
error-cancelled = Dit is gestopt. Er is niets geschreven, en een bestand dat er al was, is er nog.
error-badPicture =
    Dit plaatje kan geen logo zijn: { $reason ->
        [size] het is te groot of te diep
        [acts] er staat een script of een entiteit in
        [outside] het verwijst naar een ander bestand
       *[broken] het is geen gave PNG of SVG
    }. Er is niets geschreven; kies een ander.
