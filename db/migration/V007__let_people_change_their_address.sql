-- The address that a link proves, when it is to become the address of its account.
alter table account_token add column email varchar(254);
