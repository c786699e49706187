package org.twinhall.registry;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Link;
import org.twinhall.web.component.PartialDateLabel;

/** From when to when a link is known: <em>since 2003</em>, <em>2012 to by 2022</em>; nothing when nobody knows. */
final class SinceLabel extends Label {

    private static final long serialVersionUID = 1L;

    SinceLabel(String id, Link link) {
        super(id);
        setDefaultModel((IModel<String>) () -> {
            var since = link.getSince();
            var ended = link.getEnded();
            var key = ended.isKnown() ? since.isKnown() ? "link.fromTo" : "link.to" : "link.since." + since.precision();
            return getString(key).replace("${since}", PartialDateLabel.words(since, this)).replace("${ended}", PartialDateLabel.words(ended, this));
        });
        setVisible(link.getSince().isKnown() || link.getEnded().isKnown());
    }
}
