-- A group's own calendar is behind the secret of each of its people: who leaves reads it no longer, and nobody else has to do anything.
drop table conference_group_feed;
drop sequence conference_group_feed_seq;
