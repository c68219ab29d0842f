-- Which clients have changed since somebody last looked: the transaction that wrote a row. A number, because a condition
-- on it may use the index behind the fence, which one on a transaction id may not.
alter table client add column changed bigint not null default pg_current_xact_id()::text::bigint;

create function client_changed() returns trigger language plpgsql as $$
begin
    new.changed := pg_current_xact_id()::text::bigint;
    return new;
end
$$;
create trigger client_changed before update on client for each row execute function client_changed();

create index client_by_change on client (organisation, changed);
