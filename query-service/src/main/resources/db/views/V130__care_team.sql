-- Who stands in which relationship to a client; people by a keyed hash, since whoever is named in a plan may be anybody.
create table care_team (
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
    open         boolean     not null,
    days         date[]      not null,
    ties         text[]      not null
);

create index care_team_by_subject on care_team (subject);
