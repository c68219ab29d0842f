-- What others may see. Those it is shared with find the rows that name them; what they see is decided by the log.
create table shares (like goals including all, agency text not null, until date not null);
create index shares_agency on shares (agency, until);

create policy agency on shares for select to journey_reader
    using (agency = nullif(current_setting('journey.organisation', true), ''));
