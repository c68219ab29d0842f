create table journey (
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
    journey      text        not null,
    keyworker    text,
    review_on    date
);

create index journey_by_subject on journey (subject);
create index journey_by_scope on journey (organisation, coalesce(review_on, 'infinity'::date), row)
    where journey <> 'discharged';
