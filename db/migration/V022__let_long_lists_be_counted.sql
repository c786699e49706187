create index translation_shown on translation (entry_id, language, state);
create index entry_shown on entry (kind, visibility);
create index entry_featured on entry (kind, featured);
alter table entry drop index entry_kind;
create index translation_changed on translation (changed_at, id);
create index translation_go_live on translation (go_live_at);
create index translation_expire on translation (expire_at);
