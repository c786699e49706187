create sequence entry_seq start with 1050 increment by 50 nocache;
create sequence translation_seq start with 1050 increment by 50 nocache;
create sequence revision_seq start with 1050 increment by 50 nocache;

create table entry (
    id            bigint      not null primary key,
    kind          varchar(40) not null,
    parent_id     bigint,
    position      integer     not null,
    visibility    varchar(10) not null,
    featured      boolean     not null,
    pinned        boolean     not null,
    lead_media_id bigint,
    created_by    bigint,
    created_at    datetime(6) not null,
    version       integer     not null,
    constraint entry_parent foreign key (parent_id) references entry (id)
);
create index entry_kind on entry (kind);

create table entry_owner (
    entry_id bigint not null,
    group_id bigint not null,
    primary key (entry_id, group_id),
    constraint entry_owner_entry foreign key (entry_id) references entry (id) on delete cascade,
    constraint entry_owner_group foreign key (group_id) references member_group (id)
);
create index entry_owner_group on entry_owner (group_id);

create table entry_topic (
    entry_id bigint      not null,
    topic    varchar(40) not null,
    primary key (entry_id, topic),
    constraint entry_topic_entry foreign key (entry_id) references entry (id) on delete cascade
);
create index entry_topic_topic on entry_topic (topic);

create table entry_place (
    entry_id bigint not null,
    place_id bigint not null,
    primary key (entry_id, place_id),
    constraint entry_place_entry foreign key (entry_id) references entry (id) on delete cascade,
    constraint entry_place_place foreign key (place_id) references place (id)
);

create table translation (
    id                    bigint       not null primary key,
    entry_id              bigint       not null,
    kind                  varchar(40)  not null,
    language              varchar(2)   not null,
    slug                  varchar(80)  not null,
    state                 varchar(12)  not null,
    title                 varchar(200) not null,
    lead_text             varchar(600) not null,
    body                  longtext     not null,
    live_revision_id      bigint,
    latest_revision_id    bigint,
    scheduled_revision_id bigint,
    first_live_at         datetime(6),
    changed_at            datetime(6)  not null,
    go_live_at            datetime(6),
    expire_at             datetime(6),
    submitted_at          datetime(6),
    sent_back_reason      varchar(1000),
    version               integer      not null,
    constraint translation_entry foreign key (entry_id) references entry (id) on delete cascade,
    constraint translation_language unique (entry_id, language),
    constraint translation_slug unique (kind, language, slug)
);
create index translation_live on translation (kind, state, first_live_at);
create index translation_slug_only on translation (kind, slug);

create table translation_field (
    translation_id bigint        not null,
    name           varchar(40)   not null,
    content        varchar(2000) not null,
    primary key (translation_id, name),
    constraint translation_field_translation foreign key (translation_id) references translation (id) on delete cascade
);

create table translation_old_slug (
    translation_id bigint      not null,
    slug           varchar(80) not null,
    primary key (translation_id, slug),
    constraint translation_old_slug_translation foreign key (translation_id) references translation (id) on delete cascade
);
create index translation_old_slug_slug on translation_old_slug (slug);

create table revision (
    id             bigint       not null primary key,
    translation_id bigint       not null,
    number         integer      not null,
    title          varchar(200) not null,
    lead_text      varchar(600) not null,
    body           longtext     not null,
    author_id      bigint,
    author_name    varchar(200) not null,
    note           varchar(500) not null,
    created_at     datetime(6)  not null,
    constraint revision_translation foreign key (translation_id) references translation (id) on delete cascade,
    constraint revision_number unique (translation_id, number)
);

create table revision_field (
    revision_id bigint        not null,
    name        varchar(40)   not null,
    content     varchar(2000) not null,
    primary key (revision_id, name),
    constraint revision_field_revision foreign key (revision_id) references revision (id) on delete cascade
);
