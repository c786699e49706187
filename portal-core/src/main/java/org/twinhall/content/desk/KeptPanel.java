package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.autosave.Autosave;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;

/** Says that a text was kept that was never saved, and offers to go on with it or to throw it away. */
final class KeptPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private AutosaveService autosaves;

    KeptPanel(String id, EditedEntry entry, Autosave kept) {
        super(id);
        add(new MomentLabel("when", kept.getSavedAt()));
        var goOn = new PlainPageLink("goOn", EntryEditPage.class,
                EntryEditPage.of(entry.entryId(), entry.language()).set(EntryEditPage.KEPT, "yes"));
        long translationId = entry.translationId();
        var discard = new StatelessForm<Void>("discard") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                autosaves.forget(translationId);
                setResponsePage(EntryEditPage.class, EntryEditPage.of(entry.entryId(), entry.language()).set("done", "discarded"));
            }
        };
        add(discard.add(goOn));
    }
}
