-- Referrals to other organisations; what is still to be done about them in clear, as codes and days.
create table partner_referrals (like goals including all, open boolean not null,
    declined boolean not null, since date not null, answer_by date not null);
