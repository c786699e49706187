package org.twinhall.registry;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.registry.link.Evidence;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.SpokenLabel;

/** How we know: the sources for a statement, then those against it. */
public class SourcesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaFiles media;

    private final transient List<Evidence> sources;

    public SourcesPanel(String id, List<Evidence> sources) {
        super(id);
        this.sources = sources;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var documents = media.find(sources.stream().map(Evidence::getMediaId).filter(Objects::nonNull).toList());
        add(new ListView<>("source", sources) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Evidence> item) {
                var source = item.getModelObject();
                item.add(new Label("against", getString(source.isContradicting() ? "source.against" : "source.for")));
                if (source.isContradicting()) {
                    item.add(AttributeModifier.append("class", "registry-source-against"));
                }
                item.add(link(source, documents));
                item.add(new PartialDateLabel("quoted", source::getQuoted).setVisible(source.getQuoted().isKnown()));
                item.add(new SpokenLabel("says", source::says));
            }
        });
    }

    private static PlainLink link(Evidence source, Map<Long, MediaFile> documents) {
        var document = source.getMediaId() == null ? null : documents.get(source.getMediaId());
        return document == null ? new PlainLink("link", source.getAddress(), host(source.getAddress()))
                : new PlainLink("link", document.address(), document.getTitle());
    }

    private static String host(String address) {
        return Objects.requireNonNullElse(URI.create(address).getHost(), address).replaceFirst("^www\\.", "");
    }
}
