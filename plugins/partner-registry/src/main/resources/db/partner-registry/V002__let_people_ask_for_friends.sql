create sequence partner_registry_request_seq start with 1050 increment by 50 nocache;

create table partner_registry_request (
    id             bigint        not null primary key,
    slug           varchar(80)   not null,
    group_id       bigint,
    partner_id     bigint,
    words_english  varchar(1200) not null,
    words_arabic   varchar(1200) not null,
    offer_english  varchar(1200) not null,
    offer_arabic   varchar(1200) not null,
    people         integer,
    asked          varchar(10)   not null,
    state          varchar(10)   not null,
    open_until     date          not null,
    reminded_until date,
    author_id      bigint,
    version        integer       not null,
    constraint partner_registry_request_slug unique (slug),
    constraint partner_registry_request_group foreign key (group_id) references member_group (id),
    constraint partner_registry_request_partner foreign key (partner_id) references partner_registry_partner (id),
    constraint partner_registry_request_author foreign key (author_id) references account (id) on delete set null
);
create index partner_registry_request_open on partner_registry_request (state, open_until);

create table partner_registry_request_theme (
    request_id bigint      not null,
    theme      varchar(20) not null,
    primary key (request_id, theme),
    constraint partner_registry_request_theme_of foreign key (request_id) references partner_registry_request (id) on delete cascade
);

create table partner_registry_request_language (
    request_id bigint     not null,
    language   varchar(8) not null,
    primary key (request_id, language),
    constraint partner_registry_request_language_of foreign key (request_id) references partner_registry_request (id) on delete cascade
);

create table partner_registry_request_kind (
    request_id bigint      not null,
    kind       varchar(20) not null,
    primary key (request_id, kind),
    constraint partner_registry_request_kind_of foreign key (request_id) references partner_registry_request (id) on delete cascade
);

create sequence partner_registry_talk_seq start with 1050 increment by 50 nocache;

create table partner_registry_talk (
    id         bigint      not null primary key,
    first_id   bigint      not null,
    second_id  bigint      not null,
    place_id   bigint      not null,
    wish       varchar(10) not null,
    asker_id   bigint      not null,
    begun_at   datetime(6) not null,
    constraint partner_registry_talk_once unique (first_id, second_id, place_id),
    constraint partner_registry_talk_first foreign key (first_id) references member_group (id),
    constraint partner_registry_talk_second foreign key (second_id) references member_group (id),
    constraint partner_registry_talk_asker foreign key (asker_id) references member_group (id),
    constraint partner_registry_talk_place foreign key (place_id) references place (id)
);
