-- It grows with the position, so the key finds an instant in a few steps (LogRows.knownAt).
DROP INDEX event_log.domain_event_known_at;
DROP INDEX event_log.place_known_at;
