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
alter table conference_form add column forgotten_at datetime(6);
