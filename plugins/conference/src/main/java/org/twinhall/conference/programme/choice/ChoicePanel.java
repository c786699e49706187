package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.OwnSignUpPage;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammePage;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** On one's own sign-up: which of the sessions one chose whose places are counted, and choosing others while there is time. */
public final class ChoicePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ChoiceService choices;

    @Inject
    private ProgrammeWords words;

    private final transient SignUpService.Own own;
    private final boolean changes;

    /** @param changes whether one may still choose */
    public ChoicePanel(String id, SignUpService.Own own, boolean changes) {
        super(id);
        this.own = own;
        this.changes = changes;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var programme = programmes.findPublished(own.event()).orElse(Programme.NONE);
        var chosen = choices.listChosen(own.signUp());
        add(new PlainPageLink("programme", ProgrammePage.class, EventPage.of(own.event())));
        add(new PlainLink("calendar", "/" + language.tag() + "/sign-ups/" + own.signUp().getSecret() + "/calendar.ics"));
        add(new ListView<>("chosen", programme.choosable().stream().filter(one -> chosen.contains(one.key())).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                item.add(new Label("when", words.when(session, language)), new SpokenLabel("title", words.title(session)::in),
                        new SpokenLabel("room", programme.room(session)::in));
            }
        }.setVisible(!changes));
        add(new WebMarkupContainer("nothing").setVisible(!changes && chosen.isEmpty()));
        add(form(programme, chosen, language).setVisible(changes));
        setVisible(!programme.choosable().isEmpty());
    }

    private MarkupContainer form(Programme programme, Set<Long> chosen, Language language) {
        Collection<Long> ticked = new ArrayList<>(programme.choosable().stream().map(Session::key).filter(chosen::contains).toList());
        var model = Model.of(ticked);
        var names = names(programme, language);
        var field = new ChoiceGroupField<Long>("sessions", "choice.sessions", model, () -> programme.choosable().stream().map(Session::key).toList(),
                new LambdaChoiceRenderer<>(names::get, Object::toString));
        var form = new VerbForm("form", sent -> {
            try {
                choices.choose(own.signUp().getSecret(), Set.copyOf(model.getObject()));
                setResponsePage(OwnSignUpPage.class, OwnSignUpPage.of(own.signUp().getSecret()).set("done", "sessionsChosen"));
            } catch (RefusedException e) {
                field.control().error(getString(e.key()));
            }
        });
        int people = own.signUp().getPeople();
        return form.add(new ErrorSummary("errors", form), field, new Label("people", getString("choice.lead.people")
                .replace("${number}", String.valueOf(people))).setVisible(people > 1));
    }

    private Map<Long, String> names(Programme programme, Language language) {
        var taken = choices.countTaken(programme);
        return programme.choosable().stream().collect(Collectors.toMap(Session::key, session -> {
            int free = session.getCapacity() - taken.getOrDefault(session.key(), 0);
            return Stream.of(words.when(session, language), words.title(session).told(language), programme.room(session).told(language),
                    free <= 0 ? getString("choice.full") : getString("choice.free").replace("${number}", String.valueOf(free)))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }));
    }
}
