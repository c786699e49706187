package org.twinhall.content;

/** What was found at an address. */
public sealed interface Finding {

    /** The entry. */
    record Live(EntryView entry) implements Finding {
    }

    /** It is at another path below the language now. */
    record Moved(String path) implements Finding {
    }

    /** It was there and was removed. */
    record Gone() implements Finding {
    }

    /** It is only for people with an account. */
    record ForMembers() implements Finding {
    }

    /** Nothing was ever there. */
    record Missing() implements Finding {
    }
}
