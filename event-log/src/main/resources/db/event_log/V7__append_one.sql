-- What event_log.append does, for one event: nothing to unpack, number and sort, as most writes are one event.
CREATE FUNCTION event_log.append_one(uuid, bigint, text, uuid, text, text, timestamptz, bytea, bytea)
    RETURNS void LANGUAGE plpgsql
    SET lock_timeout = '2s'
AS $$
BEGIN
    PERFORM event_log.lock_end();
    INSERT INTO event_log.domain_event
        (stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload, known_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
            greatest($7, (SELECT known_at FROM event_log.domain_event ORDER BY position DESC LIMIT 1)));
END
$$;
REVOKE ALL ON FUNCTION event_log.append_one(uuid, bigint, text, uuid, text, text, timestamptz, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_log.append_one(uuid, bigint, text, uuid, text, text, timestamptz, bytea, bytea)
    TO journey_writer;
