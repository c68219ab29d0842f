create table views.token_entry (
    processorname varchar(255) not null,
    segment integer not null,
    token bytea,
    tokentype varchar(255),
    timestamp varchar(255),
    owner varchar(255),
    primary key (processorname, segment)
);

-- The guard: how far each view has followed each stream, and to whom the stream belongs.
create table views.applied (
    view text not null,
    stream uuid not null,
    subject uuid not null,
    organisation text not null,
    service text,
    version bigint not null,
    primary key (view, stream)
);

create table views.parked (
    view text not null,
    stream uuid not null,
    from_version bigint not null,
    code text not null,
    at timestamptz not null default now(),
    primary key (view, stream)
);

-- How far each segment has come, for the nodes that do not process it.
create table views.progress (
    segment integer primary key,
    position bigint not null,
    recorded_at timestamptz
);

create table views.projection (
    name text primary key,
    revision integer not null,
    built_at timestamptz not null default now()
);

create schema if not exists views_shadow;
