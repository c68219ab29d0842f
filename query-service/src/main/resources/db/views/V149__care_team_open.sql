-- Whom somebody looks after at their services is found in the index alone, which every list asks first.
create index care_team_open on care_team (organisation, service, subject) where open;
