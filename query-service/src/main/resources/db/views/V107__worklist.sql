create table worklist (
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
    keyworker    text,
    duties       jsonb       not null
);

create index worklist_by_scope on worklist (organisation, service, keyworker) where duties <> '[]';
