package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.web.theme.Themes;

/** The markup of parts of pages that are the same for every visitor, until anything changes. */
@Singleton
class KeptParts {

    private final Kept<String, String> markup;
    private final Themes themes;

    @Inject
    KeptParts(Changes changes, Themes themes) {
        markup = Kept.untilAnyChange(changes);
        this.themes = themes;
    }

    /** Where a part is kept as it is in the reader's language and theme. */
    Kept.Place<String, String> place(String part) {
        var session = PortalSession.get();
        var theme = themes.find(session.getStyle()).orElseGet(themes::active);
        return markup.place(part + " " + session.language().tag() + " " + theme.name() + " " + theme.digest());
    }
}
