-- Where the receiver of a mail stops such mails; null where that is not for them to decide.
alter table outbox_mail add column stop_address varchar(500);
