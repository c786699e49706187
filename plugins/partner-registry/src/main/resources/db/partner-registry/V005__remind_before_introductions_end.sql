alter table partner_registry_introduction add column reminded boolean not null default false;
