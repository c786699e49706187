-- What is for few eyes is closed with the key in the home folder; a job closes what was answered before.
alter table conference_answer add column sealed boolean default false not null;
-- Whoever saw the list saw what is for few eyes, too.
insert into conference_organiser (event_id, account_id, duty)
select event_id, account_id, 'NEEDS' from conference_organiser where duty = 'LIST';

-- To whom the people of an event pay, and the last numbers of its papers: whoever takes one holds the row, so no number is left out.
create table conference_ledger (
    event_id      bigint        not null primary key,
    payee_english varchar(500)  not null,
    payee_arabic  varchar(500)  not null,
    how_english   varchar(1000) not null,
    how_arabic    varchar(1000) not null,
    invoices      integer       not null,
    receipts      integer       not null,
    version       integer       not null,
    constraint conference_ledger_event foreign key (event_id) references conference_event (id) on delete cascade
);

create sequence conference_charge_rule_seq start with 1050 increment by 50 nocache;

create table conference_charge_rule (
    id             bigint         not null primary key,
    event_id       bigint         not null,
    place          integer        not null,
    residence      varchar(10),
    kind           varchar(10),
    early_until    date,
    hardship       boolean        not null,
    amount         decimal(12, 2) not null,
    currency       varchar(3)     not null,
    reason_english varchar(200)   not null,
    reason_arabic  varchar(200)   not null,
    version        integer        not null,
    constraint conference_charge_rule_event foreign key (event_id) references conference_event (id) on delete cascade
);
create index conference_charge_rule_event on conference_charge_rule (event_id);

create sequence conference_charge_seq start with 1050 increment by 50 nocache;

-- What was decided when somebody signed up stays, whatever the rules say later.
create table conference_charge (
    id             bigint         not null primary key,
    event_id       bigint         not null,
    sign_up_id     bigint         not null,
    residence      varchar(10),
    hardship       boolean        not null,
    each_person    decimal(12, 2) not null,
    amount         decimal(12, 2) not null,
    kept           decimal(12, 2) not null,
    currency       varchar(3)     not null,
    reason_english varchar(200)   not null,
    reason_arabic  varchar(200)   not null,
    by_hand        boolean        not null,
    reference      varchar(20)    not null,
    version        integer        not null,
    constraint conference_charge_sign_up unique (sign_up_id),
    constraint conference_charge_reference unique (reference),
    constraint conference_charge_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_charge_of foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);
create index conference_charge_event on conference_charge (event_id);

create sequence conference_payment_seq start with 1050 increment by 50 nocache;

-- Nothing here is changed or deleted: what was wrong is reversed.
create table conference_payment (
    id           bigint         not null primary key,
    charge_id    bigint         not null,
    amount       decimal(12, 2) not null,
    how          varchar(10)    not null,
    paid_on      date           not null,
    note         varchar(300)   not null,
    recorded_at  datetime(6)    not null,
    recorded_by  bigint,
    reversed_at  datetime(6),
    reversed_by  bigint,
    reversed_why varchar(300)   not null,
    version      integer        not null,
    constraint conference_payment_charge foreign key (charge_id) references conference_charge (id) on delete cascade,
    constraint conference_payment_recorder foreign key (recorded_by) references account (id) on delete set null,
    constraint conference_payment_reverser foreign key (reversed_by) references account (id) on delete set null
);
create index conference_payment_charge on conference_payment (charge_id);

create sequence conference_paper_seq start with 1050 increment by 50 nocache;

-- Invoices and receipts as they were written.
create table conference_paper (
    id         bigint         not null primary key,
    event_id   bigint         not null,
    charge_id  bigint         not null,
    payment_id bigint,
    kind       varchar(10)    not null,
    number     integer        not null,
    language   varchar(2)     not null,
    issued_at  datetime(6)    not null,
    recipient  varchar(500)   not null,
    payee      varchar(500)   not null,
    line       varchar(1000)  not null,
    how        varchar(1000)  not null,
    reference  varchar(20)    not null,
    amount     decimal(12, 2) not null,
    currency   varchar(3)     not null,
    constraint conference_paper_number unique (event_id, kind, number),
    constraint conference_paper_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_paper_charge foreign key (charge_id) references conference_charge (id) on delete cascade,
    constraint conference_paper_payment foreign key (payment_id) references conference_payment (id) on delete cascade
);
create index conference_paper_charge on conference_paper (charge_id);

create sequence conference_letter_seq start with 1050 increment by 50 nocache;

create table conference_letter (
    id              bigint       not null primary key,
    event_id        bigint       not null,
    state           varchar(10)  not null,
    subject_english varchar(200) not null,
    subject_arabic  varchar(200) not null,
    body_english    longtext     not null,
    body_arabic     longtext     not null,
    formal          boolean      not null,
    days_before     integer,
    only_state      varchar(10),
    only_form_id    bigint,
    only_group_id   bigint,
    only_payment    varchar(10),
    author_id       bigint,
    sent_at         datetime(6),
    receivers       integer      not null,
    version         integer      not null,
    constraint conference_letter_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_letter_author foreign key (author_id) references account (id) on delete set null
);
create index conference_letter_event on conference_letter (event_id);
create index conference_letter_state on conference_letter (state);

create sequence conference_delivery_seq start with 1050 increment by 50 nocache;

-- That a letter goes to somebody: once, because its mail and its mark are written in one transaction.
create table conference_delivery (
    id         bigint  not null primary key,
    letter_id  bigint  not null,
    sign_up_id bigint  not null,
    mail_id    bigint,
    mailed_at  datetime(6),
    version    integer not null,
    constraint conference_delivery_once unique (letter_id, sign_up_id),
    constraint conference_delivery_letter foreign key (letter_id) references conference_letter (id) on delete cascade,
    constraint conference_delivery_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);

create sequence conference_call_out_seq start with 1050 increment by 50 nocache;

create table conference_call_out (
    id              bigint        not null primary key,
    subject_english varchar(200)  not null,
    subject_arabic  varchar(200)  not null,
    body_english    varchar(4000) not null,
    body_arabic     varchar(4000) not null,
    author_id       bigint,
    sent_at         datetime(6)   not null,
    outcome_english varchar(2000) not null,
    outcome_arabic  varchar(2000) not null,
    closed_at       datetime(6),
    version         integer       not null,
    constraint conference_call_out_author foreign key (author_id) references account (id) on delete set null
);

create sequence conference_reply_seq start with 1050 increment by 50 nocache;

create table conference_reply (
    id          bigint        not null primary key,
    call_out_id bigint        not null,
    account_id  bigint        not null,
    group_id    bigint,
    secret      varchar(64)   not null,
    read_at     datetime(6),
    answer      varchar(1000) not null,
    version     integer       not null,
    constraint conference_reply_secret unique (secret),
    constraint conference_reply_once unique (call_out_id, account_id),
    constraint conference_reply_call foreign key (call_out_id) references conference_call_out (id) on delete cascade,
    constraint conference_reply_account foreign key (account_id) references account (id) on delete cascade,
    constraint conference_reply_group foreign key (group_id) references member_group (id) on delete set null
);
