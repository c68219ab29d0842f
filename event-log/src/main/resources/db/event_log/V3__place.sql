-- Where each event of an Axon Server stands and when it was recorded. Derived: emptied, it fills itself again.
CREATE TABLE event_log.place (
    position    bigint      PRIMARY KEY,
    stream      uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    -- The latest recorded_at up to here.
    known_at    timestamptz NOT NULL,
    UNIQUE (stream, sequence)
);
CREATE INDEX place_known_at ON event_log.place (known_at);
