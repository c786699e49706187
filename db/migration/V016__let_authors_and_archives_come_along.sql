-- The authors of a file that is brought in, with the account that each has here; without one the name stays as by-line.
create table import_author (
    run_id     bigint       not null,
    position   integer      not null,
    login      varchar(200) not null,
    name       varchar(200) not null,
    email      varchar(254) not null,
    texts      integer      not null,
    account_id bigint,
    primary key (run_id, position),
    constraint import_author_run foreign key (run_id) references import_run (id) on delete cascade
);

-- Where the next page goes below another one, asked for each that is brought in.
create index entry_parent_position on entry (kind, parent_id, position);

-- Archives that are kept for some days, to be fetched; made in the background.
create table kept_archive (
    id          bigint       not null primary key,
    group_id    bigint,
    file_name   varchar(120) not null,
    passwords   boolean      not null,
    state       varchar(10)  not null,
    percent     integer      not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    failure     varchar(500) not null,
    maker_id    bigint,
    maker_name  varchar(200) not null,
    created_at  datetime(6)  not null,
    alive_at    datetime(6),
    finished_at datetime(6),
    constraint kept_archive_group foreign key (group_id) references member_group (id) on delete cascade
);
create sequence kept_archive_seq start with 1050 increment by 50 nocache;
create index kept_archive_state on kept_archive (state, created_at);

-- Where the things of another portal are here, by the numbers they had there: what came once does not come again.
create table archive_row (
    origin     varchar(36) not null,
    table_name varchar(64) not null,
    source_id  bigint      not null,
    here_id    bigint      not null,
    primary key (origin, table_name, source_id)
);
