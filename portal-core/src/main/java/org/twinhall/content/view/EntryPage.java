package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.encoding.UrlEncoder;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntrySummary;
import org.twinhall.content.EntryView;
import org.twinhall.content.Finding;
import org.twinhall.content.menu.GroupMenuPanel;
import org.twinhall.media.MediaFile;
import org.twinhall.media.Width;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.component.Breadcrumb;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainLink;

/** The page of one entry, live or a draft for those who may see it: what all kinds have in common. */
public abstract class EntryPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int RELATED = 4;

    @Inject
    private EntryReader reader;

    @Inject
    private EntryWords words;

    @Inject
    private Site site;

    @Inject
    private DraftDoor drafts;

    private final transient EntryView entry;

    /** Finds the entry of a kind that the address names; ends in 404, 410 or a redirect when it is not live here. */
    protected EntryPage(PageParameters parameters, String kind, String slug) {
        super(parameters);
        entry = drafts.open(parameters, language()).filter(draft -> draft.kind().equals(kind)).orElseGet(() -> live(kind, slug));
    }

    private EntryView live(String kind, String slug) {
        return switch (reader.find(kind, slug, language())) {
            case Finding.Live live -> live.entry();
            case Finding.Moved moved -> throw new RedirectToUrlException("/" + language().tag() + moved.path(), 301);
            case Finding.Gone gone -> throw gone();
            case Finding.ForMembers members -> throw new AccessDeniedException("read what is for members");
            case Finding.Missing missing -> throw notFound();
        };
    }

    /** The way to this page. */
    protected abstract List<Breadcrumb.Step> steps();

    /** What stands beside the text; an invisible component for nothing. */
    protected Component aside(String id) {
        return new WebMarkupContainer(id).setVisible(false);
    }

    /** What stands below the text; an invisible component for nothing. */
    protected Component after(String id) {
        return new WebMarkupContainer(id).setVisible(false);
    }

    /** Whether entries like this one are shown below it. */
    protected boolean showsRelated() {
        return true;
    }

    /** Whether it says of what kind it is, who wrote it and when; a standing page does not. */
    protected boolean isDated() {
        return true;
    }

    protected final EntryView entry() {
        return entry;
    }

    /** Whether it shows what readers do not see yet. */
    protected final boolean isDraft() {
        return DraftDoor.isAsked(getPageParameters());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(isDraft() ? new DraftBar("draft", entry, getPageParameters()) : new WebMarkupContainer("draft").setVisible(false));
        add(new SharedFiles("article", getPageParameters()));
        add(new Breadcrumb("breadcrumb", this::steps));
        // A text of several groups belongs to the menu of none.
        add(new GroupMenuPanel("menu", Model.of(entry.owners().size() == 1 ? entry.owners().iterator().next() : null)));
        add(new Kicker("kicker", words.kind(entry.kind()), words.groupNames(entry.owners())).setVisible(isDated()));
        add(own(new Label("title", entry.title())));
        add(own(new Label("lead", entry.lead()).setVisible(!entry.lead().isEmpty())));
        addByline();
        add(new LeadFigure("picture", entry.picture(), entry.language()));
        add(new Label("otherLanguage", message("entry.only." + entry.language().tag())).setVisible(isForeign()));

        var aside = aside("aside");
        var layout = new WebMarkupContainer("layout");
        layout.add(AttributeModifier.replace("class", aside.isVisible() ? "with-aside with-aside-first" : "column"));
        layout.add(new WebMarkupContainer("side").add(aside).setVisible(aside.isVisible()));
        var text = new WebMarkupContainer("text");
        text.add(AttributeModifier.replace("class", aside.isVisible() ? "with-aside-main" : "column-text"));
        text.add(own(new BodyLabel("body", entry.body())));
        text.add(tags());
        text.add(places());
        text.add(takeDown());
        text.add(after("after"));
        layout.add(text);
        add(layout);
        addRelated();
    }

    private void addByline() {
        var byline = new WebMarkupContainer("byline");
        var groups = entry.owners().isEmpty() ? site.name(language()) : words.groupNames(entry.owners());
        byline.add(new Label("groups", groups));
        byline.add(new Label("author", entry.byline()).setVisible(!entry.byline().isEmpty()));
        byline.add(new DateLabel("date", entry::firstLiveAt));
        add(byline.setVisible(isDated()));
    }

    private Component tags() {
        var tags = new WebMarkupContainer("tags");
        tags.add(new ListView<>("tag", List.copyOf(entry.topics())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var link = new PlainLink("link", "/" + language().tag() + "/articles?topic=" + item.getModelObject());
                link.add(new Label("name", words.topic(item.getModelObject())));
                item.add(link);
            }
        });
        return tags.setVisible(!entry.topics().isEmpty());
    }

    /** Whoever is seen on a picture may ask that it is no longer shown. */
    private Component takeDown() {
        var pictures = new LinkedHashSet<Long>(MediaFile.idsIn(entry.body().html()));
        if (entry.picture() != null) {
            pictures.add(entry.picture().getId());
        }
        var query = pictures.stream().map(id -> "picture=" + id).collect(Collectors.joining("&"));
        return new WebMarkupContainer("takeDown").add(new PlainLink("link", "/" + language().tag() + "/take-down?" + query + "&page="
                + UrlEncoder.QUERY_INSTANCE.encode(path(), StandardCharsets.UTF_8))).setVisible(!pictures.isEmpty());
    }

    private Component places() {
        var places = new WebMarkupContainer("places");
        var named = words.places(entry.places());
        places.add(new ListView<>("place", named) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryWords.Named> item) {
                var link = new PlainLink("placeLink", "/" + language().tag() + "/places/" + item.getModelObject().slug());
                link.add(new Label("placeName", item.getModelObject().name()));
                item.add(link);
            }
        });
        return places.setVisible(!named.isEmpty());
    }

    private void addRelated() {
        var related = showsRelated() ? reader.listRelated(entry, language(), RELATED) : List.<EntrySummary>of();
        var section = new WebMarkupContainer("related");
        section.add(new StoryList("relatedList", () -> related, 3));
        add(section.setVisible(!related.isEmpty()));
    }

    /** The component tells a text in the entry's language. */
    private Component own(Component component) {
        EntryHeading.markLanguage(component, entry.language());
        return component;
    }

    private boolean isForeign() {
        return entry.language() != language();
    }

    @Override
    protected IModel<String> title() {
        return entry::title;
    }

    @Override
    protected IModel<String> description() {
        return entry::lead;
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        var article = new LinkedHashMap<String, Object>();
        article.put("@type", "Article");
        article.put("headline", entry.title());
        article.put("description", entry.lead());
        article.put("inLanguage", entry.language().tag());
        article.put("datePublished", entry.firstLiveAt().toString());
        article.put("mainEntityOfPage", site.address(pathIn(language())));
        article.put("image", site.address(picturePath()));
        article.put("author", Map.of("@type", "Organization", "name",
                entry.owners().isEmpty() ? site.name(language()) : words.groupNames(entry.owners())));
        article.put("publisher", site.organisation(language()));
        var steps = steps();
        return steps.isEmpty() ? List.of(article) : List.of(article, Breadcrumb.data(steps, language(), site::address));
    }

    @Override
    protected boolean isCacheable() {
        return entry.isPublic() && !isDraft();
    }

    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        if (isDraft()) {
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
    }

    @Override
    protected String pathIn(Language language) {
        return "/" + language.tag() + entry.paths().getOrDefault(language, entry.path());
    }

    @Override
    protected String picturePath() {
        return entry.picture() == null ? EmblemPicture.path(entry.title()) : entry.picture().address(Width.LARGE);
    }
}
