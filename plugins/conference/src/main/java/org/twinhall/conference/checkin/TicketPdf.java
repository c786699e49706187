package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.drawing.QrCode;
import org.twinhall.group.Groups;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** A ticket to print: what for, where, for whom, and the code. */
public class TicketPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;
    private static final int PIXELS = 8;

    @Inject
    private EventTimes times;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private Site site;

    private final transient SignUpService.Own own;
    private final Language language;

    TicketPdf(String id, SignUpService.Own own, Language language) {
        super(id);
        this.own = own;
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var event = own.event();
        var signUp = own.signUp();
        var words = event.words(language).getTitle().isEmpty() ? event.words(language.other()) : event.words(language);
        var place = event.getPlaceId() == null ? "" : places.find(event.getPlaceId()).map(found -> found.name(language)).orElse("");
        add(new Label("title", event.title(language)), new Label("when", times.own(event, language)));
        add(new MultiLineLabel("where", String.join("\n", List.of(words.getVenue(), place).stream().filter(line -> !line.isEmpty()).toList())));
        add(new Label("name", signUp.getName()));
        add(new ListView<>("other", signUp.getOthers()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("otherName", item.getModelObject()));
            }
        });
        var group = signUp.getGroupId() == null ? "" : groups.find(signUp.getGroupId()).map(found -> found.name(language)).orElse("");
        add(new Label("group", group).setVisible(!group.isEmpty()), text("kind", "form.kind." + own.form().getKind()));
        var code = QrCode.of(site.address("/" + language.tag() + Ticket.of(signUp).path(event))).png(PIXELS);
        add(new WebMarkupContainer("code").add(AttributeModifier.replace("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(code))));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {own.event().title(language)};
    }
}
