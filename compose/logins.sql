-- Makes the logins of a new database: an owner for the tables, and for each service one that owns nothing. What the roles
-- may do is granted by the migrations. For psql, as a superuser in that database; for one of your own, run the same there.
\set owner `cat /run/secrets/db-owner-password`
\set commands `cat /run/secrets/db-commands-password`
\set queries `cat /run/secrets/db-queries-password`
CREATE ROLE journey_writer;
CREATE ROLE journey_projector;
CREATE ROLE journey_reader;
CREATE ROLE analyst;
CREATE ROLE journey LOGIN PASSWORD :'owner';
CREATE ROLE journey_commands LOGIN PASSWORD :'commands' IN ROLE journey_writer;
CREATE ROLE journey_queries LOGIN PASSWORD :'queries' IN ROLE journey_projector, journey_reader;
ALTER DATABASE :"DBNAME" OWNER TO journey;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO journey_commands, journey_queries, analyst;
