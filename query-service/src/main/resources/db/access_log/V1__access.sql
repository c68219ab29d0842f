-- Every look at what is recorded about people: who was told what about whom. Ids and codes only.
CREATE TABLE access_log.access (
    entry        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    role         text        NOT NULL,
    organisation text        NOT NULL,
    owner        text        NOT NULL,
    purpose      text        NOT NULL,
    authority    text        NOT NULL,
    view         text        NOT NULL,
    parameters   jsonb       NOT NULL,
    position     bigint      NOT NULL,
    clients      uuid[]      NOT NULL,
    request      uuid        NOT NULL
);
CREATE INDEX access_at ON access_log.access (at, id);
CREATE INDEX access_person ON access_log.access (person, at, id);
CREATE INDEX access_clients ON access_log.access USING gin (clients);

-- What has been looked at stays looked at, whoever asks.
CREATE FUNCTION access_log.refuse() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'The access log is only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER access_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log.access
    FOR EACH STATEMENT EXECUTE FUNCTION access_log.refuse();
ALTER TABLE access_log.access ENABLE ALWAYS TRIGGER access_is_only_added_to;

-- Those who answer questions add and read; where there are no such roles, the one user of the database does it all.
DO $$
DECLARE
    answering text;
BEGIN
    FOR answering IN SELECT rolname FROM pg_roles WHERE rolname IN ('journey_projector', 'journey_reader') LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA access_log TO %I', answering);
        EXECUTE format('GRANT SELECT, INSERT ON access_log.access TO %I', answering);
    END LOOP;
END
$$;
