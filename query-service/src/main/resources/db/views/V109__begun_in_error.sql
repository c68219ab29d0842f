-- Whether the first event of a stream is marked as entered in error.
alter table views.applied add column begun_in_error boolean not null default false;
