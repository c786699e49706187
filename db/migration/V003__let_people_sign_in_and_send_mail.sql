-- The outbox of mail, and the accounts of people.

create sequence outbox_mail_seq start with 1050 increment by 50 nocache;

create table outbox_mail (
    id              bigint       not null primary key,
    message_id      varchar(200) not null,
    recipient       varchar(254) not null,
    language        varchar(2)   not null,
    subject         varchar(500) not null,
    html            longtext     not null,
    plain           longtext     not null,
    reply_to        varchar(254),
    state           varchar(10)  not null,
    attempts        integer      not null,
    next_attempt_at datetime(6)  not null,
    leased_until    datetime(6),
    created_at      datetime(6)  not null,
    sent_at         datetime(6),
    last_error      varchar(500),
    constraint outbox_mail_message_id unique (message_id)
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);
create index outbox_mail_created_at on outbox_mail (created_at);

create sequence account_seq start with 1050 increment by 50 nocache;

create table account (
    id            bigint       not null primary key,
    email         varchar(254) not null,
    email_key     varchar(254) not null,
    name          varchar(120) not null,
    name_key      varchar(240) not null,
    password_hash varchar(300),
    language      varchar(2)   not null,
    state         varchar(12)  not null,
    demo          boolean      not null,
    created_at    datetime(6)  not null,
    version       integer      not null,
    constraint account_email_key unique (email_key)
);
create index account_name_key on account (name_key);

create table account_role (
    account_id bigint      not null,
    role       varchar(20) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id) on delete cascade
);

create table account_token (
    hash       varchar(64) not null primary key,
    purpose    varchar(10) not null,
    account_id bigint      not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint account_token_account foreign key (account_id) references account (id) on delete cascade
);

create table sign_in (
    token_hash   varchar(64)  not null primary key,
    account_id   bigint       not null,
    created_at   datetime(6)  not null,
    last_seen_at datetime(6)  not null,
    expires_at   datetime(6)  not null,
    agent        varchar(200) not null,
    constraint sign_in_account foreign key (account_id) references account (id) on delete cascade
);

create table attempt (
    key_hash     varchar(64) not null primary key,
    window_start datetime(6) not null,
    window_end   datetime(6) not null,
    attempts     integer     not null
);
