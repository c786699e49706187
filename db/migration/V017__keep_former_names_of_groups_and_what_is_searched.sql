create table group_former_name (
    group_id bigint       not null,
    name     varchar(160) not null,
    constraint group_former_name_group foreign key (group_id) references member_group (id) on delete cascade
);

create sequence search_pick_seq start with 1050 increment by 50 nocache;

create table search_pick (
    id         bigint       not null primary key,
    words      varchar(200) not null,
    words_key  varchar(64)  not null,
    thing_type varchar(60)  not null,
    thing_id   bigint       not null,
    constraint search_pick_once unique (words_key, thing_type, thing_id)
);

create sequence search_tally_seq start with 1050 increment by 50 nocache;

create table search_tally (
    id        bigint      not null primary key,
    in_month  varchar(7)  not null,
    words     varchar(80) not null,
    words_key varchar(64) not null,
    asked     bigint      not null,
    in_vain   bigint      not null,
    opened    bigint      not null,
    positions bigint      not null,
    constraint search_tally_once unique (in_month, words_key)
);
