-- What calls for somebody outside the screen: codes and times, looked through every minute.
alter table worklist add column alarms jsonb;
create index worklist_alarms on worklist (organisation) where alarms is not null;
