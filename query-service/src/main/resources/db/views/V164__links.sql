-- Which clients of an organisation are one person: ids and nothing else. The door asks it with each care team.
create table links (
    row          uuid        primary key,
    stream       uuid        not null,
    subject      uuid        not null,
    organisation text        not null,
    service      text,
    version      bigint      not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    effective_at timestamptz not null,
    state        bytea       not null,
    client_id    uuid        not null,
    duplicate_id uuid        not null,
    linked       boolean     not null
);

create index links_by_client on links (client_id) where linked;
create index links_by_duplicate on links (duplicate_id) where linked;

grant select (organisation, client_id, duplicate_id, linked) on links to journey_writer;
create policy the_door on links for select to journey_writer using (true);
