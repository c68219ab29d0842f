-- What a caseload is narrowed and put in order by.
alter table journey add column stage text, add column risk text, add column last_contact_on date;
