create table staff (
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
    person       text        not null
);

create index staff_by_organisation on staff (organisation, person);

create table services (
    row          uuid        primary key,
    stream       uuid        not null,
    subject      uuid        not null,
    organisation text        not null,
    service      text,
    version      bigint      not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    effective_at timestamptz not null,
    state        bytea       not null
);
