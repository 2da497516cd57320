### Syklussiden: sjekklisten, det vi sa nei til før, syklusene før denne.

cycle-also = Eller begynn med
cycle-process = Prosess
cycle-process-late =
    { $count ->
        [one] 1 steg er over fristen
       *[other] { $count } steg er over fristen
    }
cycle-process-overdue = over fristen
cycle-process-empty = Her står det hva som må være klart til når, slik at hver del av syklusen kan begynne på sin dag.
cycle-process-make = Legg ut de vanlige stegene
cycle-process-done = Gjort: { $what }
cycle-process-title = Steg
cycle-process-people = med { $names }
cycle-process-due = Dag for { $what }
cycle-process-role = Hvem sørger for { $what }
cycle-process-no-role = ingen rolle ennå
cycle-process-show = Hvilke steg
cycle-process-all = Alle steg
cycle-process-leaders = Det sponsor og leder gjør
cycle-process-sponsor = Sponsor: { $name }
cycle-process-any = Når som helst
cycle-process-add = Legg til et steg
cycle-with = Med { $name }
cycle-without = Uten { $name }
cycle-refused = Sagt nei til før: fortsatt nei?
cycle-refused-until = til { $day }
cycle-refused-still = Fortsatt nei
cycle-refused-take = Ta det opp likevel
cycle-refused-over = Ikke aktuelt lenger
cycle-one-after-another = Sykluser etter hverandre
cycle-compare = Sammenlign
cycle-check-ins = { $held } av { $planned } innsjekker
cycle-score = gjennomsnittlig score { $score }
cycle-theme-empty = ingen { term-objectives } ennå
cycle-theme-none = Uten satsingsområde
cycle-theme-way = { $share } av veien
cycle-pace = { CAPITAL(term-initiatives) }: færre om gangen, før ferdig
cycle-pace-running = I gang
cycle-pace-no-limit = ingen grense avtalt
cycle-pace-limit = av høyst { $limit }
cycle-pace-over = flere enn de { $limit } dere avtalte
cycle-pace-count = I denne syklusen
cycle-pace-fewer = færre enn de { $before } i forrige syklus
cycle-pace-more = flere enn de { $before } i forrige syklus
cycle-pace-same = like mange som i forrige syklus
cycle-pace-days = Fra planlagt til ferdig
cycle-pace-none = ingen er ferdige ennå
cycle-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
cycle-pace-done =
    { $count ->
        [one] det ene som er ferdig
       *[other] det midterste av { $count }
    }
