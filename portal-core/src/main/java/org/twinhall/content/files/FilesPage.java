package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.desk.Desk;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadForm;
import org.twinhall.media.Width;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.UploadField;

/** The pictures and documents of a group or of the network, and the way to add one. */
@RequiresPermission(MediaService.ADD)
public class FilesPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    @Inject
    private Desk desk;

    @Inject
    private MediaService media;

    @Inject
    private MediaFiles files;

    @Inject
    private MediaSettings settings;

    private final IModel<String> altEnglish = Model.of("");
    private final IModel<String> altArabic = Model.of("");
    private final IModel<String> credit = Model.of("");
    private final transient List<Desk.Owner> owners;
    private final Long group;

    public FilesPage(PageParameters parameters) {
        super(parameters);
        owners = desk.listOwners(MediaService.ADD, language());
        var asked = parameters.get("group").toString("");
        var owner = owners.stream().filter(one -> Long.toString(one.id()).equals(asked)).findFirst()
                .orElseGet(() -> owners.stream().findFirst().orElseThrow(org.twinhall.web.PortalPage::notFound));
        group = owner.id() == Desk.NETWORK ? null : owner.id();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(ownerTabs());
        add(form());
        int page = PageLinks.asked(getPageParameters());
        long count = files.countOf(group, false);
        add(new CountLabel("count", "files.count", () -> count));
        add(new ListView<>("file", files.listOf(group, false, (page - 1) * SIZE, SIZE)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MediaFile> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new PageLinks("pages", page, count, SIZE));
    }

    private WebMarkupContainer ownerTabs() {
        var tabs = new WebMarkupContainer("owners");
        tabs.add(new ListView<>("owner", owners) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Desk.Owner> item) {
                var owner = item.getModelObject();
                boolean network = owner.id() == Desk.NETWORK;
                item.add(AttributeModifier.replace("value", owner.id()));
                if (network ? group == null : Long.valueOf(owner.id()).equals(group)) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("name", network ? getString("owner.network") : owner.name()).setRenderBodyOnly(true));
            }
        });
        return (WebMarkupContainer) tabs.setVisible(owners.size() > 1);
    }

    private void fill(ListItem<MediaFile> item, MediaFile file) {
        var link = new BookmarkablePageLink<Void>("link", FilePage.class, FilePage.of(file.getId()));
        var alt = file.alt(language());
        link.add(new Label("name", alt.isEmpty() ? file.getTitle() : alt).add(AttributeModifier.replace("dir", "auto")));
        item.add(link);
        var image = new WebMarkupContainer("thumbnail");
        image.add(AttributeModifier.replace("src", file.path(Width.SMALL)));
        item.add(image.setVisible(file.getType().isPicture()));
        item.add(new Label("type", file.getType().name()));
        item.add(new WebMarkupContainer("mute").setVisible(file.getType().isPicture()
                && file.alt(language()).isEmpty()));
    }

    private UploadForm form() {
        var form = new UploadForm("form", new UploadField("upload", "files.upload", "image/jpeg,image/png,image/gif,image/webp,application/pdf")) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void keep(Upload upload) {
                var text = new MediaText(altEnglish.getObject().strip(), altArabic.getObject().strip(), credit.getObject().strip());
                var file = media.add(group, upload, text);
                setResponsePage(FilePage.class, FilePage.of(file.getId()).set("done", "uploaded"));
            }
        };
        form.add(new LineField("altEnglish", "files.altEnglish", altEnglish, MediaText.LONGEST_ALT).attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("altArabic", "files.altArabic", altArabic, MediaText.LONGEST_ALT).attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new LineField("credit", "files.credit", credit, MediaText.LONGEST_CREDIT).attribute("dir", "auto"));
        form.add(new Label("limit", getString("files.limit").replace("${limit}", Long.toString(settings.largestInMegabytes()))));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("files.title");
    }
}
