-- What the groups that own a text together are asked to agree to, and whether it was carried out; one for each translation.
create table agreement (
    translation_id bigint       not null primary key,
    revision_id    bigint       not null,
    go_live_at     datetime(6),
    asked_by       bigint,
    asked_by_name  varchar(200) not null,
    asked_at       datetime(6)  not null,
    settled_at     datetime(6),
    constraint agreement_translation foreign key (translation_id) references translation (id) on delete cascade
);
create index agreement_settled on agreement (settled_at);

create table agreement_consent (
    translation_id bigint       not null,
    group_id       bigint       not null,
    account_id     bigint,
    name           varchar(200) not null,
    agreed_at      datetime(6)  not null,
    primary key (translation_id, group_id),
    constraint agreement_consent_of foreign key (translation_id) references agreement (translation_id) on delete cascade
);

-- Groups that were asked to own an entry too. Accepted ones go; those that were declined stay with the reason.
create table owner_invitation (
    id              bigint        not null primary key,
    entry_id        bigint        not null,
    group_id        bigint        not null,
    message         varchar(1000) not null,
    invited_by      bigint,
    invited_by_name varchar(200)  not null,
    invited_at      datetime(6)   not null,
    declined_at     datetime(6),
    declined_by     varchar(200)  not null,
    reason          varchar(1000) not null,
    version         integer       not null,
    constraint owner_invitation_entry foreign key (entry_id) references entry (id) on delete cascade,
    constraint owner_invitation_group foreign key (group_id) references member_group (id),
    constraint owner_invitation_once unique (entry_id, group_id)
);
create sequence owner_invitation_seq start with 1050 increment by 50 nocache;
create index owner_invitation_of on owner_invitation (group_id, declined_at);

-- Which entries a text leads to, as its links say it: by kind and slug, old slugs too.
create table entry_link (
    translation_id bigint      not null,
    kind           varchar(40) not null,
    slug           varchar(80) not null,
    live           boolean     not null,
    primary key (translation_id, kind, slug, live),
    constraint entry_link_translation foreign key (translation_id) references translation (id) on delete cascade
);
create index entry_link_to on entry_link (kind, slug);
-- Whether the links of a translation are written down; texts that were here before are read by a job.
alter table translation add column links_read boolean not null default false;

-- The menu that a group puts together for its own pages.
create table group_menu_item (
    id            bigint       not null primary key,
    group_id      bigint       not null,
    position      integer      not null,
    entry_id      bigint,
    list_kind     varchar(40),
    address       varchar(500) not null,
    label_english varchar(80)  not null,
    label_arabic  varchar(80)  not null,
    constraint group_menu_item_group foreign key (group_id) references member_group (id),
    constraint group_menu_item_entry foreign key (entry_id) references entry (id) on delete cascade
);
create sequence group_menu_item_seq start with 1050 increment by 50 nocache;
create index group_menu_item_of on group_menu_item (group_id, position);
