-- Every stream about a client, those among them that no list shows any more.
create index applied_by_subject on views.applied (view, subject);
