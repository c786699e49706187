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

-- Of two texts the one that was begun later is the translation, and says what the other one says.
update translation set source_number = (select original.major_number from (select id, entry_id, major_number from translation) original
                                        where original.entry_id = translation.entry_id and original.id < translation.id)
where exists (select 1 from (select id, entry_id from translation) original
              where original.entry_id = translation.entry_id and original.id < translation.id);
update revision set source_number = (select translation.source_number from translation where translation.latest_revision_id = revision.id)
where id in (select latest_revision_id from translation where source_number is not null);
