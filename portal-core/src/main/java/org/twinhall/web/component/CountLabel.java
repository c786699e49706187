package org.twinhall.web.component;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Plural;
import org.twinhall.web.PortalSession;

/**
 * How many, in words: the bundle holds {@code key.one}, {@code key.other} and {@code key.zero}, in Arabic also
 * {@code key.two}, {@code key.few} and {@code key.many}; <code>${number}</code> is the number.
 */
public class CountLabel extends Label {

    private static final long serialVersionUID = 1L;

    public CountLabel(String id, String key, IModel<? extends Number> number) {
        super(id);
        setDefaultModel((IModel<String>) () -> {
            long count = number.getObject().longValue();
            var plural = count == 0 ? Plural.ZERO : Plural.of(count, PortalSession.get().language());
            return getString(key + "." + plural.key()).replace("${number}", Long.toString(count));
        });
    }
}
