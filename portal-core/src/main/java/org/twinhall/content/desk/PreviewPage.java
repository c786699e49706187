package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.view.DraftPanel;
import org.twinhall.media.MediaFiles;
import org.twinhall.web.PortalPage;

/** The latest draft as readers would see it. */
@RequiresPermission(EntryRights.WRITE)
public class PreviewPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final String NARROW = "narrow";
    private static final String FRAMED = "framed";

    @Inject
    private EditingService editing;

    @Inject
    private MediaFiles files;

    private final transient EditedEntry entry;

    public PreviewPage(PageParameters parameters) {
        super(parameters);
        entry = editing.read(EntryEditPage.entryOf(parameters), EntryEditPage.languageOf(parameters));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean narrow = !getPageParameters().get(NARROW).isEmpty();
        var framed = new WebMarkupContainer("framed");
        framed.add(AttributeModifier.replace("src", path() + "?" + FRAMED + "=yes"));
        add(framed.setVisible(narrow));
        var bar = new WebMarkupContainer("bar");
        var width = new BookmarkablePageLink<Void>("width", PreviewPage.class, narrow ? EntryEditPage.of(entry.entryId(), entry.language())
                : EntryEditPage.of(entry.entryId(), entry.language()).set(NARROW, "yes"));
        width.add(new Label("widthName", getString(narrow ? "preview.wide" : "preview.narrow")));
        bar.add(width, new BookmarkablePageLink<>("back", EntryEditPage.class, EntryEditPage.of(entry.entryId(), entry.language())));
        add(bar.setVisible(getPageParameters().get(FRAMED).isEmpty()));
        var picture = entry.pictureId() == null ? null : files.find(entry.pictureId()).orElse(null);
        add(new DraftPanel("draft", entry.kind(), entry.owners(), entry.latest(), entry.language(), picture).setVisible(!narrow));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(entry.latest().title());
    }
}
