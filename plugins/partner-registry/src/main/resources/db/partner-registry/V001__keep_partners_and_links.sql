create sequence partner_registry_partner_seq start with 1050 increment by 50 nocache;

create table partner_registry_partner (
    id            bigint       not null primary key,
    slug          varchar(80)  not null,
    kind          varchar(20)  not null,
    place_id      bigint       not null,
    people        integer,
    about_english varchar(2000) not null,
    about_arabic  varchar(2000) not null,
    site          varchar(300) not null,
    contact       varchar(1000) not null,
    keeper_id     bigint,
    confirmed     date,
    hidden        boolean      not null,
    version       integer      not null,
    constraint partner_registry_partner_slug unique (slug),
    constraint partner_registry_partner_place foreign key (place_id) references place (id),
    constraint partner_registry_partner_keeper foreign key (keeper_id) references account (id) on delete set null
);

create table partner_registry_name (
    partner_id bigint       not null,
    language   varchar(2)   not null,
    kind       varchar(10)  not null,
    name       varchar(160) not null,
    name_key   varchar(160) not null,
    primary key (partner_id, language, kind, name_key),
    constraint partner_registry_name_partner foreign key (partner_id) references partner_registry_partner (id) on delete cascade
);
create index partner_registry_name_key on partner_registry_name (name_key);

create table partner_registry_language (
    partner_id bigint     not null,
    language   varchar(8) not null,
    primary key (partner_id, language),
    constraint partner_registry_language_partner foreign key (partner_id) references partner_registry_partner (id) on delete cascade
);

create table partner_registry_theme (
    partner_id bigint      not null,
    theme      varchar(20) not null,
    primary key (partner_id, theme),
    constraint partner_registry_theme_partner foreign key (partner_id) references partner_registry_partner (id) on delete cascade
);

create table partner_registry_facility (
    partner_id bigint      not null,
    facility   varchar(20) not null,
    primary key (partner_id, facility),
    constraint partner_registry_facility_partner foreign key (partner_id) references partner_registry_partner (id) on delete cascade
);

create table partner_registry_showing (
    partner_id bigint      not null,
    fact       varchar(20) not null,
    audience   varchar(10) not null,
    primary key (partner_id, fact),
    constraint partner_registry_showing_partner foreign key (partner_id) references partner_registry_partner (id) on delete cascade
);

create sequence partner_registry_link_seq start with 1050 increment by 50 nocache;

create table partner_registry_link (
    id         bigint      not null primary key,
    slug       varchar(80) not null,
    group_id   bigint      not null,
    partner_id bigint      not null,
    kind       varchar(20) not null,
    formality  varchar(20) not null,
    state      varchar(20) not null,
    since      varchar(10) not null,
    ended      varchar(10) not null,
    disputed   boolean     not null,
    version    integer     not null,
    constraint partner_registry_link_slug unique (slug),
    constraint partner_registry_link_pair unique (group_id, partner_id),
    constraint partner_registry_link_group foreign key (group_id) references member_group (id),
    constraint partner_registry_link_partner foreign key (partner_id) references partner_registry_partner (id)
);
create index partner_registry_link_of_partner on partner_registry_link (partner_id);

create sequence partner_registry_statement_seq start with 1050 increment by 50 nocache;

create table partner_registry_statement (
    id           bigint       not null primary key,
    link_id      bigint       not null,
    state        varchar(20)  not null,
    happened     varchar(10)  not null,
    note_english varchar(600) not null,
    note_arabic  varchar(600) not null,
    verdict      varchar(10)  not null,
    reason       varchar(600) not null,
    settled_at   datetime(6),
    version      integer      not null,
    constraint partner_registry_statement_link foreign key (link_id) references partner_registry_link (id) on delete cascade
);
create index partner_registry_statement_of_link on partner_registry_statement (link_id);

create sequence partner_registry_evidence_seq start with 1050 increment by 50 nocache;

create table partner_registry_evidence (
    id           bigint       not null primary key,
    statement_id bigint       not null,
    address      varchar(600) not null,
    media_id     bigint,
    quoted       varchar(10)  not null,
    says_english varchar(600) not null,
    says_arabic  varchar(600) not null,
    contradicts  boolean      not null,
    constraint partner_registry_evidence_statement foreign key (statement_id) references partner_registry_statement (id) on delete cascade,
    constraint partner_registry_evidence_media foreign key (media_id) references media_file (id)
);
create index partner_registry_evidence_of_statement on partner_registry_evidence (statement_id);
create index partner_registry_evidence_of_media on partner_registry_evidence (media_id);

create sequence partner_registry_correction_seq start with 1050 increment by 50 nocache;

create table partner_registry_correction (
    id         bigint       not null primary key,
    subject    varchar(12)  not null,
    subject_id bigint       not null,
    fact       varchar(40)  not null,
    before_it  longtext     not null,
    after_it   longtext     not null,
    account_id bigint,
    author     varchar(120) not null,
    made_at    datetime(6)  not null
);
create index partner_registry_correction_of on partner_registry_correction (subject, subject_id);
create index partner_registry_correction_by on partner_registry_correction (account_id);
