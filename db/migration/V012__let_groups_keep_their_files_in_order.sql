-- Which part of a picture stays in sight when it is cut, and whether those who are seen on it agreed.
alter table media_file add column focus varchar(20) not null default 'CENTRE';
alter table media_file add column consent varchar(20) not null default 'UNSAID';
alter table media_file add column consent_note varchar(500) not null default '';

-- When the bytes came that are served now: a file may be replaced and keep its address.
alter table media_file add column content_at datetime(6);
update media_file set content_at = created_at;
create index media_file_sha256 on media_file (sha256);

create table media_tag (
    media_id bigint      not null,
    tag      varchar(40) not null,
    primary key (media_id, tag),
    constraint media_tag_file foreign key (media_id) references media_file (id) on delete cascade
);
create index media_tag_tag on media_tag (tag);

-- Content that somebody asked to take down, by its digest alone; it is not taken in again.
create table media_taken_down (
    sha256        varchar(64) not null primary key,
    taken_down_at datetime(6) not null
);

-- What people outside ask: that a picture is no longer shown. Name and address go once it is decided.
create table take_down_request (
    id         bigint        not null primary key,
    media_id   bigint,
    group_id   bigint,
    file_title varchar(200)  not null,
    page       varchar(300)  not null,
    concern    varchar(20)   not null,
    reason     varchar(2000) not null,
    name       varchar(120)  not null,
    email      varchar(254)  not null,
    language   varchar(2)    not null,
    created_at datetime(6)   not null,
    state      varchar(20)   not null,
    decided_at datetime(6),
    decided_by varchar(200)  not null,
    answer     varchar(2000) not null,
    version    integer       not null
);
create sequence take_down_request_seq start with 1050 increment by 50 nocache;
create index take_down_request_state on take_down_request (state, created_at);
create index take_down_request_media on take_down_request (media_id);

-- What documents say, for the search; read once for the same bytes.
create table media_text (
    sha256  varchar(64) not null primary key,
    content longtext    not null,
    read_at datetime(6) not null
);
