-- Questions: an explanation, how many places each choice has, the answer of another question on which they depend, and how long answers are kept.
alter table conference_question add column help_english varchar(1000) default '' not null;
alter table conference_question add column help_arabic varchar(1000) default '' not null;
alter table conference_question add column limits varchar(600) default '' not null;
alter table conference_question add column only_if bigint;
alter table conference_question add column only_if_answer varchar(300) default '' not null;
alter table conference_question add column keep_days integer;
alter table conference_question add column forgotten_at datetime(6);
alter table conference_question add constraint conference_question_only_if foreign key (only_if) references conference_question (id) on delete set null;

-- Who gets in through a form, whether those who are invited have a place kept for them, and how long its people are known.
alter table conference_form add column admission varchar(10) default 'OPEN' not null;
alter table conference_form add column reserves boolean default false not null;
alter table conference_form add column keep_days integer;
-- Whether some of its questions have choices with so many places and no more.
alter table conference_form add column counting boolean default false not null;
alter table conference_form add column forgotten_at datetime(6);

create sequence conference_invitation_seq start with 1050 increment by 50 nocache;

-- That somebody is invited through a form. An address is invited once; who is invited again keeps the line and the link.
create table conference_invitation (
    id          bigint       not null primary key,
    form_id     bigint       not null,
    state       varchar(10)  not null,
    name        varchar(120) not null,
    email       varchar(254) not null,
    email_key   varchar(254) not null,
    language    varchar(2)   not null,
    group_id    bigint,
    reserved    boolean      not null,
    secret      varchar(64)  not null,
    invited_at  datetime(6)  not null,
    expires_at  datetime(6)  not null,
    answered_at datetime(6),
    sign_up_id  bigint,
    version     integer      not null,
    constraint conference_invitation_secret unique (secret),
    constraint conference_invitation_once unique (form_id, email_key),
    constraint conference_invitation_form foreign key (form_id) references conference_form (id) on delete cascade,
    constraint conference_invitation_group foreign key (group_id) references member_group (id) on delete set null,
    constraint conference_invitation_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete set null
);
create index conference_invitation_expires on conference_invitation (state, expires_at);
create index conference_invitation_email on conference_invitation (email_key);

-- Who wants no letters of the organisers, and who was left out of a letter because of it.
alter table conference_sign_up add column letters_stopped_at datetime(6);
alter table conference_delivery add column left_out boolean default false not null;

create sequence conference_calendar_feed_seq start with 1050 increment by 50 nocache;

-- The secret address of a person's own calendar; with another secret the old address leads nowhere.
create table conference_calendar_feed (
    id         bigint      not null primary key,
    account_id bigint      not null,
    secret     varchar(64) not null,
    created_at datetime(6) not null,
    version    integer     not null,
    constraint conference_calendar_feed_secret unique (secret),
    constraint conference_calendar_feed_account unique (account_id),
    constraint conference_calendar_feed_of foreign key (account_id) references account (id) on delete cascade
);
