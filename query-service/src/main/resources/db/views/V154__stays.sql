create table stays (like goals including all);
