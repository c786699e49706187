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
