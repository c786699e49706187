-- What the organisers write is the draft; publishing makes each row of it a twin that readers see. A twin names its draft as its
-- origin, and what rows name of each other are always drafts.
create sequence conference_room_seq start with 1050 increment by 50 nocache;

create table conference_room (
    id           bigint       not null primary key,
    event_id     bigint       not null,
    edition      varchar(10)  not null,
    origin       bigint,
    place        integer      not null,
    name_english varchar(160) not null,
    name_arabic  varchar(160) not null,
    constraint conference_room_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_room_event_edition on conference_room (event_id, edition);

create sequence conference_speaker_seq start with 1050 increment by 50 nocache;

create table conference_speaker (
    id           bigint        not null primary key,
    event_id     bigint        not null,
    edition      varchar(10)   not null,
    origin       bigint,
    name_english varchar(160)  not null,
    name_arabic  varchar(160)  not null,
    role_english varchar(200)  not null,
    role_arabic  varchar(200)  not null,
    text_english varchar(2000) not null,
    text_arabic  varchar(2000) not null,
    version      integer       not null,
    constraint conference_speaker_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_speaker_event_edition on conference_speaker (event_id, edition);

create sequence conference_session_seq start with 1050 increment by 50 nocache;

-- Times are on the clock of the event's own zone.
create table conference_session (
    id             bigint        not null primary key,
    event_id       bigint        not null,
    edition        varchar(10)   not null,
    origin         bigint,
    kind           varchar(16)   not null,
    title_english  varchar(200)  not null,
    title_arabic   varchar(200)  not null,
    text_english   varchar(4000) not null,
    text_arabic    varchar(4000) not null,
    spoken_english varchar(200)  not null,
    spoken_arabic  varchar(200)  not null,
    starts_local   datetime(6)   not null,
    ends_local     datetime(6)   not null,
    room_id        bigint,
    capacity       integer,
    version        integer       not null,
    constraint conference_session_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_session_event_edition on conference_session (event_id, edition);
create index conference_session_origin on conference_session (origin);

create table conference_session_speaker (
    session_id bigint not null,
    speaker_id bigint not null,
    primary key (session_id, speaker_id),
    constraint conference_session_speaker_session foreign key (session_id) references conference_session (id) on delete cascade
);
create index conference_session_speaker_of on conference_session_speaker (speaker_id);

-- The how manieth programme of an event was published last, and whether readers see it.
create table conference_programme (
    event_id     bigint      not null primary key,
    edition      integer     not null,
    shown        boolean     not null,
    published_at datetime(6) not null,
    version      integer     not null,
    constraint conference_programme_event foreign key (event_id) references conference_event (id) on delete cascade
);

create sequence conference_choice_seq start with 1050 increment by 50 nocache;

-- Who comes to which session whose places are counted; session_id is its draft. Whoever adds a line has locked the published twin.
create table conference_choice (
    id         bigint  not null primary key,
    sign_up_id bigint  not null,
    session_id bigint  not null,
    people     integer not null,
    constraint conference_choice_once unique (sign_up_id, session_id),
    constraint conference_choice_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);
create index conference_choice_session on conference_choice (session_id);

-- That people are asked for sessions, until when on the clock of the event.
create table conference_call (
    event_id     bigint        not null primary key,
    until_local  datetime(6)   not null,
    note_english varchar(1000) not null,
    note_arabic  varchar(1000) not null,
    version      integer       not null,
    constraint conference_call_event foreign key (event_id) references conference_event (id) on delete cascade
);

create sequence conference_proposal_seq start with 1050 increment by 50 nocache;

create table conference_proposal (
    id         bigint        not null primary key,
    event_id   bigint        not null,
    state      varchar(10)   not null,
    language   varchar(2)    not null,
    title      varchar(200)  not null,
    text       varchar(4000) not null,
    name       varchar(120)  not null,
    role       varchar(200)  not null,
    email      varchar(254)  not null,
    account_id bigint,
    secret     varchar(64)   not null,
    reason     varchar(1000) not null,
    created_at datetime(6)   not null,
    version    integer       not null,
    constraint conference_proposal_secret unique (secret),
    constraint conference_proposal_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_proposal_account foreign key (account_id) references account (id) on delete set null
);
create index conference_proposal_of_event on conference_proposal (event_id, state);
