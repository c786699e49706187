-- Who wrote an entry, where the portal has no account for that person; empty for the groups alone.
alter table entry add column byline varchar(200) not null default '';

-- One file that was brought in, or looked through.
create table import_run (
    id           bigint        not null primary key,
    file_name    varchar(200)  not null,
    site         varchar(500)  not null,
    group_id     bigint,
    language     varchar(8)    not null,
    posts_kind   varchar(40)   not null,
    comments     boolean       not null,
    dry          boolean       not null,
    state        varchar(20)   not null,
    total        integer       not null,
    seen         integer       not null,
    refusal      varchar(500)  not null,
    account_id   bigint,
    account_name varchar(200)  not null,
    started_at   datetime(6)   not null,
    finished_at  datetime(6),
    constraint import_run_group foreign key (group_id) references member_group (id)
);
create sequence import_run_seq start with 1050 increment by 50 nocache;

-- What became of one item of the file.
create table import_item (
    id          bigint        not null primary key,
    run_id      bigint        not null,
    site        varchar(500)  not null,
    external_id varchar(40)   not null,
    address     varchar(500)  not null,
    kind        varchar(20)   not null,
    title       varchar(200)  not null,
    outcome     varchar(20)   not null,
    notes       varchar(4000) not null,
    mark        varchar(40)   not null,
    parent      varchar(40)   not null,
    position    integer       not null,
    entry_id    bigint,
    revision_id bigint,
    media_id    bigint,
    constraint import_item_run foreign key (run_id) references import_run (id),
    constraint import_item_once unique (run_id, kind, external_id)
);
create sequence import_item_seq start with 1050 increment by 50 nocache;
create index import_item_external on import_item (external_id);
create index import_item_address on import_item (address);
create index import_item_entry on import_item (entry_id);
