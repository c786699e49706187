package org.twinhall.registry.dossier;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.Territory;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.search.SearchResult;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;
import org.twinhall.web.Site;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PartialDateLabel;

/** The dossier as a document: both ends, the history with its sources, stories, who else is there, how others decided, and the evidence. */
public class DossierPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    @Inject
    private Texts texts;

    private final transient Dossier dossier;
    private final Language language;
    private final transient List<Evidence> evidence = new ArrayList<>();

    DossierPdf(String id, Dossier dossier, Language language) {
        super(id);
        this.dossier = dossier;
        this.language = language;
        dossier.history().forEach(statement -> evidence.addAll(statement.getEvidence()));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {dossier.group().name(language), dossier.partner().name(language)};
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var group = dossier.group();
        var partner = dossier.partner();
        add(new Label("made", getString("dossier.made").replace("${day}", Dates.day(dossier.made(), language))));
        add(new Label("group", group.name(language)), new Label("partner", partner.name(language)));
        add(new Label("groupName", group.name(language)), words("groupAbout", either(group::description)));
        add(new Label("groupFacts", dossier.home().name(language) + (group.getFounded() == null ? ""
                : getString("dossier.founded").replace("${year}", group.getFounded().toString()))));
        add(new Label("partnerName", partner.name(language)), words("partnerAbout", shown(Fact.ABOUT) ? either(partner::about) : ""));
        var people = partner.profile().people();
        add(new Label("partnerFacts", getString("partner.kind." + partner.getKind()) + " · " + dossier.place().name(language) + " · "
                + getString("territory." + Territory.of(dossier.place())) + (people == null || !shown(Fact.PEOPLE) ? "" : " · " + getString("partner.PEOPLE") + ": " + people)));
        history();
        stories();
        others();
        decisions();
        add(new WebMarkupContainer("evidence").add(sources()).setVisible(!evidence.isEmpty()));
        add(new Label("evidenceTitle", getString("dossier.evidence")).setVisible(!evidence.isEmpty()));
    }

    private boolean shown(Fact fact) {
        return dossier.partner().audience(fact) == Audience.EVERYBODY;
    }

    private String either(java.util.function.Function<Language, String> words) {
        return words.apply(language).isEmpty() ? words.apply(language.other()) : words.apply(language);
    }

    private static Component words(String id, String words) {
        return new Label(id, words).setVisible(!words.isEmpty());
    }

    private Label date(String id, PartialDate date) {
        return new Label(id, PartialDateLabel.words(date, language, texts));
    }

    private Component disputed(Statement statement) {
        return new Label("disputed", getString("link.disputed")).setVisible(statement.isDisputed());
    }

    private void history() {
        add(new WebMarkupContainer("noHistory").setVisible(dossier.history().isEmpty()));
        var history = new WebMarkupContainer("history");
        history.add(new ListView<>("statement", dossier.history()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Statement> item) {
                var statement = item.getModelObject();
                item.add(date("date", statement.getDate()), new Label("state", getString("link.state." + statement.getState())), disputed(statement));
                item.add(words("note", either(statement::note)));
                item.add(new Label("sources", statement.getEvidence().stream().map(source -> "[" + (evidence.indexOf(source) + 1) + "]").collect(Collectors.joining(" "))));
            }
        });
        add(history.setVisible(!dossier.history().isEmpty()));
    }

    private void stories() {
        add(new WebMarkupContainer("noStories").setVisible(dossier.stories().isEmpty()));
        var stories = new WebMarkupContainer("stories");
        stories.add(new ListView<>("story", dossier.stories()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchResult> item) {
                var story = item.getModelObject();
                item.add(new Label("date", story.date() == null ? "" : Dates.day(story.date().atZone(Dates.ZONE).toLocalDate(), language)));
                item.add(new Label("title", story.title().text()), new Label("address", site.address(story.path())));
            }
        });
        add(stories.setVisible(!dossier.stories().isEmpty()));
    }

    private void others() {
        add(new Label("othersTitle", getString("dossier.others").replace("${place}", dossier.place().name(language))));
        add(new WebMarkupContainer("noOthers").setVisible(dossier.others().isEmpty()));
        var others = new WebMarkupContainer("others");
        others.add(new ListView<>("other", dossier.others()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                item.add(new Label("group", card.groupName()), new Label("partner", card.partnerName()));
                item.add(new Label("state", getString("link.standing." + card.link().getState())), date("since", card.link().getSince()));
            }
        });
        add(others.setVisible(!dossier.others().isEmpty()));
    }

    private void decisions() {
        add(new ListView<>("decision", dossier.decisions()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Decision> item) {
                var statement = item.getModelObject().statement();
                var card = item.getModelObject().card();
                item.add(date("date", statement.getDate()), new Label("group", card.groupName()), new Label("partner", card.partnerName()));
                item.add(new Label("state", getString("link.state." + statement.getState())), disputed(statement));
                item.add(new Label("source", statement.getEvidence().stream().map(Evidence::getAddress).filter(address -> !address.isEmpty()).findFirst()
                        .orElse(site.address("/" + language.tag() + "/registry/links/" + card.link().getSlug()))));
            }
        });
    }

    private ListView<Evidence> sources() {
        return new ListView<>("source", evidence) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Evidence> item) {
                var source = item.getModelObject();
                item.add(new Label("number", "[" + (item.getIndex() + 1) + "]"), new Label("word", getString(source.isContradicting() ? "source.against" : "source.for")));
                item.add(new Label("quoted", (IModel<String>) () -> "(" + PartialDateLabel.words(source.getQuoted(), language, texts) + ")").setVisible(source.getQuoted().isKnown()));
                item.add(words("says", either(source::says)), new Label("address", address(source)));
            }
        };
    }

    private String address(Evidence source) {
        var document = source.getMediaId() == null ? null : dossier.documents().get(source.getMediaId());
        return document == null ? source.getAddress() : document.getTitle() + " – " + site.address(document.address());
    }
}
