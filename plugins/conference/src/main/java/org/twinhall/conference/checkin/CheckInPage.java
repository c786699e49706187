package org.twinhall.conference.checkin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.DoorPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.text.Json;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PlainPageLink;

/**
 * The door on a telephone: codes by its camera, or names; also where there is no network. The page itself holds no names: its
 * script asks for the list and keeps it until the event is over. Without scripts it leads to the door with its buttons.
 */
public class CheckInPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("tally", "online", "offline", "waiting.none", "waiting.one", "waiting.two", "waiting.few", "waiting.many",
            "waiting.other", "signedOut", "forbidden", "failed", "in", "all", "here", "since", "back", "already", "welcome", "unknown", "asked", "later", "out",
            "camera.start", "camera.stop", "camera.none", "list.none", "list.old", "forgotten", "full");

    public CheckInPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.mayCheckIn(event);
    }

    @Override
    protected String way() {
        return "door";
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("plain", DoorPage.class, EventPage.of(event())));
        var desk = "/" + language().tag() + "/desk/events/" + event().getSlug();
        var words = WORDS.stream().collect(Collectors.toMap(word -> word, word -> getString("checkIn." + word)));
        var data = Map.of("event", event().getId(), "path", desk + "/check-in", "list", desk + "/check-in/guests.json", "scans", desk + "/check-in/scans",
                "worker", desk + "/check-in.js", "zone", event().getZone().getId(), "language", language().tag(), "words", words);
        var app = new WebMarkupContainer("app");
        add(app.add(new PlainPageLink("door", DoorPage.class, EventPage.of(event()))).add(AttributeModifier.replace("data-check-in", new Json().write(data))));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(CheckInPage.class, "check-in.js"));
    }

    /** The one page that asks for the camera. */
    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), browsing-topics=()");
    }

    @Override
    protected IModel<String> title() {
        return message("checkIn.title");
    }
}
