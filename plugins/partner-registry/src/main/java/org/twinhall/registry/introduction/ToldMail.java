package org.twinhall.registry.introduction;

import java.util.List;
import java.util.function.Function;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;

/** Tells organisers that two are introduced; where a side could not be written to, asks them to pass on what it should know. */
public class ToldMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final transient Function<Language, String> group;
    private final transient Function<Language, String> partner;

    /**
     * A side that the portal could not write to.
     *
     * @param own   how it is reached
     * @param other what it should know: how the other one is reached
     */
    record ToPass(Function<Language, String> name, List<String> own, List<String> other) {
    }

    ToldMail(String id, long introductionId, Function<Language, String> group, Function<Language, String> partner, List<ToPass> unreached) {
        super(id);
        this.group = group;
        this.partner = partner;
        var language = Language.of(getLocale());
        add(text("told", "introduction.told", group.apply(language), partner.apply(language)));
        add(new ListView<>("unreached", unreached) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ToPass> item) {
                var side = item.getModelObject();
                item.add(text("pass", "introduction.pass", side.name().apply(language)));
                item.add(ExchangedMail.lines("own", side.own()), ExchangedMail.lines("other", side.other()));
            }
        });
        add(link("open", IntroductionPage.class, new PageParameters().set("introduction", introductionId)));
    }

    @Override
    protected Object[] subjectArguments() {
        var language = Language.of(getLocale());
        return new Object[] {group.apply(language), partner.apply(language)};
    }
}
