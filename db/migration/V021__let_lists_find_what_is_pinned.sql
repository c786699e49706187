create index entry_pinned on entry (kind, pinned);
