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
    { $of ->
        [objective] { $state ->
            [draft] «{ $title }» er fortsatt et utkast. Foreslå det først.
            [proposed] «{ $title }» er foreslått. Publiser det, eller ta det tilbake til utkast først.
            [aligned] «{ $title }» er samordnet. Publiser det, eller ta det ett steg tilbake først.
            [published] «{ $title }» er publisert. Juster det med en grunn; i en innsjekk kan det droppes.
            [dropped] «{ $title }» ble droppet { $date }. Velg et som fortsatt er åpent, eller skriv det på nytt.
           *[closed] «{ $title }» ble avsluttet { $date }. Velg et som fortsatt er åpent, eller skriv det på nytt.
        }
        [cycle] { $wanted ->
            [reflecting] { $state ->
                [closed] Perioden «{ $title }» er avsluttet. Ta den ett steg tilbake først, med grunnen.
               *[before] Perioden «{ $title }» ser ikke tilbake ennå. Begynn refleksjonen først.
            }
            [aligning] { $state ->
                [running] Perioden «{ $title }» er allerede i gang, så det er ingen kick-off å hoppe over.
                [reflecting] Perioden «{ $title }» ser allerede tilbake, så det er ingen kick-off å hoppe over.
                [closed] Perioden «{ $title }» er avsluttet, så det er ingen kick-off å hoppe over.
               *[before] Ingenting er publisert ennå i perioden «{ $title }». Publiser minst { term-objective-a } først.
            }
           *[setting] { $state ->
                [planned] Perioden «{ $title }» er bare planlagt, så det er ikke noe steg å ta tilbake.
               *[closed] Perioden «{ $title }» er avsluttet. Velg en annen periode, eller ta denne tilbake først, med grunnen.
            }
        }
        [workshop] { $state ->
            [planned] «{ $title }» har ikke begynt ennå. Begynn den først.
            [prepared] «{ $title }» har ikke begynt ennå. Begynn den først.
            [running] «{ $title }» pågår. Sett den på pause eller avslutt den først.
            [paused] «{ $title }» er satt på pause. Fortsett den først.
            [finished] «{ $title }» er avsluttet. Åpne den igjen først, med et notat om hvorfor.
            [archived] «{ $title }» er arkivert: den er bare til å se på. Planlegg en ny workshop.
           *[cancelled] «{ $title }» er avlyst. Planlegg en ny workshop.
        }
        [step] { $state ->
            [first] Det er ikke noe steg før dette. Gå videre, eller velg et steg i agendaen.
            [last] Det er ikke flere steg etter dette. Avslutt workshopen, eller legg til et steg.
            [done] Steget «{ $title }» er allerede ferdig. Gå tilbake til det hvis det skal gjøres på nytt.
            [skipped] Steget «{ $title }» er allerede hoppet over. Gå til det hvis det likevel skal gjøres.
           *[active] Steget «{ $title }» er for hånden. Gå videre til et annet først.
        }
        [score] «{ $title }» har allerede sin score, fra refleksjonen { $date }. Ta den tilbake hvis den skal settes på nytt.
        [decision] Hva som skjer med «{ $title }», er allerede besluttet. Ta beslutningen tilbake hvis den skal bli en annen.
        [reflection] Score og beslutninger gis i en refleksjon. Begynn refleksjonen av denne perioden først.
        [action] «{ $title }» ble avtalt i nettopp denne workshopen. Den ses på igjen i den neste.
        [answer] Et svar er godtatt, tilpasset, parkert eller avvist. Velg et av disse.
        [feedback] { $state ->
            [open] Dette innspillet er fortsatt åpent, ikke parkert. Svar på det slik det står.
           *[settled] Dette innspillet har allerede et svar. Legg til et nytt hvis det er mer å si.
        }
        [dependency] { $state ->
            [asked] Dette er bare spurt om så langt. Snakk om det og avtal en dato først.
            [discussing] Dette snakkes det fortsatt om. Avtal en dato først.
            [accepted] Dette er lovet. Si at det er levert eller brutt, eller trekk det tilbake.
           *[over] Denne avhengigheten er gjort opp. Spør på nytt hvis den fortsatt trengs.
        }
        [checkIn] Innsjekken { $date } er over. Rett en linje i den med en grunn, eller begynn neste innsjekk.
        [correction] { $state ->
            [corrected] Denne linjen er allerede rettet. Rett den nyeste.
           *[open] Denne innsjekken er fortsatt åpen. Bare endre linjen.
        }
        [missed] { $state ->
            [held] Det ble holdt en innsjekk { $date }, så den gikk ikke tapt.
           *[other] Bare en innsjekk der dagen er over, kan noteres som ikke holdt. Flytt eller fjern det som fortsatt er planlagt.
        }
        [figure] For { $date } finnes det allerede en innsjekk eller en verdi. Utelat denne linjen, eller rett verdien i den innsjekken.
        [steps] «{ $title }» måles på stegene sine. Kryss av stegene som er gjort.
        [inputMode] Det er allerede gitt stemmer, så måten å stemme på blir stående. Avlys denne runden og åpne en ny.
        [openVote] En avstemning er fortsatt åpen i dette steget. Lukk den eller avlys den først.
        [counted] I denne runden stemmer alle ved tastaturet. Avlys den og åpne en med håndsopprekning for å skrive inn antall.
        [ballot] I denne runden telles stemmene, de gis ikke ved tastaturet. Skriv inn antallene.
        [question] Dette spørsmålet ble stilt uten navn, og det blir det ved. Still det høyt på nytt hvis det skal ha et navn.
        [person] { $title } er ikke med lenger. Velg noen andre, eller la { $title } bli med igjen.
        [wall] Disse lappene henger ikke på samme vegg, eller det er den samme. Velg lapper fra én vegg.
        [cluster] «{ $title }» er allerede blitt til noe annet. Gå videre med det.
        [process] Denne perioden har allerede en liste. Endre den.
        [rule] Regelen { $title } gjelder for alle og kan ikke gjøres mykere. La den være.
        [series] { $state ->
            [checkin] En innsjekk står for seg. Planlegg neste innsjekk.
           *[kickoff] En kick-off har ingen vegger å fortsette med. Planlegg en annen workshop.
        }
        [table] En innsjekk følger én enhet. Planlegg en innsjekk for hver enhet.
        [sealed] Lapper, spørsmål eller stemmer er fortsatt lukket. Åpne dem eller ta dem ut først.
        [rehearsal] En workshop eller en øving pågår. Sett den på pause eller forlat den først, og øv så.
       *[other] Det går ikke akkurat nå. Gå tilbake dit du var, og se hva som vises der.
    } Ingenting er endret.
error-gateShut = «{ $title }» er ikke klart for dette. Mangler fortsatt: { $missing }. Alt som står her, er lagret; fyll inn det som mangler, og prøv igjen.
missing-of = { $what } («{ $title }»)
missing-OBJ-11 = hvorfor akkurat nå
missing-OBJ-15 = en { term-owner }
missing-KR-01 = hva som måles
missing-KR-02 = { term-baseline }
missing-KR-03 = { term-target }
missing-KR-04 = en dag i perioden da det er nådd
missing-KR-05 = { term-target } som er en annen enn { term-baseline }
missing-KR-11 = enheten det måles i
missing-KR-15 = noen som følger det opp
missing-KR-25 = ord og tall som sier det samme
missing-SET-02 = riktig antall { term-key-results }
missing-SET-05 = om alle { term-key-results } til sammen er nok
missing-SET-08 = { term-initiative-a } til alle
missing-SET-11 = noe dere ikke gjør
missing-ALI-01 = målet over som det bidrar til, eller hvorfor ikke noe
missing-ALI-04 = et svar på det blokkerende innspillet som fortsatt er åpent
missing-ALI-05 = et løfte fra enheten det avhenger av, eller risikoen akseptert
missing-ALI-06 = et innspill fra den som eier målet over
missing-publishVote = avstemningen om publisering
missing-voteObjection = innvendingen fra den som stemte mot, i én setning
missing-carriedUnchanged = et ja til ordene som ble tatt med uendret
missing-score = scoren
missing-decision = beslutningen
missing-closure = hvordan det endte
missing-nextCycle = en periode etter denne
missing-owner = en { term-owner }
missing-due = en dag
missing-value = en verdi
missing-verdict = en dom
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
error-inUse =
    { $why ->
        [open] Denne arbeidsfilen er åpen i et annet vindu eller et annet program. Ingenting er endret; lukk den der, og prøv igjen.
       *[name] Det finnes allerede en arbeidsfil med det navnet. Ingenting er overskrevet; velg et annet navn.
    }
error-badRequest = Forespørselen var ikke til å forstå. Ingenting er endret; prøv en gang til.
error-refused =
    { $count ->
        [one] 1 av { $all } handlinger ble avvist; svaret sier hvorfor.
       *[other] { $count } av { $all } handlinger ble avvist; svaret på hver sier hvorfor.
    } { $unread ->
        [0] De andre er utført.
        [one] De andre er utført; 1 linje var ikke til å forstå.
       *[other] De andre er utført; { $unread } linjer var ikke til å forstå.
    }
error-internal = Noe gikk galt i selve programmet. Ingenting er endret, og alt til nå er lagret; dere kan bare fortsette.
error-cancelled = Dette ble stoppet. Ingenting er skrevet, og en fil som lå der, ligger der fortsatt.
error-badPicture =
    Bildet kan ikke brukes som logo: { $reason ->
        [size] det er for stort eller for dypt
        [acts] det inneholder et skript eller en entitet
        [outside] det viser til en annen fil
       *[broken] det er ikke en hel PNG eller SVG
    }. Ingenting er skrevet; velg et annet.
