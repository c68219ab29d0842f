-- What can be counted of a journey stands in clear: days, codes and ids of courses of help, no words.
create table measures (
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
    counted      jsonb       not null
);

create index measures_by_organisation on measures (organisation, service);
