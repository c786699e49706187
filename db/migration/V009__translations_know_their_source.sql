-- A small correction does not make translations outdated.
alter table revision add column minor boolean not null default false;
-- For the revision of a translation: the number of the original's revision that it says, and how many of its blocks
-- stand for each block of the original, in order, with commas between.
alter table revision add column source_number integer;
alter table revision add column pairing varchar(4000);

-- The same of the latest revision; null for an original.
alter table translation add column source_number integer;
-- The number of the latest revision that is more than a small correction.
alter table translation add column major_number integer not null default 1;
update translation set major_number = (select max(revision.number) from revision where revision.translation_id = translation.id);
