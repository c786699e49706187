package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.desk.Desk;
import org.twinhall.media.FileFacts;
import org.twinhall.media.FileType;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaFilter;
import org.twinhall.media.MediaService;
import org.twinhall.media.Quota;
import org.twinhall.media.Thumbnail;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** The library of a group or of the network: its files, looked through by words, kind and tag, and the way to add more. */
@RequiresPermission(MediaService.ADD)
public class FilesPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    @Inject
    private Desk desk;

    @Inject
    private MediaFiles files;

    @Inject
    private Quota quota;

    @Inject
    private FileFacts facts;

    private final transient List<Desk.Owner> owners;
    private final transient MediaFilter filter;

    public FilesPage(PageParameters parameters) {
        super(parameters);
        owners = desk.listOwners(MediaService.ADD, language());
        var asked = parameters.get("group").toString("");
        var owner = owners.stream().filter(one -> Long.toString(one.id()).equals(asked)).findFirst()
                .orElseGet(() -> owners.stream().findFirst().orElseThrow(PortalPage::notFound));
        var words = parameters.get("q").toString("");
        filter = new MediaFilter(owner.id() == Desk.NETWORK ? null : owner.id(), kind(parameters.get("kind").toString("")),
                words.length() > 100 ? words.substring(0, 100) : words, parameters.get("tag").toString(""));
    }

    private static FileType.Kind kind(String asked) {
        return Stream.of(FileType.Kind.values()).filter(kind -> name(kind).equals(asked)).findFirst().orElse(null);
    }

    private static String name(FileType.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int page = PageLinks.asked(getPageParameters());
        long count = files.count(filter);
        long used = files.bytesOf(filter.groupId());
        add(new UploadPanel("upload", filter.groupId(), used == 0));
        add(filterForm());
        add(new CountLabel("count", "files.count", () -> count));
        add(new Label("room", getString("files.room").replace("${used}", facts.size(used, getLocale()))
                .replace("${limit}", facts.size(quota.limit(filter.groupId()), getLocale()))));
        add(new ListView<>("file", files.list(filter, (page - 1) * SIZE, SIZE)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MediaFile> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new PageLinks("pages", page, count, SIZE));
    }

    private WebMarkupContainer filterForm() {
        var form = new WebMarkupContainer("filter");
        var names = new TreeMap<String, String>();
        owners.forEach(owner -> names.put(Long.toString(owner.id()), owner.id() == Desk.NETWORK ? getString("owner.network") : owner.name()));
        var owner = Long.toString(filter.groupId() == null ? Desk.NETWORK : filter.groupId());
        form.add(options("owner", owners.stream().map(one -> Long.toString(one.id())).toList(), names, owner).setVisible(owners.size() > 1));
        form.add(new WebMarkupContainer("group").add(AttributeModifier.replace("value", owner)).setVisible(owners.size() == 1));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", filter.words())));
        var kinds = new TreeMap<String, String>();
        Stream.of(FileType.Kind.values()).forEach(kind -> kinds.put(name(kind), getString("files.kind." + kind)));
        form.add(options("kind", List.copyOf(kinds.keySet()), kinds, filter.kind() == null ? "" : name(filter.kind())));
        var tags = files.listTags(filter.groupId());
        form.add(options("tag", tags, Map.of(), filter.tag()).setVisible(!tags.isEmpty()));
        return form;
    }

    private WebMarkupContainer options(String id, List<String> values, Map<String, String> names, String chosen) {
        var field = new WebMarkupContainer(id);
        field.add(new Options("option", values.stream().map(value -> new Options.Option(value, names.getOrDefault(value, value))).toList(), chosen));
        return field;
    }

    private void fill(ListItem<MediaFile> item, MediaFile file) {
        var link = new PlainPageLink("link", FilePage.class, FilePage.of(file.getId()));
        var alt = file.alt(language());
        link.add(new Label("name", alt.isEmpty() ? file.getTitle() : alt).add(AttributeModifier.replace("dir", "auto")));
        item.add(link);
        item.add(new Thumbnail("picture", file));
        item.add(new Label("facts", facts.text(file, getLocale())));
        item.add(new WebMarkupContainer("mute").setVisible(file.getType().isPicture() && file.alt(language()).isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("files.title");
    }
}
