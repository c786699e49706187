package org.twinhall.conference.letter;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** A letter that did not go yet. */
public class LetterPage extends OneLetterPage {

    private static final long serialVersionUID = 1L;

    public LetterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean open = letter().getState() != LetterState.SENT;
        var part = new WebMarkupContainer("unsent");
        part.add(new WebMarkupContainer("timed").setVisible(letter().getState() == LetterState.TIMED), record(), removal());
        part.add(new PlainPageLink("look", LetterSendPage.class, LettersPage.of(event(), letter().getId())));
        add(part.setVisible(open), new WebMarkupContainer("sent").setVisible(!open));
    }

    private StatelessForm<Void> record() {
        var fields = new LetterFields("fields", event(), letter().profile());
        var mark = Model.of(letter().profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> {
            service().write(letter().getId(), fields.profile(), mark.getObject());
            setResponsePage(LetterSendPage.class, LettersPage.of(event(), letter().getId()).set("done", "letterWritten"));
        }));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        form.add(fields.check());
        return form;
    }

    private StatelessForm<Void> removal() {
        var form = new VerbForm("removal", sent -> act(sent, () -> service().discard(letter().getId()), LettersPage.class, "letterDiscarded"));
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("letter.title");
    }
}
