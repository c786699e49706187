-- What the ground floor needs: the change log, leases of jobs, settings.

create table change_position (
    id      bigint not null primary key,
    last_id bigint not null
);
insert into change_position (id, last_id) values (1, 0);

create table change_log (
    id         bigint       not null primary key,
    type       varchar(40)  not null,
    object_id  bigint       not null,
    changed_at datetime(6)  not null
);
create index change_log_changed_at on change_log (changed_at);

create table job_lease (
    name         varchar(100) not null primary key,
    leased_until datetime(6),
    due_at       datetime(6)  not null,
    last_run_at  datetime(6),
    last_error   varchar(500)
);

create table setting (
    name    varchar(120) not null primary key,
    content longtext     not null
);
