create table prescriptions (like goals including all);
