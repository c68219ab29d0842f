create table views.test_words (
    row uuid primary key,
    stream uuid not null,
    subject uuid not null,
    organisation text not null,
    service text,
    version bigint not null,
    position bigint not null,
    recorded_at timestamptz not null,
    effective_at timestamptz not null,
    state bytea not null,
    goals integer not null,
    review_on date,
    changes text[] not null
);

create table views.test_entries (
    row uuid primary key,
    stream uuid not null,
    subject uuid not null,
    organisation text not null,
    service text,
    version bigint not null,
    position bigint not null,
    recorded_at timestamptz not null,
    effective_at timestamptz not null,
    state bytea not null,
    kind text not null
);
