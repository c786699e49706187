package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Json;
import org.twinhall.text.Language;

/** What browsers, search engines and link previews want to know of a page. */
final class HeadPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    private final PortalPage page;

    HeadPanel(String id, PortalPage page) {
        super(id);
        this.page = page;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var siteName = site.name(page.language());
        var title = page.title().getObject();
        add(new Label("title", title.isEmpty() || title.equals(siteName) ? siteName : title + " – " + siteName));
        add(meta("description", page.description().getObject()));
        add(meta("robots", page.isListed() ? "" : "noindex"));
        add(meta("ogTitle", title));
        add(meta("ogDescription", page.description().getObject()));
        add(meta("ogSite", siteName));
        add(meta("ogLocale", page.language() == Language.ARABIC ? "ar_AR" : "en_GB"));
        var own = page.pathIn(page.language());
        add(meta("ogUrl", own == null ? "" : site.address(own)));
        add(meta("ogImage", page.picturePath() == null ? "" : site.address(page.picturePath())));
        var canonical = new WebMarkupContainer("canonical");
        canonical.add(AttributeModifier.replace("href", own == null ? "" : site.address(own))).setVisible(own != null && page.isListed());
        add(canonical);
        var data = page.isListed() ? page.structuredData() : List.<Map<String, Object>>of();
        add(new Label("data", new Json().write(Map.of("@context", "https://schema.org", "@graph", data))).setEscapeModelStrings(false)
                .setVisible(!data.isEmpty()));
        var atom = new WebMarkupContainer("atom");
        atom.add(AttributeModifier.replace("href", page.feedPath()), AttributeModifier.replace("title", title));
        add(atom.setVisible(page.feedPath() != null));
        add(new WebMarkupContainer("openSearch").add(AttributeModifier.replace("href", "/" + page.language().tag() + "/opensearch.xml"),
                AttributeModifier.replace("title", siteName)));
        add(new ListView<>("alternate", page.isListed() ? alternates() : List.<Language>of()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Language> item) {
                item.add(AttributeModifier.replace("hreflang", item.getModelObject().tag()));
                item.add(AttributeModifier.replace("href", site.address(page.pathIn(item.getModelObject()))));
            }
        });
    }

    private List<Language> alternates() {
        return Stream.of(Language.values()).filter(language -> page.pathIn(language) != null).toList();
    }

    private static WebMarkupContainer meta(String id, String content) {
        var meta = new WebMarkupContainer(id);
        meta.add(AttributeModifier.replace("content", content));
        meta.setVisible(!content.isEmpty());
        return meta;
    }
}
