package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.Wording;
import org.twinhall.media.MediaFile;
import org.twinhall.media.Width;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.SpokenLabel;

/** What an event gives: that of the whole event, then session by session, and the photographs. */
final class MaterialLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    private final transient Event event;
    private final transient List<Given> given;
    private final transient Function<Given, String> address;

    /** @param address where each is read */
    MaterialLines(String id, Event event, List<Given> given, Function<Given, String> address) {
        super(id);
        this.event = event;
        this.given = given;
        this.address = address;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var programme = programmes.findPublished(event).orElse(Programme.NONE);
        var papers = given.stream().filter(one -> !isPhotograph(one)).toList();
        var sessions = programme.sessions().stream().filter(session -> papers.stream().anyMatch(one -> Objects.equals(one.material().getSession(), session.key()))).toList();
        var keys = sessions.stream().map(Session::key).toList();
        add(list("whole", papers.stream().filter(one -> !keys.contains(one.material().getSession())).toList()));
        add(new ListView<>("session", sessions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                item.add(new SpokenLabel("name", words.title(session)::in));
                item.add(list("papers", papers.stream().filter(one -> Objects.equals(one.material().getSession(), session.key())).toList()));
            }
        });
        add(photographs(given.stream().filter(MaterialLines::isPhotograph).toList()));
    }

    /** What is no picture is a paper, whatever it was said to be. */
    private static boolean isPhotograph(Given one) {
        return one.material().getKind() == MaterialKind.PHOTOGRAPH && one.file().getWidth() > 0;
    }

    private WebMarkupContainer list(String id, List<Given> some) {
        var list = new WebMarkupContainer(id);
        list.add(new ListView<>("paper", some) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Given> item) {
                var one = item.getModelObject();
                item.add(new ExternalLink("file", address.apply(one)).add(new SpokenLabel("title", named(one)::in)));
                item.add(new Label("facts", Stream.of(one.material().getKind() == MaterialKind.MINUTES ? getString("material.kind.MINUTES") : "", kindOf(one.file()))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
            }
        });
        list.setVisible(!some.isEmpty());
        return list;
    }

    private WebMarkupContainer photographs(List<Given> some) {
        var language = PortalSession.get().language();
        var box = new WebMarkupContainer("photographs");
        box.add(new ListView<>("photograph", some) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Given> item) {
                var one = item.getModelObject();
                var picture = new WebMarkupContainer("picture");
                picture.add(AttributeModifier.replace("src", address.apply(one)), AttributeModifier.replace("alt", one.file().alt(language)));
                item.add(picture, new SpokenLabel("caption", one.material().title()::in));
            }
        });
        box.setVisible(!some.isEmpty());
        return box;
    }

    private static String kindOf(MediaFile file) {
        return file.getType().name() + ", " + sized(file.getSize());
    }

    private static String sized(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " kB" : (bytes >> 20) + " MB";
    }

    /** What it is called; the name of the file when nothing is said. */
    static Wording named(Given one) {
        return one.material().title().isEmpty() ? new Wording(one.file().getTitle(), "") : one.material().title();
    }

    /** Where everybody reads a file: pictures not larger than a page shows them. */
    static String publicAddress(Given one) {
        return isPhotograph(one) ? one.file().address(Width.values()[Width.values().length - 1]) : one.file().address();
    }
}
