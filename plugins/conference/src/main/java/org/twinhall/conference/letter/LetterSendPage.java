package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.text.Dates;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** A letter as one of its receivers gets it, how many they are, and the button that sends it or lets it go by itself. */
public class LetterSendPage extends OneLetterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Postman postman;

    public LetterSendPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var reach = service().reach(event(), letter());
        var receivers = reach.getting();
        var asked = getPageParameters().get("as").toString("");
        var seen = receivers.stream().filter(one -> one.getId().toString().equals(asked)).findFirst().or(() -> receivers.stream().findFirst());
        boolean timed = letter().profile().daysBefore() != null;
        add(new CountLabel("count", timed ? "letter.now" : "letter.count", receivers::size));
        add(new Label("untold", getString("letter.untold")).setVisible(receivers.stream().anyMatch(one -> !letter().profile().isIn(one.getLanguage()))));
        add(leftOut("stopped", reach.stopped()), leftOut("withoutAddress", reach.withoutAddress()));
        add(choice(receivers, seen), preview(seen));
        boolean open = letter().getState() == LetterState.DRAFT;
        add(sending(reach.receivers().size(), receivers.size()).setVisible(open && !timed && !receivers.isEmpty()), timing(timed).setVisible(open && timed));
        add(new PlainPageLink("edit", LetterPage.class, LettersPage.of(event(), letter().getId())).setVisible(letter().getState() != LetterState.SENT));
    }

    private CountLabel leftOut(String id, int number) {
        var label = new CountLabel(id, "letter." + id, () -> number);
        label.setVisible(number > 0);
        return label;
    }

    private WebMarkupContainer choice(List<SignUp> receivers, Optional<SignUp> seen) {
        var form = new WebMarkupContainer("choice");
        form.add(AttributeModifier.replace("action", path()));
        form.add(new Options("receiver", receivers.stream().map(one -> new Options.Option(one.getId().toString(), one.getName() + " (" + one.getLanguage().ownName() + ")"))
                .toList(), seen.map(one -> one.getId().toString()).orElse("")));
        return (WebMarkupContainer) form.setVisible(receivers.size() > 1);
    }

    private WebMarkupContainer preview(Optional<SignUp> seen) {
        var part = new WebMarkupContainer("preview");
        var frame = new WebMarkupContainer("frame");
        var subject = new Label("subject", seen.map(one -> service().preview(event(), letter(), one).subject()).orElse(""));
        seen.ifPresent(one -> {
            subject.add(new InLanguage(one.getLanguage()));
            frame.add(AttributeModifier.replace("src", path().replaceFirst("/send$", "/as/" + one.getId())), AttributeModifier.replace("title", getString("letter.preview")));
        });
        part.add(new Label("to", seen.map(one -> one.getName() + " <" + one.getEmail() + ">").orElse("")), subject, frame);
        return (WebMarkupContainer) part.setVisible(seen.isPresent());
    }

    /** Sends it, if as many are meant as when the page was opened. */
    private StatelessForm<Void> sending(int meant, int number) {
        var expected = Model.of(meant);
        var form = new VerbForm("sending", sent -> act(sent, () -> {
            service().send(letter().getId(), expected.getObject());
            postman.deliver(letter().getId());
            setResponsePage(LetterLogPage.class, LettersPage.of(event(), letter().getId()).set("done", "letterSent"));
        }));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("expected", expected, Integer.class).setRequired(true), new CountLabel("word", "letter.send", () -> number));
        return form;
    }

    private StatelessForm<Void> timing(boolean timed) {
        var form = new VerbForm("timing", sent -> act(sent, () -> service().time(letter().getId()), LettersPage.class, "letterTimed"));
        form.add(new ErrorSummary("errors", form), new Label("word", timed ? getString("letter.time").replace("${when}",
                Dates.moment(letter().due(event()), language(), event().getZone())) : ""));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("letter.send.title");
    }
}
