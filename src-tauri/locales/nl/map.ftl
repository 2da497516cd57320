### Hoe doelen samenhangen: de kaart, en de matrix van console en zaal.

## Matrix

matrix-caption = { CAPITAL(term-objectives) } tegenover { term-key-results-the } erboven
matrixMark-contributes = draagt bij
matrixMark-supports = helpt via een doel ertussen
matrixMark-nothing = helpt niet
matrixMark-apart = staat er niet onder
matrix-cell-contributes = { $objective } draagt bij aan { $keyResult }
matrix-cell-supports = { $objective } helpt { $keyResult } via een doel ertussen
matrix-cell-nothing = { $objective } helpt { $keyResult } niet
matrix-cell-apart = { $objective } staat niet onder { $keyResult }
matrix-hole = niemand helpt nog
matrix-crowd = { $count } helpen mee: wie doet wat?
matrix-loose = Hangt nog nergens aan

## Kaart

map-title = Samenhang · { $cycle }
map-none-loose = { CAPITAL(term-objective-each) } hangt ergens aan
map-loose-count =
    { $count ->
        [one] 1 { term-objective } hangt nog nergens aan
       *[other] { $count } { term-objectives } hangen nog nergens aan
    }
map-promised-count =
    { $count ->
        [one] 1 afhankelijkheid toegezegd
       *[other] { $count } afhankelijkheden toegezegd
    }
map-waiting-count = { $count } in gesprek
map-empty = Hier zie je welk doel welk doel helpt, van de top tot de teams. Schrijf eerst { term-objectives }, in een workshop of op het bord.
map-empty-example = ‘Eén plek voor elke vraag’ helpt ‘Aanvragen in één keer beantwoord van 54 naar 80%’
map-sides = Wat je bekijkt
map-tree = Niveaus
map-matrix = Matrix
map-exchange = Vragen en geven ({ $count })
map-overlaps = Overlap ({ $count })
map-tree-label = { CAPITAL(term-objectives) } per niveau
map-tree-keys = Met de pijltjes loop je van doel naar doel, Enter opent een doel op het bord.
map-helps = helpt: { $goal }
map-far = Helpt een doel { $count } niveaus hoger
map-loose = Nog geen hoger doel · koppel of geef een reden
map-needs = Vraagt van { $unit }: { $what }
map-matrix-too-many = Dit zijn te veel { term-objectives } om naast elkaar te lezen. Kies hierboven een onderdeel.
map-matrix-empty = Boven { term-objectives-the } hier staan geen doelen in deze cyclus, dus er is niets om aan te koppelen.
map-exchange-empty = Hier staat wat onderdelen van elkaar nodig hebben. Dat vraag je en zeg je toe in de afstemming.
map-exchange-example = Het serviceteam heeft wachttijden per dag nodig van Data, toegezegd voor 14 februari
map-unit-needs = { $unit } heeft nodig
map-for = { $kind } voor
map-from = van
map-needed-by = nodig op { $day }
map-promise-by = toegezegd voor { $day }
map-too-late = na de dag dat het nodig is
map-late = te laat
map-overlaps-empty = Geen twee onderdelen zeggen bijna hetzelfde.
map-overlaps-words = Deze zeggen misschien hetzelfde. Bundel de krachten, of zeg in de tekst wat er anders is.
map-overlap-alike = kijk hier even naar
map-overlap-copy = overgenomen?
