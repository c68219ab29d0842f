-- A position is taken only under this lock, and the lock is kept until the commit is on disk, so nobody can see a later
-- position before an earlier one.
CREATE FUNCTION event_log.lock_end() RETURNS void LANGUAGE sql
    AS $$ SELECT pg_advisory_xact_lock(7261450981) $$;

-- Puts events at the end of the log, in the order of the arrays. One call is one transaction and one way there and back.
CREATE FUNCTION event_log.append(
    streams uuid[], sequences bigint[], aggregates text[], event_ids uuid[], names text[], revisions text[],
    recorded timestamptz[], metadatas bytea[], payloads bytea[]) RETURNS void LANGUAGE plpgsql
    SET lock_timeout = '2s'
AS $$
BEGIN
    PERFORM event_log.lock_end();
    INSERT INTO event_log.domain_event
        (stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload, known_at)
    SELECT stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload,
           greatest(max(recorded_at) OVER (ORDER BY place),
                    (SELECT known_at FROM event_log.domain_event ORDER BY position DESC LIMIT 1))
    FROM unnest(streams, sequences, aggregates, event_ids, names, revisions, recorded, metadatas, payloads)
        WITH ORDINALITY AS event
            (stream, sequence, aggregate, event_id, name, revision, recorded_at, metadata, payload, place)
    ORDER BY place;
END
$$;
