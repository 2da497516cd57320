INSERT INTO step (no, at, kind, action, target, undo_top, undo_under, redo_top, redo_under, hash)
VALUES (:no, :at, :kind, :action, :target, :undo_top, :undo_under, :redo_top, :redo_under, :hash)
