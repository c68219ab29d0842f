-- The latest recorded time up to each position, so that "known at an instant" is always a prefix of the log,
-- whatever the clocks of its writers said.
ALTER TABLE event_log.domain_event ADD COLUMN known_at timestamptz;
UPDATE event_log.domain_event e SET known_at = k.known_at
    FROM (SELECT position, max(recorded_at) OVER (ORDER BY position) AS known_at FROM event_log.domain_event) k
    WHERE e.position = k.position;
ALTER TABLE event_log.domain_event ALTER COLUMN known_at SET NOT NULL;
CREATE INDEX domain_event_known_at ON event_log.domain_event (known_at);
DROP INDEX event_log.domain_event_recorded_at;
