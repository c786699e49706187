create sequence conference_hosting_call_seq start with 1050 increment by 50 nocache;

-- The network asks its groups who would be host.
create table conference_hosting_call (
    id           bigint        not null primary key,
    kind         varchar(12)   not null,
    year_of      integer       not null,
    closes_on    date          not null,
    note_english varchar(2000) not null,
    note_arabic  varchar(2000) not null,
    author_id    bigint,
    opened_at    datetime(6)   not null,
    closed_at    datetime(6),
    event_id     bigint,
    version      integer       not null,
    constraint conference_hosting_call_once unique (kind, year_of),
    constraint conference_hosting_call_author foreign key (author_id) references account (id) on delete set null,
    constraint conference_hosting_call_event foreign key (event_id) references conference_event (id) on delete set null
);

create sequence conference_hosting_offer_seq start with 1050 increment by 50 nocache;

create table conference_hosting_offer (
    id         bigint        not null primary key,
    call_id    bigint        not null,
    group_id   bigint        not null,
    author_id  bigint,
    language   varchar(2)    not null,
    place_id   bigint,
    venue      varchar(600)  not null,
    first_day  date          not null,
    second_day date,
    days       integer       not null,
    capacity   integer       not null,
    rooms      varchar(1000) not null,
    access     varchar(1000) not null,
    needs      varchar(1000) not null,
    state      varchar(10)   not null,
    offered_at datetime(6)   not null,
    version    integer       not null,
    constraint conference_hosting_offer_once unique (call_id, group_id),
    constraint conference_hosting_offer_call foreign key (call_id) references conference_hosting_call (id) on delete cascade,
    constraint conference_hosting_offer_group foreign key (group_id) references member_group (id) on delete cascade,
    constraint conference_hosting_offer_author foreign key (author_id) references account (id) on delete set null,
    constraint conference_hosting_offer_place foreign key (place_id) references place (id)
);

-- Whose resolutions an event looks back at, and whether readers may see what it resolved itself.
create sequence conference_minutes_seq start with 1050 increment by 50 nocache;

create table conference_minutes (
    id           bigint       not null primary key,
    event_id     bigint       not null,
    follows_id   bigint,
    published_at datetime(6),
    version      integer      not null,
    constraint conference_minutes_once unique (event_id),
    constraint conference_minutes_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_minutes_follows foreign key (follows_id) references conference_event (id) on delete set null
);

create sequence conference_resolution_seq start with 1050 increment by 50 nocache;

create table conference_resolution (
    id            bigint        not null primary key,
    event_id      bigint        not null,
    place         integer       not null,
    title_english varchar(200)  not null,
    title_arabic  varchar(200)  not null,
    text_english  varchar(4000) not null,
    text_arabic   varchar(4000) not null,
    votes_for     integer,
    votes_against integer,
    abstained     integer,
    outcome       varchar(10)   not null,
    group_id      bigint,
    due_on        date,
    version       integer       not null,
    constraint conference_resolution_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_resolution_group foreign key (group_id) references member_group (id) on delete set null
);
create index conference_resolution_event on conference_resolution (event_id);

create sequence conference_task_seq start with 1050 increment by 50 nocache;

-- What has to be done for an event: so many days before its day, or by a day of its own.
create table conference_task (
    id            bigint        not null primary key,
    event_id      bigint        not null,
    item          varchar(20),
    resolution_id bigint,
    title_english varchar(200)  not null,
    title_arabic  varchar(200)  not null,
    note          varchar(1000) not null,
    days_before   integer,
    due_on        date,
    group_id      bigint,
    account_id    bigint,
    state         varchar(10)   not null,
    outcome       varchar(1000) not null,
    settled_at    datetime(6),
    settled_by    bigint,
    reminded_for  date,
    version       integer       not null,
    constraint conference_task_item unique (event_id, item),
    constraint conference_task_of_resolution unique (resolution_id),
    constraint conference_task_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_task_resolution foreign key (resolution_id) references conference_resolution (id) on delete cascade,
    constraint conference_task_group foreign key (group_id) references member_group (id) on delete set null,
    constraint conference_task_account foreign key (account_id) references account (id) on delete set null,
    constraint conference_task_settler foreign key (settled_by) references account (id) on delete set null
);
create index conference_task_event on conference_task (event_id);

-- The article that tells of an event.
create table conference_report (
    event_id bigint  not null primary key,
    entry_id bigint  not null,
    version  integer not null,
    constraint conference_report_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_report_entry foreign key (entry_id) references entry (id) on delete cascade
);

create sequence conference_material_seq start with 1050 increment by 50 nocache;

-- Files of the library that belong to an event or to one of its sessions.
create table conference_material (
    id            bigint       not null primary key,
    event_id      bigint       not null,
    session_id    bigint,
    media_id      bigint       not null,
    kind          varchar(10)  not null,
    title_english varchar(200) not null,
    title_arabic  varchar(200) not null,
    for_all       boolean      not null,
    version       integer      not null,
    constraint conference_material_once unique (event_id, media_id),
    constraint conference_material_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_material_session foreign key (session_id) references conference_session (id) on delete set null,
    constraint conference_material_media foreign key (media_id) references media_file (id) on delete cascade
);

-- A few questions after an event. Nothing leads from an answer to the link by which it came.
create table conference_survey (
    event_id     bigint        not null primary key,
    lead_english varchar(1000) not null,
    lead_arabic  varchar(1000) not null,
    closes_on    date          not null,
    opened_at    datetime(6),
    forgotten_at datetime(6),
    version      integer       not null,
    constraint conference_survey_event foreign key (event_id) references conference_event (id) on delete cascade
);

create sequence conference_survey_question_seq start with 1050 increment by 50 nocache;

create table conference_survey_question (
    id              bigint        not null primary key,
    event_id        bigint        not null,
    place           integer       not null,
    kind            varchar(10)   not null,
    label_english   varchar(300)  not null,
    label_arabic    varchar(300)  not null,
    choices_english varchar(2000) not null,
    choices_arabic  varchar(2000) not null,
    constraint conference_survey_question_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_survey_question_event on conference_survey_question (event_id);

create sequence conference_survey_link_seq start with 1050 increment by 50 nocache;

create table conference_survey_link (
    id         bigint      not null primary key,
    event_id   bigint      not null,
    sign_up_id bigint      not null,
    secret     varchar(64) not null,
    used       boolean     not null,
    version    integer     not null,
    constraint conference_survey_link_secret unique (secret),
    constraint conference_survey_link_once unique (sign_up_id),
    constraint conference_survey_link_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_survey_link_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);

-- The key is made by chance, so that not even the order says who answered.
create table conference_survey_answer (
    id          varchar(36)   not null primary key,
    event_id    bigint        not null,
    question_id bigint        not null,
    sheet       varchar(36)   not null,
    chosen      integer,
    said        varchar(2000) not null,
    constraint conference_survey_answer_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_survey_answer_question foreign key (question_id) references conference_survey_question (id) on delete cascade
);
create index conference_survey_answer_event on conference_survey_answer (event_id);

create sequence conference_budget_line_seq start with 1050 increment by 50 nocache;

create table conference_budget_line (
    id       bigint         not null primary key,
    event_id bigint         not null,
    kind     varchar(10)    not null,
    what     varchar(200)   not null,
    planned  decimal(12, 2) not null,
    actual   decimal(12, 2),
    currency varchar(3)     not null,
    version  integer        not null,
    constraint conference_budget_line_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_budget_line_event on conference_budget_line (event_id);

create sequence conference_share_seq start with 1050 increment by 50 nocache;

-- Beds and lifts that people offer or need; seen by the organisers alone.
create table conference_share (
    id         bigint       not null primary key,
    event_id   bigint       not null,
    sign_up_id bigint       not null,
    what       varchar(5)   not null,
    offered    boolean      not null,
    number_of  integer      not null,
    place      varchar(200) not null,
    note       varchar(500) not null,
    consent    boolean      not null,
    version    integer      not null,
    constraint conference_share_once unique (sign_up_id, what, offered),
    constraint conference_share_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_share_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);
create index conference_share_event on conference_share (event_id);

create sequence conference_share_match_seq start with 1050 increment by 50 nocache;

create table conference_share_match (
    id       bigint  not null primary key,
    offer_id bigint  not null,
    need_id  bigint  not null,
    told_at  datetime(6),
    version  integer not null,
    constraint conference_share_match_once unique (need_id),
    constraint conference_share_match_offer foreign key (offer_id) references conference_share (id) on delete cascade,
    constraint conference_share_match_need foreign key (need_id) references conference_share (id) on delete cascade
);
create index conference_share_match_offer on conference_share_match (offer_id);
