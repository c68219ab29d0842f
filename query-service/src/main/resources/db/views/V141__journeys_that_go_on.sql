drop index journey_by_scope;

create index journey_by_scope on journey (organisation, coalesce(review_on, 'infinity'::date), row)
    where journey not in ('discharged', 'declined', 'closed');
