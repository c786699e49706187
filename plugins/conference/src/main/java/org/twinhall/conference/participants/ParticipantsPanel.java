package org.twinhall.conference.participants;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.group.GroupPage;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** Names and groups of those who agreed. */
final class ParticipantsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ParticipantsPanel(String id, Event event, List<Participant> participants) {
        super(id);
        var language = PortalSession.get().language();
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new CountLabel("count", "participants.count", participants::size));
        add(new WebMarkupContainer("nobody").setVisible(participants.isEmpty()));
        add(new ListView<>("participant", participants.stream().sorted(Comparator.comparing(Participant::name, Collator.getInstance(language.locale()))).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Participant> item) {
                item.add(new Label("name", item.getModelObject().name()), group(item.getModelObject(), language));
            }
        });
    }

    private static PlainPageLink group(Participant one, Language language) {
        var link = new PlainPageLink("group", GroupPage.class, one.group() == null ? new PageParameters() : GroupPage.of(one.group()));
        link.add(new Label("groupName", one.group() == null ? "" : one.group().name(language))).setVisible(one.group() != null);
        return link;
    }
}
