package org.twinhall.content.history;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.audit.AuditEntry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Revision;
import org.twinhall.content.desk.DiffLabel;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.desk.WordingDiff;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;

/** The versions of an entry in one language; compares the two that the address names. */
@RequiresPermission(EntryRights.WRITE)
public class HistoryPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryService service;

    @Inject
    private Timeline timeline;

    private final long entryId;
    private final long translationId;
    private final Long live;
    private final Language written;
    private final transient List<Revision> revisions;

    public HistoryPage(PageParameters parameters) {
        super(parameters);
        entryId = EntryEditPage.entryOf(parameters);
        written = EntryEditPage.languageOf(parameters);
        var translation = service.getEntryForWriting(entryId).translation(written).orElseThrow(org.twinhall.web.PortalPage::notFound);
        translationId = translation.getId();
        live = translation.isLive() ? translation.getLiveRevisionId() : null;
        revisions = service.listRevisions(translationId);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var newer = asked("to").orElse(revisions.getFirst());
        var older = asked("from").orElse(revisions.size() > 1 ? revisions.get(1) : newer);
        add(new PlainPageLink("back", EntryEditPage.class, EntryEditPage.of(entryId, written)));
        var form = new WebMarkupContainer("form");
        form.add(new ListView<>("revision", revisions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Revision> item) {
                fill(item, item.getModelObject(), older, newer);
            }
        });
        add(form);
        var comparison = new WebMarkupContainer("comparison");
        comparison.add(new Label("from", older.getNumber()), new Label("to", newer.getNumber()));
        comparison.add(own(new DiffLabel("diff", () -> WordingDiff.of(older.wording(), newer.wording()), true)));
        comparison.add(restore(older));
        add(comparison.setVisible(older != newer));
        add(new ListView<>("act", timeline.list(entryId)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AuditEntry> item) {
                tell(item, item.getModelObject());
            }
        });
    }

    private void tell(ListItem<AuditEntry> item, AuditEntry act) {
        item.add(new MomentLabel("actAt", act.getAt()));
        item.add(new Label("actor", act.getAccountId() == null ? getString("act.portal") : act.getActorName()));
        item.add(new Label("what", getString("act." + act.getVerb(), null, act.getVerb())));
        item.add(new Label("which", act.getSubject()));
        item.add(new Label("why", act.getAfter()).setVisible(act.getVerb().equals("content.sendBack")));
    }

    private void fill(ListItem<Revision> item, Revision revision, Revision older, Revision newer) {
        item.add(new Label("number", revision.getNumber()));
        item.add(new MomentLabel("when", revision.getCreatedAt()));
        item.add(new Label("who", revision.getAuthorName()));
        item.add(new Label("note", note(revision)).add(AttributeModifier.replace("dir", "auto")));
        item.add(new WebMarkupContainer("live").setVisible(revision.getId().equals(live)));
        item.add(radio("from", revision, older), radio("to", revision, newer));
    }

    /** What the service notes by itself is said in the reader's language. */
    private String note(Revision revision) {
        var restored = EntryService.RESTORED.matcher(revision.getNote());
        return restored.matches() ? getString("history.restored") + " " + restored.group(1) : revision.getNote();
    }

    private Component radio(String id, Revision revision, Revision chosen) {
        var radio = new WebMarkupContainer(id);
        radio.add(AttributeModifier.replace("value", revision.getNumber()));
        radio.add(AttributeModifier.replace("aria-label", getString("history." + id) + " " + revision.getNumber()));
        if (revision == chosen) {
            radio.add(AttributeModifier.replace("checked", "checked"));
        }
        return radio;
    }

    private StatelessForm<Void> restore(Revision revision) {
        long id = revision.getId();
        var form = new StatelessForm<Void>("restore") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.restore(translationId, id);
                setResponsePage(EntryEditPage.class, EntryEditPage.of(entryId, written).set("done", "restored"));
            }
        };
        form.add(new Label("number", revision.getNumber()));
        return form;
    }

    private Optional<Revision> asked(String parameter) {
        var number = getPageParameters().get(parameter).toString("");
        return revisions.stream().filter(revision -> Integer.toString(revision.getNumber()).equals(number)).findFirst();
    }

    private Component own(Component component) {
        return component.add(new InLanguage(written));
    }

    @Override
    protected IModel<String> title() {
        return message("history.title");
    }
}
