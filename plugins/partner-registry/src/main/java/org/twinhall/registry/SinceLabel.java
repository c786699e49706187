package org.twinhall.registry;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Link;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PartialDateLabel;

/** From when to when a link is known: <em>since 2003</em>, <em>2012 to by 2022</em>; nothing when nobody knows. */
public final class SinceLabel extends Label {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    public SinceLabel(String id, Link link) {
        super(id);
        setDefaultModel((IModel<String>) () -> {
            var since = link.getSince();
            var ended = link.getEnded();
            var key = ended.isKnown() ? since.isKnown() ? "link.fromTo" : "link.to" : "link.since." + since.precision();
            return getString(key).replace("${since}", words(since)).replace("${ended}", words(ended));
        });
        setVisible(link.getSince().isKnown() || link.getEnded().isKnown());
    }

    private String words(PartialDate date) {
        return PartialDateLabel.words(date, PortalSession.get().language(), texts);
    }
}
