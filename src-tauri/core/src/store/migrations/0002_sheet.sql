-- Which sheet of a scene the room sees, when there is more of it than can be read from a chair.
ALTER TABLE stage ADD COLUMN sheet INTEGER NOT NULL DEFAULT 0 CHECK (sheet >= 0);

-- The wall a seed became a card on, so that it is not taken there twice.
ALTER TABLE seed ADD COLUMN board TEXT REFERENCES board (id);

-- Agendas and columns an organisation made of its own, kept for its next workshops.
ALTER TABLE workbook ADD COLUMN agendas TEXT NOT NULL DEFAULT '[]';
ALTER TABLE workbook ADD COLUMN formats TEXT NOT NULL DEFAULT '[]';
