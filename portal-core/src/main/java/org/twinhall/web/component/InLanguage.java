package org.twinhall.web.component;

import org.apache.wicket.Component;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.markup.ComponentTag;
import org.twinhall.text.Language;

/** Says of what a component shows in which language it is, and so in which direction it is read. */
public final class InLanguage extends Behavior {

    private static final long serialVersionUID = 1L;

    private final Language language;

    public InLanguage(Language language) {
        this.language = language;
    }

    @Override
    public void onComponentTag(Component component, ComponentTag tag) {
        tag.put("lang", language.tag());
        tag.put("dir", language.direction());
    }
}
