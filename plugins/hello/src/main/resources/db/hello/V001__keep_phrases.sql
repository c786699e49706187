create sequence hello_phrase_seq start with 1050 increment by 50 nocache;

create table hello_phrase (
    id            bigint       not null primary key,
    english       varchar(160) not null,
    english_key   varchar(160) not null,
    arabic        varchar(160) not null,
    pronunciation varchar(160) not null,
    shown_since   datetime(6),
    version       integer      not null,
    constraint hello_phrase_english unique (english_key)
);
