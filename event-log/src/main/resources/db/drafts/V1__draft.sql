-- Notes that are not written to their end. Nothing of them is in the log; what somebody wrote is sealed.
CREATE TABLE drafts.draft (
    draft        uuid PRIMARY KEY,
    organisation text        NOT NULL,
    person       text        NOT NULL,
    service      text        NOT NULL,
    -- With the key of an erased client go the drafts about them, whoever destroys it; none can come after.
    subject      uuid        NOT NULL REFERENCES event_log.subject_key ON DELETE CASCADE,
    journey      uuid        NOT NULL,
    form         text        NOT NULL,
    begun_at     timestamptz NOT NULL,
    saved_at     timestamptz NOT NULL,
    content      bytea       NOT NULL,
    UNIQUE (organisation, person, journey, form)
);
CREATE INDEX draft_begun_at ON drafts.draft (organisation, begun_at, draft);
CREATE INDEX draft_subject ON drafts.draft (subject);

-- Commands write, answers read the rows of one organisation (DatabaseRole says who is who).
GRANT USAGE ON SCHEMA drafts TO journey_writer, journey_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts.draft TO journey_writer;
GRANT SELECT ON drafts.draft TO journey_reader;
ALTER TABLE drafts.draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY writer ON drafts.draft TO journey_writer USING (true);
CREATE POLICY reader ON drafts.draft FOR SELECT TO journey_reader
    USING (organisation = nullif(current_setting('journey.organisation', true), ''));
