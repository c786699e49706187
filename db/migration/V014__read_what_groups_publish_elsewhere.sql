-- How the feed of a group's own site is read, and how that went.
create table planet_feed (
    group_id      bigint        not null primary key,
    address       varchar(1000) not null,
    showing       varchar(20)   not null,
    title         varchar(200)  not null,
    tag           varchar(500)  not null,
    modified      varchar(100)  not null,
    read_at       datetime(6),
    well_at       datetime(6),
    items         integer       not null,
    trouble       varchar(20),
    failures      integer       not null,
    due_at        datetime(6),
    claimed_until datetime(6),
    constraint planet_feed_group foreign key (group_id) references member_group (id)
);
create index planet_feed_due on planet_feed (due_at);

-- What such a site published: its title and first words, with the way back to it. Items of several groups that are the same
-- article are one story.
create table planet_item (
    id           bigint        not null primary key,
    group_id     bigint        not null,
    story_id     bigint        not null,
    guid_key     varchar(64)   not null,
    address_key  varchar(64)   not null,
    words_key    varchar(64)   not null,
    address      varchar(1000) not null,
    title        varchar(200)  not null,
    excerpt      varchar(400)  not null,
    author       varchar(200)  not null,
    language     varchar(8)    not null,
    published_at datetime(6)   not null,
    found_at     datetime(6)   not null,
    changed_at   datetime(6),
    state        varchar(20)   not null,
    gone         boolean       not null,
    decided_by   varchar(200)  not null,
    constraint planet_item_feed foreign key (group_id) references planet_feed (group_id),
    constraint planet_item_guid unique (group_id, guid_key)
);
create sequence planet_item_seq start with 1050 increment by 50 nocache;
create index planet_item_story on planet_item (story_id);
create index planet_item_address on planet_item (address_key);
create index planet_item_words on planet_item (words_key);
create index planet_item_published on planet_item (published_at, id);
