package org.twinhall.account.people;

import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.account.AccountState;

/** Where an account stands, as a chip. */
public final class AccountStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    private final AccountState state;

    public AccountStateLabel(String id, AccountState state) {
        super(id);
        this.state = state;
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case UNCONFIRMED -> "chip-draft";
            case INVITED -> "chip-scheduled";
            case ACTIVE -> "chip-published";
            case SUSPENDED -> "chip-trouble";
            case CLOSED -> "chip-archived";
        }));
    }

    static String key(AccountState state) {
        return "person.state." + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setDefaultModel(() -> getString(key(state)));
    }
}
