### Sikkerhetskopier, hva som har skjedd med en arbeidsfil, arkiv og papirkurv, uferdige tekster.

## Standing words

safe-not-saving = Det lagres ikke noe nytt akkurat nå.
safe-save-copy = Lagre en kopi …
safe-copy-saved = En kopi er lagret: { $path }
safe-go-on = Gå videre i minnet
safe-in-memory = Det du gjør nå, ligger bare i minnet.
safe-in-memory-words = Det forsvinner når programmet stopper. Lagre en kopi på en annen disk nå og da, og prøv disken på nytt når det er plass.
safe-back-on-disk = Prøv disken på nytt
safe-is-back-on-disk = Alt ligger på disken igjen.
safe-rescued = Denne arbeidsfilen var skadet eller endret utenfra. Sikkerhetskopien fra { $at } er åpen.
safe-rescued-words = Det som ble gjort etterpå, er ikke med. Den skadede filen er tatt vare på slik den ble funnet, i { $aside }
safe-damaged = Denne arbeidsfilen stemmer ikke med sin egen historikk: den er skadet eller endret utenfra.
safe-damaged-words = Gå tilbake til sikkerhetskopien fra { $at } i innstillingene; den skadede filen blir tatt vare på.
safe-damaged-alone = Det finnes ingen sikkerhetskopi av den. Lagre en kopi og se over det som er viktig.
safe-behind =
    { $steps ->
        [one] Denne arbeidsfilen har { $steps } steg mindre enn den nyeste sikkerhetskopien.
       *[other] Denne arbeidsfilen har { $steps } steg mindre enn den nyeste sikkerhetskopien.
    }
safe-behind-words = Noe har satt den tilbake, for eksempel en eldre fil på samme plass. Sikkerhetskopien fra { $at } har alt; gå tilbake til den i innstillingene.
safe-read = Lest
safe-little-space = Bare { $megabytes } MB er ledig på denne disken. Frigjør plass før neste workshop.
safe-no-backup = Den nyeste sikkerhetskopien kunne ikke lages.
safe-no-mirror = Den andre mappen for sikkerhetskopier er ikke tilgjengelig.
safe-no-mirror-words = Sikkerhetskopiene på denne maskinen går videre. Sett inn minnepinnen igjen, eller velg en annen mappe i innstillingene.
safe-unfinished = Skrevet før programmet stanset, og ikke lagret ennå: Enter lagrer det, Escape forkaster det.

## Backups

safe-backups = Sikkerhetskopier
safe-backups-about = De lages av seg selv: når en arbeidsfil åpnes og lukkes, og for hvert femte minutt med endringer. Hver kopi blir kontrollert. Alle fra ett døgn beholdes, så én i timen i en uke, så én om dagen i en måned. Hemmelige stemmer og lapper som ikke er åpnet ennå, er ikke med i noen kopi.
safe-backups-of = Sikkerhetskopier av { $name }
safe-backups-words = Velg et tidspunkt for å se hva arbeidsfilen inneholdt da.
safe-no-backups = Det finnes ingen sikkerhetskopi ennå. Den lages når arbeidsfilen er åpnet.
safe-show-backups = Sikkerhetskopier …
safe-back-up = Lag sikkerhetskopi nå
safe-backed-up = sikkerhetskopi { $at }
safe-not-backed-up = ingen sikkerhetskopi ennå
safe-count =
    { $count ->
        [one] { $count } sikkerhetskopi
       *[other] { $count } sikkerhetskopier
    }
safe-mirror-is = Hver sikkerhetskopi legges også i
safe-mirror-none = Det finnes ingen andre mappe, for eksempel en minnepinne, som sikkerhetskopiene også legges i.
safe-choose-mirror = Velg en andre mappe …
safe-forget-mirror = Ingen andre mappe
safe-go-back = Gå tilbake til { $at }
safe-go-back-words = Det arbeidsfilen inneholder nå, blir først sikkerhetskopiert, så dette kan gjøres om.
safe-went-back = Dette er arbeidsfilen slik den var { $at }.
safe-open-backup = Åpne sikkerhetskopi
safe-holds-changed = Siste endring
safe-holds-people = Personer
safe-holds-objectives = { CAPITAL(term-objectives) }
safe-holds-key-results = { CAPITAL(term-key-results) }
safe-holds-workshops = Workshoper
safe-holds-steps = Steg i historikken
occasion-open = ved åpning
occasion-close = ved lukking
occasion-change = under arbeidet
occasion-migrate = før en nyere versjon
occasion-import = før en import
occasion-restore = rundt tilbakegang
occasion-delete = før sletting
occasion-hand = på forespørsel

## Archive, trash and deleting for good

safe-more = Mer for { $name }
safe-archive = Til arkivet
safe-throw-away = Til papirkurven
safe-take-back = Legg tilbake
safe-put-away = Lagt bort
keeping-shelf = på hyllen
keeping-archive = i arkivet
keeping-trash = i papirkurven
safe-keep-until = Behold denne arbeidsfilen til
safe-keep-until-words = Etter den dagen minner biblioteket om å slette den for godt. Ingenting slettes av seg selv.
safe-keep-until-day = beholdes til { $date }
safe-expired = Den skulle beholdes til { $date }. Legg den i papirkurven og slett den for godt, eller velg en senere dag i innstillingene.
safe-erase = Slett for godt
safe-erase-sure = Slette «{ $name }» for godt?
safe-erase-words = Arbeidsfilen, historikken, alle sikkerhetskopiene her og i den andre mappen og uferdige tekster blir overskrevet og fjernet. Ingen kan gjøre det om. Kopier du har lagret andre steder, blir værende.
safe-receipt = Kvittering
safe-receipt-gone = «{ $name }» er slettet for godt: { $files } filer, { $kilobytes } kB.
safe-receipt-searched = Etterpå ble alle { $files } filene til programmet og vinduene gjennomsøkt etter { $marks } kjennetegn, kodene til radene. Filer der det ble funnet noe: { $found }.
safe-receipt-unreached = Denne andre mappen var ikke tilgjengelig. Der ble ingenting slettet eller gjennomsøkt, så det kan ligge sikkerhetskopier igjen i den: { $folder }
safe-receipt-blind = Filen kunne ikke leses lenger, så det var ingenting å lete etter.
safe-receipt-limits = Flashdisker kan holde på overskrevne blokker en stund; kryptering av hele disken dekker det.
safe-participant = deltaker
safe-names = Bytt ut navn med roller
safe-names-sure = Bytte ut alle navn med roller?
safe-names-words = Alle heter etter rollen sin fra da av, i hver tekst der navnet står som et ord. Historikken og alle sikkerhetskopiene, som fortsatt har navnene, slettes for godt. Ingen kan gjøre det om. Kallenavn og halve navn i tekster blir stående: les over dem.
safe-names-done = Alle navn er byttet ut. Les over tekstene etter kallenavn.
safe-names-left = I denne arbeidsfilen er navn byttet ut med roller, men ikke i sikkerhetskopier andre steder.
safe-names-left-words = Disse andre mappene var ikke tilgjengelige, og sikkerhetskopier der kan fortsatt ha navnene: { $folders }
dialog-save-copy = Lagre en kopi av arbeidsfilen
dialog-choose-mirror = En andre mappe for sikkerhetskopier
