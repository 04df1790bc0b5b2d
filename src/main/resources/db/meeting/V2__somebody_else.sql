-- Whoever is invited can send somebody else; the note says whom.
ALTER TABLE invitation DROP CONSTRAINT invitation_answer_check;
ALTER TABLE invitation ADD CONSTRAINT invitation_answer_check CHECK (answer IN ('', 'yes', 'no', 'maybe', 'other'));
