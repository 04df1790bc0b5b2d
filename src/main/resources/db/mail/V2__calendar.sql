-- What a mail tells the calendar of its reader: an iCalendar object and its method; both empty when nothing.
ALTER TABLE mail
    ADD COLUMN calendar_method text NOT NULL DEFAULT '' CHECK (calendar_method IN ('', 'REQUEST', 'CANCEL')),
    ADD COLUMN calendar        text NOT NULL DEFAULT '' CHECK ((calendar = '') = (calendar_method = ''));
