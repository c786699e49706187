-- When somebody put the entry into the trash; null for entries that are in use.
alter table entry add column trashed_at datetime(6);
create index entry_trashed on entry (trashed_at);
