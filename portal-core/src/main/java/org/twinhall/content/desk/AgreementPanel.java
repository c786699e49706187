package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.Agreement;
import org.twinhall.content.Consent;
import org.twinhall.content.Publishing;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Direction;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The groups that own a text together, and which of them have agreed to what is to go live; hidden for a text of one group. */
public final class AgreementPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publishing publishing;

    @Inject
    private Groups groups;

    @Inject
    private OwnTime time;

    private final long entryId;
    private final long translationId;
    private final Language written;
    private final Set<Long> owners;

    public AgreementPanel(String id, long entryId, long translationId, Language written, Set<Long> owners) {
        super(id);
        this.entryId = entryId;
        this.translationId = translationId;
        this.written = written;
        this.owners = owners;
        setVisible(owners.size() > 1);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var reader = PortalSession.get().language();
        var agreement = publishing.findAgreement(translationId);
        add(new Label("asked", asked(agreement.filter(Agreement::isOpen).orElse(null))).setVisible(agreement.filter(Agreement::isOpen).isPresent()));
        add(new WebMarkupContainer("nobody").setVisible(agreement.isEmpty()));
        var sorted = groups.find(owners).values().stream().sorted(Comparator.comparing(group -> group.name(reader))).toList();
        add(new ListView<>("owner", sorted) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                var consent = agreement.flatMap(found -> found.consentOf(item.getModelObject().getId()));
                item.add(new Label("name", item.getModelObject().name(reader)));
                item.add(chip(agreement, consent));
                var who = new WebMarkupContainer("who");
                who.add(new Label("person", consent.map(Consent::getName).orElse("")), new Label("when", consent.map(one ->
                        time.moment(one.getAgreedAt())).orElse("")));
                item.add(who.setVisible(consent.isPresent()));
            }
        });
        var way = "/" + reader.tag() + "/desk/entries/" + entryId + "/" + written.tag() + "/owners";
        add(new WebMarkupContainer("more").add(new PlainLink("open", way)).setVisible(!((PortalPage) getPage()).path().equals(way)));
    }

    private String asked(Agreement agreement) {
        if (agreement == null) {
            return "";
        }
        var key = agreement.getGoLiveAt() == null ? "agreement.asked" : "agreement.asked.later";
        return getString(key).replace("${name}", Direction.isolated(agreement.getAskedByName())).replace("${when}", time.moment(agreement.getAskedAt()))
                .replace("${moment}", agreement.getGoLiveAt() == null ? "" : time.moment(agreement.getGoLiveAt()));
    }

    private Label chip(Optional<Agreement> agreement, Optional<Consent> consent) {
        var label = new Label("chip", getString(consent.isPresent() ? "agreement.agreed" : "agreement.awaited"));
        label.add(AttributeModifier.replace("class", consent.isPresent() ? "chip chip-published" : "chip chip-review"));
        label.setVisible(consent.isPresent() || agreement.filter(Agreement::isOpen).isPresent());
        return label;
    }
}
