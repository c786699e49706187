-- By which clock a person reads and enters times, and whether mail tells what others do with the person's texts.
alter table account add column zone varchar(60) not null default 'Europe/London';
alter table account add column notified boolean not null default true;
