create table outcomes (like goals including all);
