package org.twinhall.hello;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PlainPageLink;

/** The phrase book. */
@OpenToAll
public class PhraseListPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PhraseService phrases;

    public PhraseListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var book = phrases.list();
        add(new Label("heading", title()));
        add(new Label("lead", description()));
        add(new PlainPageLink("new", PhraseEntryPage.class).setVisible(phrases.mayCollect()));
        // Named after the phrase and not by its place, so that a form posts to its own phrase when the list has changed.
        var lines = new RepeatingView("phrase");
        book.forEach(phrase -> lines.add(line("phrase" + phrase.getId(), phrase)));
        add(lines);
        add(new WebMarkupContainer("nothing").setVisible(book.isEmpty()));
    }

    private WebMarkupContainer line(String id, Phrase phrase) {
        var line = new WebMarkupContainer(id);
        line.add(new PhraseLabel("english", phrase, Language.ENGLISH), new PhraseLabel("arabic", phrase, Language.ARABIC));
        line.add(new Label("pronunciation", phrase.getPronunciation()));
        line.add(new TakeOutForm("takeOut", phrase.getId(), phrases)
                .add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label",
                        getString("phrases.takeOut") + ": " + phrase.in(language()))))
                .setVisible(phrases.mayCollect()));
        return line;
    }

    /** Takes one phrase out. */
    private static final class TakeOutForm extends StatelessForm<Void> {

        private static final long serialVersionUID = 1L;

        private final long phraseId;
        private final transient PhraseService phrases;

        TakeOutForm(String id, long phraseId, PhraseService phrases) {
            super(id);
            this.phraseId = phraseId;
            this.phrases = phrases;
        }

        @Override
        protected void onSubmit() {
            phrases.takeOut(phraseId);
            setResponsePage(PhraseListPage.class, new PageParameters().set("done", "phraseTakenOut"));
        }
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.style(PhraseListPage.class, "phrases.css"));
    }

    @Override
    protected IModel<String> title() {
        return message("phrases.title");
    }

    @Override
    protected IModel<String> description() {
        return message("phrases.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
