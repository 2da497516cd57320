### Hvordan mål henger sammen: kartet, og matrisen i konsoll og rom.

## Matrise

matrix-caption = { CAPITAL(term-objectives) } mot { term-key-results-the } over
matrixMark-contributes = bidrar
matrixMark-supports = hjelper via et mål imellom
matrixMark-nothing = hjelper ikke
matrixMark-apart = ligger ikke under
matrix-cell-contributes = { $objective } bidrar til { $keyResult }
matrix-cell-supports = { $objective } hjelper { $keyResult } via et mål imellom
matrix-cell-nothing = { $objective } hjelper ikke { $keyResult }
matrix-cell-apart = { $objective } ligger ikke under { $keyResult }
matrix-hole = ingen hjelper ennå
matrix-crowd = { $count } hjelper: hvem gjør hva?
matrix-loose = Henger ikke på noe ennå

## Kart

map-title = Sammenheng · { $cycle }
map-none-loose = { CAPITAL(term-objective-each) } henger på noe
map-loose-count =
    { $count ->
        [one] 1 { term-objective } henger ikke på noe ennå
       *[other] { $count } { term-objectives } henger ikke på noe ennå
    }
map-promised-count =
    { $count ->
        [one] 1 avhengighet er lovet
       *[other] { $count } avhengigheter er lovet
    }
map-waiting-count = { $count } drøftes
map-empty = Her ser du hvilket mål som hjelper hvilket, fra toppen til teamene. Skriv { term-objectives } først, i en workshop eller på tavlen.
map-empty-example = «Ett sted for alle spørsmål» hjelper «Henvendelser besvart på første forsøk fra 54 til 80 %»
map-sides = Hva du ser på
map-tree = Nivåer
map-matrix = Matrise
map-exchange = Be om og gi ({ $count })
map-overlaps = Overlapp ({ $count })
map-tree-label = { CAPITAL(term-objectives) } etter nivå
map-tree-keys = Piltastene går fra mål til mål, Enter åpner et mål på tavlen.
map-helps = hjelper: { $goal }
map-far = Hjelper et mål { $count } nivåer opp
map-loose = Henger ikke på noe ennå · knytt det til et mål eller si hvorfor
map-needs = Trenger fra { $unit }: { $what }
map-matrix-too-many = Det er for mange { term-objectives } til å lese side om side. Velg en enhet over.
map-matrix-empty = Det er ingen mål over disse i denne syklusen, så det er ingenting å knytte dem til.
map-exchange-empty = Her står det enhetene trenger fra hverandre. Det blir spurt om og lovet i samordningen.
map-exchange-example = Serviceteamet trenger ventetider per dag fra Data, lovet til 14. februar
map-unit-needs = { $unit } trenger
map-for = { $kind } til
map-from = fra
map-needed-by = trengs innen { $day }
map-promise-by = lovet til { $day }
map-too-late = etter at det trengs
map-late = forsinket
map-overlaps-empty = Ingen enheter sier nesten det samme.
map-overlaps-words = Disse sier kanskje det samme. Slå dere sammen, eller si i teksten hva som er forskjellen.
map-overlap-alike = se på dette
map-overlap-copy = kopiert?
