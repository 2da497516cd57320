### How goals hang together: the map, and the matrix of console and room.

## Matrix

matrix-caption = { CAPITAL(term-objectives) } against the { term-key-results } above them
matrixMark-contributes = contributes
matrixMark-supports = helps through a goal in between
matrixMark-nothing = does not help
matrixMark-apart = is not below it
matrix-cell-contributes = { $objective } contributes to { $keyResult }
matrix-cell-supports = { $objective } helps { $keyResult } through a goal in between
matrix-cell-nothing = { $objective } does not help { $keyResult }
matrix-cell-apart = { $objective } is not below { $keyResult }
matrix-hole = nobody helps yet
matrix-crowd = { $count } help: who does what?
matrix-loose = Hangs nowhere yet

## Map

map-title = Map · { $cycle }
map-none-loose = Every { term-objective } hangs somewhere
map-loose-count =
    { $count ->
        [one] 1 { term-objective } hangs nowhere yet
       *[other] { $count } { term-objectives } hang nowhere yet
    }
map-promised-count =
    { $count ->
        [one] 1 dependency promised
       *[other] { $count } dependencies promised
    }
map-waiting-count = { $count } still being discussed
map-empty = Here you see which goal helps which, from the top to the teams. Write { term-objectives } first, in a workshop or on the board.
map-empty-example = “One place for every question” helps “Requests answered the first time from 54 to 80%”
map-sides = What to look at
map-tree = Levels
map-matrix = Matrix
map-exchange = Ask and give ({ $count })
map-overlaps = Overlaps ({ $count })
map-tree-label = { CAPITAL(term-objectives) } by level
map-tree-keys = The arrows walk from goal to goal, Enter opens one on the board.
map-helps = helps: { $goal }
map-far = Helps a goal { $count } levels up
map-loose = Hangs nowhere yet · link it or say why
map-needs = Needs from { $unit }: { $what }
map-matrix-too-many = There are too many { term-objectives } to read side by side. Choose a unit above.
map-matrix-empty = There are no goals above these { term-objectives } in this cycle, so there is nothing to link them to.
map-exchange-empty = Here stands what units need from one another. It is asked and promised in the alignment workshop.
map-exchange-example = The service team needs waiting times per day from Data, promised for 14 February
map-unit-needs = { $unit } needs
map-for = { $kind } for
map-from = from
map-needed-by = needed by { $day }
map-promise-by = promised for { $day }
map-too-late = after it is needed
map-late = late
map-overlaps-empty = No two units say nearly the same.
map-overlaps-words = These could say the same. Join forces, or say in the text what is different.
map-overlap-alike = look at this
map-overlap-copy = copied?
