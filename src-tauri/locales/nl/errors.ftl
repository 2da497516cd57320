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
    { $state ->
        [otherBoard] Deze kaarten liggen niet op dezelfde muur. Er is niets veranderd.
        [inactive] Deze persoon doet niet meer mee. Er is niets veranderd.
        [last] Er is geen stap meer na deze. Er is niets veranderd.
        [became] Deze groep is al iets anders geworden. Er is niets veranderd.
        [finished] Dit is al afgerond. Er is niets veranderd.
        [checkin] Een check-in is van één onderdeel, en elke staat op zichzelf. Er is niets veranderd.
        [kickoff] Een kick-off heeft geen wanden om mee verder te gaan. Er is niets veranderd.
        [archived] Dit is gearchiveerd. Er is niets veranderd.
        [cancelled] Dit is afgezegd. Er is niets veranderd.
        [closed] Dit is al afgesloten. Er is niets veranderd.
        [published] Dit is al gepubliceerd. Er is niets veranderd.
        [proposed] Dit is al voorgesteld. Er is niets veranderd.
        [done] Deze stap is al gedaan. Er is niets veranderd.
        [paused] Het staat op pauze. Er is niets veranderd.
       *[other] Dat kan op dit moment niet. Er is niets veranderd.
    }
error-gateShut = Dit kan nog niet: er ontbreekt nog iets. Alles wat er staat, is bewaard; de coach zegt wat er nog nodig is.
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
error-inUse = Er is al een werkbestand met die naam, of het is nog ergens anders open. Er is niets overschreven; kies een andere naam, of sluit het daar.
error-badRequest = Dat verzoek was niet te begrijpen. Er is niets veranderd; probeer het nog eens.
error-internal = Er ging iets mis in het programma zelf. Er is niets veranderd en alles tot nu toe is bewaard; jullie kunnen gewoon verder.
error-cancelled = Dit is gestopt. Er is niets geschreven, en een bestand dat er al was, is er nog.
error-badPicture =
    Dit plaatje kan geen logo zijn: { $reason ->
        [size] het is te groot of te diep
        [acts] er staat een script of een entiteit in
        [outside] het verwijst naar een ander bestand
       *[broken] het is geen gave PNG of SVG
    }. Er is niets geschreven; kies een ander.
