-- Which sheet of a scene the room sees, when there is more of it than can be read from a chair.
ALTER TABLE stage ADD COLUMN sheet INTEGER NOT NULL DEFAULT 0 CHECK (sheet >= 0);
