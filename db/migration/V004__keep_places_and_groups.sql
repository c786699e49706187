create sequence place_seq start with 1050 increment by 50 nocache;

create table place (
    id        bigint       not null primary key,
    slug      varchar(80)  not null,
    kind      varchar(20)  not null,
    country   varchar(2)   not null,
    region    varchar(80)  not null,
    latitude  decimal(8, 5) not null,
    longitude decimal(8, 5) not null,
    version   integer      not null,
    constraint place_slug unique (slug)
);

create table place_name (
    place_id bigint       not null,
    language varchar(2)   not null,
    kind     varchar(10)  not null,
    name     varchar(120) not null,
    name_key varchar(120) not null,
    primary key (place_id, language, kind, name_key),
    constraint place_name_place foreign key (place_id) references place (id) on delete cascade
);
create index place_name_key on place_name (name_key);

create sequence member_group_seq start with 1050 increment by 50 nocache;

create table member_group (
    id       bigint       not null primary key,
    slug     varchar(80)  not null,
    place_id bigint       not null,
    kind     varchar(20)  not null,
    state    varchar(10)  not null,
    founded  integer,
    site_url varchar(300) not null,
    feed_url varchar(300) not null,
    email    varchar(254) not null,
    accent   varchar(12)  not null,
    logo_id  bigint,
    version  integer      not null,
    constraint member_group_slug unique (slug),
    constraint member_group_place foreign key (place_id) references place (id)
);

create table group_text (
    group_id    bigint        not null,
    language    varchar(2)    not null,
    name        varchar(160)  not null,
    description varchar(2000) not null,
    primary key (group_id, language),
    constraint group_text_group foreign key (group_id) references member_group (id) on delete cascade
);

create table group_friend_place (
    group_id bigint not null,
    place_id bigint not null,
    primary key (group_id, place_id),
    constraint group_friend_place_group foreign key (group_id) references member_group (id) on delete cascade,
    constraint group_friend_place_place foreign key (place_id) references place (id)
);

create table group_old_slug (
    slug     varchar(80) not null primary key,
    group_id bigint      not null,
    constraint group_old_slug_group foreign key (group_id) references member_group (id) on delete cascade
);

create table group_person (
    group_id   bigint      not null,
    account_id bigint      not null,
    role       varchar(20) not null,
    primary key (group_id, account_id, role),
    constraint group_person_group foreign key (group_id) references member_group (id) on delete cascade,
    constraint group_person_account foreign key (account_id) references account (id) on delete cascade
);
create index group_person_account on group_person (account_id);
