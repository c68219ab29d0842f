-- What others may see. Those it is shared with find the rows that name them; what they see is decided by the log.
create table shares (like goals including all, agency text not null, until date not null,
    asks boolean not null, asked_on date not null);

-- After each review of the plan the client is asked again.
alter table worklist add column reviewed_on date;
create index shares_agency on shares (agency, until);

create policy agency on shares for select to journey_reader
    using (agency = nullif(current_setting('journey.organisation', true), ''));
