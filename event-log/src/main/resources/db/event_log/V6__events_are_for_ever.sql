-- What the run-time logins may do with the log. They own nothing of it (DatabaseRole says who is who).
GRANT USAGE ON SCHEMA event_log TO journey_writer, journey_projector;
GRANT SELECT, INSERT ON event_log.domain_event TO journey_writer;
GRANT SELECT ON event_log.domain_event TO journey_projector;
-- Either side makes the key of a subject that it meets first, deletes the keys of the erased when it starts, and notes
-- the places of events that Axon Server holds.
GRANT SELECT, INSERT, DELETE ON event_log.subject_key TO journey_writer, journey_projector;
GRANT SELECT, INSERT ON event_log.place TO journey_writer, journey_projector;
REVOKE ALL ON FUNCTION event_log.lock_end() FROM PUBLIC;
REVOKE ALL ON FUNCTION event_log.append(
    uuid[], bigint[], text[], uuid[], text[], text[], timestamptz[], bytea[], bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_log.lock_end() TO journey_writer;
GRANT EXECUTE ON FUNCTION event_log.append(
    uuid[], bigint[], text[], uuid[], text[], text[], timestamptz[], bytea[], bytea[]) TO journey_writer;

REVOKE UPDATE, DELETE, TRUNCATE ON event_log.domain_event
    FROM PUBLIC, journey_writer, journey_reader, journey_projector, analyst;

-- Whoever it is, the owner too, and also while triggers are held off for a replica.
CREATE FUNCTION event_log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Events are for ever: % is refused', TG_OP
        USING ERRCODE = 'restrict_violation', HINT = 'Record another event that says what was wrong.';
END
$$;
CREATE TRIGGER events_are_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log.domain_event
    FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse_change();
ALTER TABLE event_log.domain_event ENABLE ALWAYS TRIGGER events_are_for_ever;
