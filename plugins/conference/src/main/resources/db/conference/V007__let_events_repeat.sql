-- Events that repeat: a talk each month, say. An event belongs to one series at most.
create sequence conference_series_seq start with 1050 increment by 50 nocache;

create table conference_series (
    id            bigint       not null primary key,
    slug          varchar(200) not null,
    title_english varchar(200) not null,
    title_arabic  varchar(200) not null,
    version       integer      not null,
    constraint conference_series_slug unique (slug)
);

create table conference_series_date (
    event_id  bigint not null primary key,
    series_id bigint not null,
    constraint conference_series_date_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_series_date_series foreign key (series_id) references conference_series (id) on delete cascade
);
create index conference_series_date_series on conference_series_date (series_id);
