-- What was said of the erasure of a record; a row only for those of whom anything was.
create table erasure (like goals including all);
alter table erasure add column requested boolean not null, add column held boolean not null,
    add column erased boolean not null;
