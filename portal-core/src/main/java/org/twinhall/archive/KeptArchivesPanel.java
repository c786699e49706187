package org.twinhall.archive;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.media.FileFacts;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The archives that are kept, with what became of them. */
final class KeptArchivesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveService service;

    @Inject
    private Groups groups;

    @Inject
    private FileFacts facts;

    private final transient List<KeptArchive> archives;

    KeptArchivesPanel(String id, List<KeptArchive> archives) {
        super(id);
        this.archives = archives;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var owners = groups.find(archives.stream().map(KeptArchive::getGroupId).filter(Objects::nonNull).toList());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("archive", archives) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<KeptArchive> item) {
                fill(item, item.getModelObject(), owners, language);
            }
        });
        add(table.setVisible(!archives.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(archives.isEmpty()));
        add(new WebMarkupContainer("running").setVisible(archives.stream().anyMatch(KeptArchive::isUnderWay)));
    }

    private void fill(ListItem<KeptArchive> item, KeptArchive archive, Map<Long, Group> owners, Language language) {
        boolean done = archive.getState() == KeptArchive.State.DONE;
        item.add(new PlainLink("link", "/archives/" + archive.getId(), archive.getFileName()).setVisible(done));
        item.add(new Label("name", archive.getFileName()).setVisible(!done));
        var what = archive.getGroupId() == null ? getString("archive.whole") : owners.get(archive.getGroupId()).name(language);
        item.add(new Label("what", what), new WebMarkupContainer("passwords").setVisible(archive.hasPasswords()));
        item.add(new Label("size", done ? facts.size(archive.getSize(), getLocale()) : ""));
        item.add(new Label("state", getString("archive.state." + archive.getState()).replace("${percent}", Integer.toString(archive.getPercent()))
                .replace("${failure}", archive.getFailure())));
        item.add(new Label("sum", archive.getSha256()).setVisible(done));
        item.add(new Label("when", Dates.moment(archive.getCreatedAt(), language)), new Label("who", archive.getMakerName()));
        long id = archive.getId();
        item.add(new StatelessForm<Void>("delete") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.delete(id);
                setResponsePage(getPage().getPageClass(), new PageParameters(getPage().getPageParameters()).set("done", "archive.deleted"));
            }
        });
    }
}
