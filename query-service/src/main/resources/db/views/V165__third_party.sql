-- Which entries of a journey tell about somebody else.
create table third_party (like goals including all);
