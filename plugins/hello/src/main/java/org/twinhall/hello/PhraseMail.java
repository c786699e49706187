package org.twinhall.hello;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;

/** Tells the network of a new phrase. */
public class PhraseMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String english;

    PhraseMail(String id, Phrase phrase, String collector) {
        super(id);
        english = phrase.in(Language.ENGLISH);
        add(text("intro", "phraseMail.intro", collector));
        add(new PhraseLabel("english", phrase, Language.ENGLISH), new PhraseLabel("arabic", phrase, Language.ARABIC));
        add(link("book", PhraseListPage.class, new PageParameters()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {english};
    }
}
