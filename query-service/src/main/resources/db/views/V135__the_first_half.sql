create table risks (like goals including all);
create table interventions (like goals including all);
create table stages (like goals including all);
create table sessions (like goals including all);
create table engagement (like goals including all);
create table referral (like goals including all);

-- Refusals are counted by reason and day (R32).
alter table referral add column declined text, add column declined_on date;
create index referral_declined on referral (organisation, declined_on) where declined is not null;

drop index journey_by_scope;
create index journey_by_scope on journey (organisation, coalesce(review_on, 'infinity'::date), row)
    where journey not in ('discharged', 'declined', 'closed');
