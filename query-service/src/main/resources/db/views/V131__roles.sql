-- What the run-time logins may do with the views; afterMigrate.sql puts the fence around each table that has rows of
-- organisations. A table without one is not shown to answers unless it is named here.
GRANT USAGE ON SCHEMA views TO journey_projector, journey_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA views TO journey_projector;
ALTER DEFAULT PRIVILEGES IN SCHEMA views GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO journey_projector;
REVOKE ALL ON views.flyway_schema_history FROM journey_projector;
GRANT SELECT ON views.parked TO journey_reader;

-- Made anew: what an interrupted rebuild of an earlier release left in it belongs to the owner, so nobody else could
-- clear it away.
DROP SCHEMA views_shadow CASCADE;
CREATE SCHEMA views_shadow;
GRANT USAGE, CREATE ON SCHEMA views_shadow TO journey_projector;

CREATE SCHEMA IF NOT EXISTS analytics;
GRANT USAGE ON SCHEMA analytics TO analyst;
ALTER DEFAULT PRIVILEGES IN SCHEMA analytics GRANT SELECT ON TABLES TO analyst;
