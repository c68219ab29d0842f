-- When the outer key is rotated, the side that is asked to do it wraps every key anew.
GRANT UPDATE (wrapped) ON event_log.subject_key TO journey_projector;
