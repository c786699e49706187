-- Lists count links by state and group before they read any.
create index partner_registry_link_standing on partner_registry_link (state, group_id, partner_id);

create sequence partner_registry_merge_seq start with 1050 increment by 50 nocache;

create table partner_registry_merge (
    id        bigint       not null primary key,
    kept_id   bigint       not null,
    gone_id   bigint       not null,
    mark      varchar(40)  not null,
    merged_at datetime(6)  not null,
    undone_at datetime(6),
    version   integer      not null,
    constraint partner_registry_merge_kept foreign key (kept_id) references partner_registry_partner (id),
    constraint partner_registry_merge_gone foreign key (gone_id) references partner_registry_partner (id)
);
create index partner_registry_merge_of on partner_registry_merge (gone_id);

create table partner_registry_merge_move (
    merge_id bigint      not null,
    what     varchar(10) not null,
    moved_id bigint      not null,
    from_id  bigint      not null,
    primary key (merge_id, what, moved_id),
    constraint partner_registry_merge_move_of foreign key (merge_id) references partner_registry_merge (id) on delete cascade
);

create table partner_registry_merge_name (
    merge_id bigint       not null,
    name     varchar(160) not null,
    primary key (merge_id, name),
    constraint partner_registry_merge_name_of foreign key (merge_id) references partner_registry_merge (id) on delete cascade
);
