-- When the outer key is rotated, whichever side is asked to do it wraps every key anew.
GRANT UPDATE (wrapped) ON event_log.subject_key TO journey_writer, journey_projector;
