package org.twinhall.content.desk;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.content.Revision;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.MomentLabel;

/** Tells the second of two writers what the first one saved, beside what the second one wants to save. */
final class ConflictPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ConflictPanel(String id, Revision theirs, Wording yours, Language language) {
        super(id);
        var wording = theirs.wording();
        add(new Label("who", theirs.getAuthorName()));
        add(new MomentLabel("when", theirs.getCreatedAt()));
        add(own(new DiffLabel("yours", () -> WordingDiff.of(wording, yours), false), language));
        add(own(new DiffLabel("theirs", () -> WordingDiff.of(yours, wording), false), language));
        add(new Label("number", Model.of(theirs.getNumber())));
    }

    private static Component own(Component component, Language language) {
        return component.add(new InLanguage(language));
    }
}
