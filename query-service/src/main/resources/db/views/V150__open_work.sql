-- Work of a journey that goes on is its service's without looking further. Until the view is built again, each is looked up.
alter table worklist add column open boolean;

-- Which rows hold, and in which version, is read with every list: found in the index alone.
drop index worklist_by_scope;
create index worklist_by_scope on worklist (organisation, service, keyworker) include (open, subject, row, version)
    where duties <> '[]';

-- Whose keyworker is away is asked with every list; how many journeys each keyworker has is counted in the index alone.
create index journey_by_keyworker on journey (organisation, keyworker) include (service, subject, risk)
    where journey not in ('discharged', 'declined', 'closed');

-- What is remembered of rows holds for one build of the view.
grant select on projection to journey_reader;
