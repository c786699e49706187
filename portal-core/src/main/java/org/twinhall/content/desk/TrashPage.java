package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Translation;
import org.twinhall.content.Trash;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** Asks whether an entry should go into the trash; when it lies there, the way out. */
@RequiresPermission(EntryRights.WRITE)
public class TrashPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private Trash trash;

    @Inject
    private EntryService service;

    private final transient Entry entry;
    private final Language written;

    public TrashPage(PageParameters parameters) {
        super(parameters);
        entry = service.getEntryForWriting(EntryEditPage.entryOf(parameters));
        written = EntryEditPage.languageOf(parameters);
        if (!trash.mayHandle(entry) && !entry.isTrashed()) {
            throw new AccessDeniedException(EntryRights.PUBLISH);
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean in = entry.isTrashed();
        boolean seen = entry.getTranslations().stream().anyMatch(translation -> translation.getFirstLiveAt() != null);
        var shown = entry.translation(written).or(() -> entry.getTranslations().stream().findFirst());
        var title = new Label("entry", shown.map(Translation::getTitle).orElse(""));
        add(title);
        add(new Label("what", in ? getString("trash.in").replace("${when}", time.moment(entry.getTrashedAt()))
                : getString(seen ? "trash.seen" : "trash.draft")));
        add(new WebMarkupContainer("warning").add(new SlotPanel<>("uses", DeskSlots.USES, Model.of(entry.getId()))).setVisible(!in));
        add(form("put", () -> {
            trash.put(entry.getId());
            setResponsePage(DeskPage.class, new PageParameters().set("done", "trashed"));
        }).setVisible(!in));
        add(form("takeOut", () -> {
            trash.takeOut(entry.getId());
            setResponsePage(EntryEditPage.class, EntryEditPage.of(entry.getId(), shown.map(Translation::getLanguage).orElse(written))
                    .set("done", "takenOutOfTrash"));
        }).setVisible(in && trash.mayHandle(entry)));
        var ways = new WebMarkupContainer("ways");
        ways.add(new PlainPageLink("cancel", EntryEditPage.class, EntryEditPage.of(entry.getId(), written)).setVisible(!in));
        ways.add(new PlainPageLink("all", DeskPage.class, new PageParameters().set("stage", "trash")));
        add(ways);
    }

    private static StatelessForm<Void> form(String id, Runnable verb) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                verb.run();
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message(entry.isTrashed() ? "trash.title.in" : "trash.title");
    }
}
