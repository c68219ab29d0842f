-- A command is decided with what the view tells of a client's other streams; of the teams the command side sees only that.
GRANT USAGE ON SCHEMA views TO journey_writer;
GRANT SELECT (subject, organisation, service, open, days, ties) ON views.care_team TO journey_writer;
CREATE POLICY the_door ON views.care_team FOR SELECT TO journey_writer USING (true);
