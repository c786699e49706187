package org.twinhall.registry.introduction;

import java.util.function.Function;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;

/** Asks organisers to ask somebody for whom nobody speaks here. */
public class AskThemMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String asked;

    AskThemMail(String id, long introductionId, Function<Language, String> side, Function<Language, String> other) {
        super(id);
        var language = Language.of(getLocale());
        asked = side.apply(language);
        add(text("asks", "introduction.askThem", asked, other.apply(language)));
        add(link("open", IntroductionPage.class, new PageParameters().set("introduction", introductionId)));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {asked};
    }
}
