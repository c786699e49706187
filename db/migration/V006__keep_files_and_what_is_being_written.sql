create sequence media_file_seq start with 1050 increment by 50 nocache;

create table media_file (
    id            bigint       not null primary key,
    group_id      bigint,
    name          varchar(100) not null,
    title         varchar(200) not null,
    type          varchar(10)  not null,
    size          bigint       not null,
    width         integer      not null,
    height        integer      not null,
    sha256        varchar(64)  not null,
    alt_english   varchar(300) not null,
    alt_arabic    varchar(300) not null,
    credit        varchar(200) not null,
    uploaded_by   bigint,
    uploader_name varchar(200) not null,
    created_at    datetime(6)  not null,
    version       integer      not null,
    constraint media_file_group foreign key (group_id) references member_group (id)
);
create index media_file_group_created on media_file (group_id, created_at);

create table translation_media (
    translation_id bigint not null,
    media_id       bigint not null,
    primary key (translation_id, media_id),
    constraint translation_media_translation foreign key (translation_id) references translation (id) on delete cascade
);
create index translation_media_media on translation_media (media_id);
create index entry_lead_media on entry (lead_media_id);

create sequence autosave_seq start with 1050 increment by 50 nocache;

create table autosave (
    id               bigint      not null primary key,
    translation_id   bigint      not null,
    account_id       bigint      not null,
    base_revision_id bigint      not null,
    content          longtext    not null,
    saved_at         datetime(6) not null,
    constraint autosave_writer unique (translation_id, account_id),
    constraint autosave_translation foreign key (translation_id) references translation (id) on delete cascade,
    constraint autosave_account foreign key (account_id) references account (id) on delete cascade
);
