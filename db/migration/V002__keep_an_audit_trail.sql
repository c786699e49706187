create sequence audit_entry_seq start with 1050 increment by 50 nocache;

create table audit_entry (
    id           bigint       not null primary key,
    at           datetime(6)  not null,
    account_id   bigint,
    actor_name   varchar(200) not null,
    verb         varchar(80)  not null,
    subject_type varchar(40)  not null,
    subject_id   bigint,
    subject      varchar(500),
    before_text  varchar(500),
    after_text   varchar(500)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_subject on audit_entry (subject_type, subject_id);
