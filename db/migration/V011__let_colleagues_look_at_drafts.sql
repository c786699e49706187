-- What colleagues say of a draft to each other; never shown to readers.
create table draft_comment (
    id              bigint        not null primary key,
    translation_id  bigint        not null,
    revision_number integer       not null,
    author_id       bigint,
    author_name     varchar(200)  not null,
    content         varchar(2000) not null,
    created_at      datetime(6)   not null,
    settled_at      datetime(6),
    settled_by      varchar(200)  not null,
    constraint draft_comment_translation foreign key (translation_id) references translation (id) on delete cascade
);
create sequence draft_comment_seq start with 1050 increment by 50 nocache;
create index draft_comment_of on draft_comment (translation_id, created_at);

-- A secret address at which somebody without an account sees a draft for some days.
create table preview_link (
    hash           varchar(64)  not null primary key,
    translation_id bigint       not null,
    made_by        bigint,
    made_by_name   varchar(200) not null,
    expires_at     datetime(6)  not null,
    constraint preview_link_translation foreign key (translation_id) references translation (id) on delete cascade
);
create index preview_link_of on preview_link (translation_id);

-- Whether somebody else must look at a text of the group before it is published.
alter table member_group add column second_look boolean not null default false;
