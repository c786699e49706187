-- Which renditions of a picture there are: a job makes those that wait, also for pictures of before.
alter table media_file add column renditions varchar(10) not null default 'WAITING';
update media_file set renditions = 'PLAIN' where width = 0;
create index media_file_renditions on media_file (renditions, content_at);

-- How much one owner may keep, where it is not what the setting says for all.
create table media_allowance (
    group_id  bigint  not null primary key,
    megabytes integer not null,
    constraint media_allowance_group foreign key (group_id) references member_group (id) on delete cascade
);

-- Files of which only a part has arrived; the part itself lies beside the files.
create table arrival (
    id          bigint        not null primary key,
    account_id  bigint        not null,
    group_id    bigint,
    name        varchar(200)  not null,
    length      bigint        not null,
    fingerprint varchar(64)   not null,
    alt_english varchar(300)  not null,
    alt_arabic  varchar(300)  not null,
    credit      varchar(200)  not null,
    tags        varchar(600)  not null,
    begun_at    datetime(6)   not null,
    media_id    bigint,
    was_there   boolean       not null
);
create sequence arrival_seq start with 1050 increment by 50 nocache;
create index arrival_account on arrival (account_id, fingerprint);
create index arrival_begun on arrival (begun_at);
