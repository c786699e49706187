-- Each of those who came together arrives by themselves; the place is that in the sign-up, the first is who signed up.
create sequence conference_arrival_seq start with 1050 increment by 50 nocache;

create table conference_arrival (
    id         bigint      not null primary key,
    sign_up_id bigint      not null,
    seat       integer     not null,
    arrived_at datetime(6) not null,
    constraint conference_arrival_seat unique (sign_up_id, seat),
    constraint conference_arrival_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);

-- A telephone sends what it read as often as it must; each counts once.
create sequence conference_scan_seq start with 1050 increment by 50 nocache;

create table conference_scan (
    id         bigint      not null primary key,
    event_id   bigint      not null,
    scan       varchar(36) not null,
    sign_up_id bigint      not null,
    verdict    varchar(10) not null,
    taken_at   datetime(6) not null,
    constraint conference_scan_once unique (event_id, scan),
    constraint conference_scan_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_scan_sign_up foreign key (sign_up_id) references conference_sign_up (id) on delete cascade
);
create index conference_scan_sign_up on conference_scan (sign_up_id);

-- Who was ticked before had come with everybody who came along.
insert into conference_arrival (id, sign_up_id, seat, arrived_at)
select 0 - (s.id * 100 + n.seat), s.id, n.seat, s.arrived_at
from conference_sign_up s
join (select 0 as seat union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6
      union all select 7 union all select 8 union all select 9 union all select 10 union all select 11 union all select 12
      union all select 13 union all select 14 union all select 15 union all select 16 union all select 17 union all select 18
      union all select 19) n on n.seat < s.people
where s.arrived_at is not null;

-- How many groups make a quorum, and how votes are given to others; whoever gives one holds the row, so the limit of each is kept.
create table conference_roll_call (
    event_id       bigint      not null primary key,
    quorum         varchar(10) not null,
    amount         integer     not null,
    proxies        integer     not null,
    proxies_count  boolean     not null,
    version        integer     not null,
    constraint conference_roll_call_event foreign key (event_id) references conference_event (id) on delete cascade
);

create sequence conference_proxy_seq start with 1050 increment by 50 nocache;

-- That a group gives its vote to the representative of another one; each gives it once.
create table conference_proxy (
    id              bigint      not null primary key,
    event_id        bigint      not null,
    giver_group_id  bigint      not null,
    holder_group_id bigint      not null,
    by_organisers   boolean     not null,
    given_at        datetime(6) not null,
    constraint conference_proxy_giver unique (event_id, giver_group_id),
    constraint conference_proxy_event foreign key (event_id) references conference_event (id) on delete cascade,
    constraint conference_proxy_of foreign key (giver_group_id) references member_group (id) on delete cascade,
    constraint conference_proxy_to foreign key (holder_group_id) references member_group (id) on delete cascade
);

-- Who may read who takes part; and to whom each person agreed to be shown, so that a wider circle later is not taken for granted.
create table conference_participants (
    event_id bigint      not null primary key,
    audience varchar(20) not null,
    version  integer     not null,
    constraint conference_participants_event foreign key (event_id) references conference_event (id) on delete cascade
);

alter table conference_sign_up add column shown_to varchar(20) default 'NOBODY' not null;
