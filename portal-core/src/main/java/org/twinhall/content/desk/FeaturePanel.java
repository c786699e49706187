package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.Publishing;
import org.twinhall.text.Language;
import org.twinhall.web.form.CheckField;

/** Where organisers put an entry forward: on the first page of the portal, at the head of its list. */
final class FeaturePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publishing publishing;

    @Inject
    private EntryRights rights;

    FeaturePanel(String id, Entry entry, Language written) {
        super(id);
        long entryId = entry.getId();
        IModel<Boolean> featured = Model.of(entry.isFeatured());
        IModel<Boolean> pinned = Model.of(entry.isPinned());
        var form = new StatelessForm<Void>("feature") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                publishing.feature(entryId, featured.getObject(), pinned.getObject());
                setResponsePage(EntryEditPage.class, EntryEditPage.of(entryId, written).set("done", "featured"));
            }
        };
        form.add(new CheckField("featured", "feature.featured", featured), new CheckField("pinned", "feature.pinned", pinned));
        add(form);
        setVisible(rights.may(EntryRights.FEATURE, Set.of()));
    }
}
