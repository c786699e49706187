create sequence conference_group_feed_seq start with 1050 increment by 50 nocache;

-- The secret address of a group's own calendar, drafts in it; with another secret the old address leads nowhere.
create table conference_group_feed (
    id         bigint      not null primary key,
    group_id   bigint      not null,
    secret     varchar(64) not null,
    created_at datetime(6) not null,
    version    integer     not null,
    constraint conference_group_feed_secret unique (secret),
    constraint conference_group_feed_group unique (group_id),
    constraint conference_group_feed_of foreign key (group_id) references member_group (id) on delete cascade
);

create sequence conference_kept_list_seq start with 1050 increment by 50 nocache;

-- Which lines and columns somebody wants again: a list of those who come under a name.
create table conference_kept_list (
    id       bigint        not null primary key,
    event_id bigint        not null,
    name     varchar(100)  not null,
    asked    varchar(2000) not null,
    version  integer       not null,
    constraint conference_kept_list_name unique (event_id, name),
    constraint conference_kept_list_event foreign key (event_id) references conference_event (id) on delete cascade
);
