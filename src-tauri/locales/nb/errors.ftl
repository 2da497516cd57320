### What was refused: what happened, what was kept, what to do.

## What was typed

error-empty =
    { $field ->
        [people] Ingen står på listen for denne workshopen ennå. Ingenting er endret; tell minst én person først.
        [agenda] Denne workshopen har ingen steg ennå. Ingenting er endret; legg til et steg først.
       *[other] Her mangler det tekst. Ingenting er endret; skriv noe og prøv igjen.
    }
error-tooLong = Teksten er for lang: høyst { $limit } tegn. Den forrige teksten står der fortsatt; gjør den litt kortere.
error-outOfRange = Tallet passer ikke her: det kan være fra { $low } til og med { $high }. Ingenting er endret.
error-startIsTarget = Startverdien og målverdien er like, så det er ingenting å oppnå. Ingenting er endret; velg en annen målverdi.
error-shareOutOfRange = En prosentandel ligger mellom 0 og 100. Den forrige verdien står der fortsatt; velg et annet tall eller en annen måleenhet.
error-dateOutsideCycle = Datoen ligger utenfor perioden fra { $start } til og med { $end }. Velg en dag innenfor perioden.
error-dateBeforeLast = Denne innsjekken ligger før den forrige, { $last }. Ingenting er endret; velg den dagen eller en senere.
error-dateAfterCheckIn = Denne verdien er fra etter innsjekken { $date }. Ingenting er endret; velg den dagen eller en tidligere.
error-reasonNeeded = Her trengs en begrunnelse, så alle forstår det senere. Ingenting er endret; skriv én setning.
error-weights = Vektene blir ikke 100 til sammen. Ingenting er endret; juster dem til summen er 100.

## Votes

error-tooManyVotes = Det er flere stemmer enn det er lov til: høyst { $limit }. Det som var talt, teller fortsatt; tell disse en gang til.
error-roundNotOpen = Det går ikke i denne delen av stemmerunden. Alle stemmer er tatt vare på; åpne en ny runde hvis dere skal stemme på nytt.
error-tooFewBallots = Det er for få stemmer til å vise dem anonymt: det trengs minst { $threshold }. Stemmene er tatt vare på og usett; la flere stemme, eller stem med hendene.

## Order of things

error-unknown =
    { $kind ->
        [workbook] Det finnes ingen fil { $id }.
        [held] Det er ikke holdt en slik workshop ennå. Ingenting er skrevet.
        [cycleNamed] Det finnes ingen syklus som heter «{ $id }». Det finnes: { $there }.
        [unitNamed] Det finnes ingen enhet som heter «{ $id }». Det finnes: { $there }.
       *[other] Det finnes ikke lenger: det er fjernet eller erstattet i mellomtiden. Alt annet er på plass.
    }
error-wrongState =
    { $state ->
        [otherBoard] Disse lappene henger ikke på samme vegg. Ingenting er endret.
        [inactive] Denne personen er ikke med lenger. Ingenting er endret.
        [last] Det er ikke flere steg etter dette. Ingenting er endret.
        [became] Denne gruppen er allerede blitt til noe annet. Ingenting er endret.
        [finished] Dette er allerede avsluttet. Ingenting er endret.
        [checkin] En innsjekk gjelder én enhet, og hver står for seg. Ingenting er endret.
        [kickoff] En kick-off har ingen vegger å fortsette med. Ingenting er endret.
        [archived] Dette er arkivert. Ingenting er endret.
        [cancelled] Dette er avlyst. Ingenting er endret.
        [closed] Dette er allerede avsluttet. Ingenting er endret.
        [published] Dette er allerede publisert. Ingenting er endret.
        [proposed] Dette er allerede foreslått. Ingenting er endret.
        [done] Dette steget er allerede ferdig. Ingenting er endret.
        [paused] Det er satt på pause. Ingenting er endret.
       *[other] Det går ikke akkurat nå. Ingenting er endret.
    }
error-gateShut = Det går ikke ennå: noe mangler. Alt som står her, er lagret; coachen sier hva som trengs.
error-anotherRunning = Workshopen «{ $title }» pågår fortsatt. Ingenting er endret; avslutt den eller sett den på pause først.
error-loop = Dette kan ikke være overordnet: det ligger selv under, eller på samme nivå. Den forrige koblingen står der fortsatt; velg noe fra et høyere nivå.
error-badCell =
    { $wanted ->
        [number] «{ $value }» er ikke et tall.
        [date] «{ $value }» er ikke en dato som finnes.
        [word] «{ $value }» er ikke et av ordene som passer her.
        [answer] «{ $value }» er verken ja eller nei.
        [unit] Det finnes ingen enhet som heter «{ $value }».
        [theme] Det finnes ikke noe satsingsområde som heter «{ $value }».
        [keyResult] Det finnes ikke noe nøkkelresultat «{ $value }» i denne syklusen.
        [goal] Det finnes ikke noe mål eller nøkkelresultat «{ $value }» i denne syklusen.
        [kpi] Det finnes ingen KPI som heter «{ $value }».
        [party] Ingen her heter «{ $value }».
       *[something] Her må det stå noe.
    } Ingenting kom inn; rett linjen, eller la den være ute.
error-badTable =
    { $why ->
        [empty] Det står ingenting i denne filen.
        [binary] Denne filen er ikke en tabell.
        [old] Dette er en fil fra en gammel Excel. Lagre den der som XLSX eller CSV først.
        [quote] I denne tabellen åpnes et anførselstegn som aldri lukkes.
        [lines] Denne tabellen har mer enn { $limit } linjer.
        [columns] Denne tabellen har mer enn { $limit } kolonner.
        [cell] En celle i denne tabellen har mer enn { $limit } tegn.
        [packed] Det som er pakket i denne filen, er langt større enn en tabell.
        [map] Hvordan kolonnene leses, er skrevet for en annen tabell.
        [unmapped] Ingen kolonne sier ennå hva disse linjene handler om.
        [wrong] Noen linjer kan ikke leses inn; ingenting er lest inn.
        [measured] Ingenting sier hvilket nøkkelresultat disse verdiene hører til. Velg ett.
        [workshop] Innspill hører til en samordning, og denne syklusen har ingen ennå. Planlegg en, og les inn innspillene da.
        [board] Lapper hører hjemme på en vegg. Start workshopen der det skrives, og les dem inn da.
       *[sheet] Denne filen er skadet, eller ikke et regneark.
    } Ingenting kom inn.
error-needsRevision = Denne teksten er publisert. Den står slik dere ble enige om; endre den med en justering og en begrunnelse.
error-targetsFixed = I en refleksjon blir mål- og startverdier stående slik de ble avtalt. Ingenting er endret; skriv ned hva dere har lært.
error-stillUsed = Dette er fortsatt i bruk, så det blir stående. Fjern først det som viser til det.
error-nothingToUndo = Det er ingenting å angre.
error-cannotUndo = Dette kan ikke angres lenger, for senere arbeid bygger på det. Alt er på plass; endre det for hånd.

## Files and the machine

error-notAWorkbook = Denne filen er ikke en arbeidsfil fra OKR Atelier. Den er ikke endret; velg en annen fil.
error-notAProfile = Denne filen har ingen arbeidsmåte fra OKR Atelier. Ingenting er endret; velg en fil som er skrevet her.
error-newerWorkbook = Denne arbeidsfilen er laget med en nyere versjon av OKR Atelier. Den er ikke endret; åpne den med den versjonen.
error-damaged =
    { $of ->
        [file] Denne filen er skadet eller endret utenfra. Ingenting kom inn, og arbeidsfilene dine er som før; be om en ny kopi av filen.
       *[workbook] Opplysningene i denne arbeidsfilen stemmer ikke overens; den er skadet eller endret utenfra. Ingenting blir overskrevet; åpne en sikkerhetskopi.
    }
error-badFile = I denne filen står det noe som ikke kan stå i en arbeidsfil ({ $place }). Ingenting kom inn, og arbeidsfilene dine er som før; be om en ny kopi av filen.
error-fileTooLarge = Filen er større enn { $limit } MB, mer enn det er trygt å lese. Ingenting kom inn; velg en mindre fil, eller del den opp.
error-diskFull = Disken er full. Alt til nå er lagret; frigjør plass og gjør det en gang til.
error-readOnly = Det er ikke lov å skrive her. Alt til nå er lagret; velg en annen mappe, eller gi skrivetilgang.
error-unfitFolder =
    { $reason ->
        [cloud] En skytjeneste kopierer mappen { $folder } mens det skrives i den, og det ødelegger arbeidsfiler. Ingenting er åpnet; ha arbeidsfilene i en mappe på denne maskinen og send lagrede kopier til skyen.
       *[other] Mappen { $folder } ligger på en annen maskin, der ingenting er trygt lagret. Ingenting er åpnet; ha arbeidsfilene i en mappe på denne maskinen.
    }
error-storage = Lesing eller skriving mislyktes. Alt til nå er lagret; prøv en gang til.
error-inUse = Det finnes allerede en arbeidsfil med det navnet, eller den er åpen et annet sted. Ingenting er overskrevet; velg et annet navn, eller lukk den der.
error-badRequest = Forespørselen var ikke til å forstå. Ingenting er endret; prøv en gang til.
error-internal = Noe gikk galt i selve programmet. Ingenting er endret, og alt til nå er lagret; dere kan bare fortsette.
error-cancelled = Dette ble stoppet. Ingenting er skrevet, og en fil som lå der, ligger der fortsatt.
error-badPicture =
    Bildet kan ikke brukes som logo: { $reason ->
        [size] det er for stort eller for dypt
        [acts] det inneholder et skript eller en entitet
        [outside] det viser til en annen fil
       *[broken] det er ikke en hel PNG eller SVG
    }. Ingenting er skrevet; velg et annet.
