package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.access.Access;
import org.twinhall.change.Kept;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/**
 * A part of a page that is the same for every visitor wherever its name is the same, in each language and theme: rendered once
 * and kept until anything changes. Who is signed in has it made for them. What adds to the head of the page cannot be kept.
 */
abstract class KeptPart extends Panel {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> ADDING_NOTHING = Set.of(PlainLink.class, PlainPageLink.class);

    @Inject
    private KeptParts parts;

    @Inject
    private Access access;

    private final String name;
    private Kept.Place<String, String> place;
    private String known;

    /** @param name the same for the same content */
    KeptPart(String id, String name) {
        super(id);
        this.name = name;
        setRenderBodyOnly(true);
    }

    /** Adds the components, unless what they say is known. */
    abstract void addContent();

    @Override
    protected final void onInitialize() {
        super.onInitialize();
        if (!access.identity().isSignedIn()) {
            place = parts.place(name);
            known = place.value();
        }
        if (known == null) {
            addContent();
        }
    }

    @Override
    protected void onRender() {
        if (known != null) {
            getResponse().write(known);
        } else if (place == null) {
            super.onRender();
        } else {
            renderAndKeep();
        }
    }

    private void renderAndKeep() {
        var markup = Buffered.markup(super::onRender);
        getResponse().write(markup);
        if (!PageCaching.isSpoilt() && visitChildren(Component.class, (component, visit) -> {
            if (addsToHead(component.getClass())) {
                visit.stop(component);
            }
        }) == null) {
            place.keep(markup);
        }
    }

    private static boolean addsToHead(Class<?> type) {
        try {
            var adding = type.getMethod("renderHead", IHeaderResponse.class).getDeclaringClass();
            return !ADDING_NOTHING.contains(adding) && !adding.getName().startsWith("org.apache.wicket.");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
