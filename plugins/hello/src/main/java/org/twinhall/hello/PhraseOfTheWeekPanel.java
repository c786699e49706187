package org.twinhall.hello;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainPageLink;

/** The phrase that is shown now, in the side bar of a group; hides itself while the book is empty. */
public class PhraseOfTheWeekPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private PhraseService phrases;

    public PhraseOfTheWeekPanel(String id, IModel<Long> group) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var shown = phrases.findShown();
        setVisible(shown.isPresent());
        shown.ifPresent(phrase -> {
            add(new PhraseLabel("english", phrase, Language.ENGLISH), new PhraseLabel("arabic", phrase, Language.ARABIC));
            add(new Label("pronunciation", phrase.getPronunciation()).setVisible(!phrase.getPronunciation().isEmpty()));
            add(new PlainPageLink("book", PhraseListPage.class));
        });
    }
}
