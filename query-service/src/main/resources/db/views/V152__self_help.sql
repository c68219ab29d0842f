-- Courses of guided self-help, and the work that is due on them. A course is a stream of its own beside its journey.
create table self_help (
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
    journey_id   uuid        not null
);

create index self_help_by_subject on self_help (subject);
create index self_help_by_journey on self_help (journey_id);

create table self_help_work (like self_help including all);
alter table self_help_work add column keyworker text, add column duties jsonb not null;

create index self_help_work_by_scope on self_help_work (organisation, service, keyworker)
    where duties <> '[]';
