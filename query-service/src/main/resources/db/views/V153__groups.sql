create table groups (
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
    starts       timestamptz,
    facilitators text[]      not null,
    members      uuid[]      not null
);

create index groups_by_start on groups (organisation, starts);
create index groups_by_member on groups using gin (members);
