create table partner_registry_ticket (
    hash       varchar(64) not null primary key,
    purpose    varchar(12) not null,
    subject_id bigint      not null,
    account_id bigint,
    expires_at datetime(6) not null
);
create index partner_registry_ticket_of on partner_registry_ticket (purpose, subject_id);
create index partner_registry_ticket_by on partner_registry_ticket (account_id);

create sequence partner_registry_keeping_seq start with 1050 increment by 50 nocache;

create table partner_registry_keeping (
    id         bigint        not null primary key,
    partner_id bigint        not null,
    name       varchar(120)  not null,
    email      varchar(254)  not null,
    office     varchar(200)  not null,
    proof      varchar(2000) not null,
    language   varchar(2)    not null,
    state      varchar(10)   not null,
    reason     varchar(2000) not null,
    decider    varchar(120)  not null,
    account_id bigint,
    asked_at   datetime(6)   not null,
    decided_at datetime(6),
    version    integer       not null,
    constraint partner_registry_keeping_partner foreign key (partner_id) references partner_registry_partner (id)
);
create index partner_registry_keeping_of on partner_registry_keeping (partner_id, state);
create index partner_registry_keeping_by on partner_registry_keeping (account_id);

create sequence partner_registry_introduction_seq start with 1050 increment by 50 nocache;

create table partner_registry_introduction (
    id                  bigint       not null primary key,
    group_id            bigint       not null,
    partner_id          bigint       not null,
    state               varchar(10)  not null,
    why                 varchar(600) not null,
    proposed_by         varchar(10)  not null,
    proposer            varchar(120) not null,
    proposer_id         bigint,
    proposed_at         datetime(6)  not null,
    expires_at          datetime(6)  not null,
    closed_at           datetime(6),
    group_verdict     varchar(8)   not null,
    group_reason      varchar(600) not null,
    group_author      varchar(120) not null,
    group_author_id   bigint,
    group_on_behalf   boolean      not null,
    group_answered_at datetime(6),
    partner_verdict     varchar(8)   not null,
    partner_reason      varchar(600) not null,
    partner_author      varchar(120) not null,
    partner_author_id   bigint,
    partner_on_behalf   boolean      not null,
    partner_answered_at datetime(6),
    version             integer      not null,
    constraint partner_registry_introduction_group foreign key (group_id) references member_group (id),
    constraint partner_registry_introduction_partner foreign key (partner_id) references partner_registry_partner (id)
);
create index partner_registry_introduction_of_group on partner_registry_introduction (group_id);
create index partner_registry_introduction_of_partner on partner_registry_introduction (partner_id);
create index partner_registry_introduction_by_state on partner_registry_introduction (state, expires_at);

create sequence partner_registry_sign_seq start with 1050 increment by 50 nocache;

create table partner_registry_sign (
    id         bigint       not null primary key,
    link_id    bigint       not null,
    kind       varchar(10)  not null,
    happened   date         not null,
    note       varchar(600) not null,
    author     varchar(120) not null,
    account_id bigint,
    made_at    datetime(6)  not null,
    constraint partner_registry_sign_link foreign key (link_id) references partner_registry_link (id) on delete cascade
);
create index partner_registry_sign_of on partner_registry_sign (link_id, happened);
create index partner_registry_sign_by on partner_registry_sign (account_id);

create table partner_registry_care (
    link_id   bigint  not null primary key,
    known_on  date    not null,
    review_on date,
    asked_on  date,
    asked     integer not null,
    version   integer not null,
    constraint partner_registry_care_link foreign key (link_id) references partner_registry_link (id) on delete cascade
);
