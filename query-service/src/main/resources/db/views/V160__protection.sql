-- To whom records are closed and who opened them in an emergency; what waits to be looked at in clear, as ids and times.
create table protection (
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
    waiting      jsonb
);

create index protection_waiting on protection (organisation) where waiting is not null;
