create sequence conference_event_seq start with 1050 increment by 50 nocache;

-- The times on the clock of the event's own zone are what people agreed on; the moments follow from them.
create table conference_event (
    id             bigint        not null primary key,
    slug           varchar(80)   not null,
    kind           varchar(12)   not null,
    state          varchar(10)   not null,
    zone           varchar(40)   not null,
    starts_local   datetime(6)   not null,
    ends_local     datetime(6)   not null,
    starts_at      datetime(6)   not null,
    ends_at        datetime(6)   not null,
    place_id       bigint,
    on_line        boolean       not null,
    on_line_address varchar(500) not null,
    host_group_id  bigint,
    keep_days      integer       not null,
    purged_at      datetime(6),
    reason_english varchar(1000) not null,
    reason_arabic  varchar(1000) not null,
    revision       integer       not null,
    changed_at     datetime(6)   not null,
    version        integer       not null,
    constraint conference_event_slug unique (slug),
    constraint conference_event_place foreign key (place_id) references place (id),
    constraint conference_event_host foreign key (host_group_id) references member_group (id) on delete set null
);
create index conference_event_starts on conference_event (starts_at);
create index conference_event_ends on conference_event (ends_at);

create table conference_words (
    event_id bigint        not null,
    language varchar(2)    not null,
    title    varchar(160)  not null,
    lead     varchar(600)  not null,
    body     longtext      not null,
    venue    varchar(600)  not null,
    access   varchar(1000) not null,
    spoken   varchar(300)  not null,
    primary key (event_id, language),
    constraint conference_words_event foreign key (event_id) references conference_event (id) on delete cascade
);

create table conference_organiser (
    event_id   bigint      not null,
    account_id bigint      not null,
    duty       varchar(10) not null,
    primary key (event_id, account_id, duty),
    constraint conference_organiser_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_organiser_account foreign key (account_id) references account (id) on delete cascade
);
create index conference_organiser_account on conference_organiser (account_id);

create sequence conference_form_seq start with 1050 increment by 50 nocache;

-- taken is the counter behind the promise that no place is given twice: whoever changes it holds the row.
create table conference_form (
    id            bigint        not null primary key,
    event_id      bigint        not null,
    kind          varchar(10)   not null,
    note_english  varchar(1000) not null,
    note_arabic   varchar(1000) not null,
    opens_at      datetime(6),
    closes_at     datetime(6),
    change_until  datetime(6),
    capacity      integer,
    taken         integer       not null,
    most_people   integer       not null,
    group_rule    varchar(10)   not null,
    per_group     integer       not null,
    has_list      boolean       not null,
    offer_hours   integer       not null,
    version       integer       not null,
    constraint conference_form_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_form_event on conference_form (event_id);

create sequence conference_question_seq start with 1050 increment by 50 nocache;

create table conference_question (
    id              bigint        not null primary key,
    form_id         bigint        not null,
    place           integer       not null,
    kind            varchar(10)   not null,
    label_english   varchar(200)  not null,
    label_arabic    varchar(200)  not null,
    choices_english varchar(2000) not null,
    choices_arabic  varchar(2000) not null,
    required        boolean       not null,
    shielded        boolean       not null,
    version         integer       not null,
    constraint conference_question_form foreign key (form_id) references conference_form (id) on delete cascade
);
create index conference_question_form on conference_question (form_id);

create sequence conference_sign_up_seq start with 1050 increment by 50 nocache;

create table conference_sign_up (
    id         bigint        not null primary key,
    form_id    bigint        not null,
    state      varchar(10)   not null,
    name       varchar(120)  not null,
    email      varchar(254)  not null,
    email_key  varchar(254)  not null,
    language   varchar(2)    not null,
    group_id   bigint,
    account_id bigint,
    secret     varchar(64)   not null,
    others     varchar(2000) not null,
    people     integer       not null,
    note       varchar(1000) not null,
    created_at datetime(6)   not null,
    queued_at  datetime(6),
    hold_until datetime(6),
    ended_at   datetime(6),
    arrived_at datetime(6),
    mailed_at  datetime(6)   not null,
    version    integer       not null,
    constraint conference_sign_up_secret unique (secret),
    constraint conference_sign_up_form foreign key (form_id) references conference_form (id) on delete cascade,
    constraint conference_sign_up_group foreign key (group_id) references member_group (id) on delete set null,
    constraint conference_sign_up_account foreign key (account_id) references account (id) on delete set null
);
create index conference_sign_up_form on conference_sign_up (form_id, state);
create index conference_sign_up_hold on conference_sign_up (hold_until);
create index conference_sign_up_email on conference_sign_up (email_key);

create table conference_answer (
    sign_up_id  bigint   not null,
    question_id bigint   not null,
    answer      longtext not null,
    primary key (sign_up_id, question_id),
    constraint conference_answer_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade,
    constraint conference_answer_question foreign key (question_id) references conference_question (id) on delete cascade
);
