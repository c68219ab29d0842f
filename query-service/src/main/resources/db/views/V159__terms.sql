-- Who may not see a record whoever they work with, by a keyed hash; who was let in in an emergency, until when.
alter table care_team
    add column closed_to text[]  not null default '{}',
    add column sensitive boolean not null default false,
    add column openings  text[]  not null default '{}';

-- Few records are closed to anybody, and every list asks which.
create index care_team_closed on care_team (organisation, subject) where closed_to <> '{}' or sensitive;

-- The door asks for them before a command, too.
grant select (closed_to, sensitive, openings) on care_team to journey_writer;
