INSERT INTO change (step, seq, tbl, row, before, after)
VALUES (:step, :seq, :tbl, :row, :before, :after)
