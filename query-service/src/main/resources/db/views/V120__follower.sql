-- The processes that follow the log at this moment; what one of them said long ago does not count.
create unlogged table views.follower (
    name text primary key,
    seen_at timestamptz not null
);
