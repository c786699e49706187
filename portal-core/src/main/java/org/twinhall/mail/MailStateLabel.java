package org.twinhall.mail;

import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;

/** Where a mail stands, as a chip. */
final class MailStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    private final MailState state;

    MailStateLabel(String id, MailState state) {
        super(id);
        this.state = state;
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case QUEUED -> "chip-scheduled";
            case SENDING -> "chip-review";
            case SENT -> "chip-published";
            case FAILED -> "chip-trouble";
            case KEPT -> "chip-archived";
        }));
    }

    static String key(MailState state) {
        return "mail.state." + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setDefaultModel(() -> getString(key(state)));
    }
}
