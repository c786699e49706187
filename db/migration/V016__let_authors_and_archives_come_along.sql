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
