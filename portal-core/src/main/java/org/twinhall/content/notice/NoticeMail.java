package org.twinhall.content.notice;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.content.Translation;
import org.twinhall.mail.MailPanel;
import org.twinhall.web.component.InLanguage;

/** Tells a writer what a colleague did with a text. */
public class NoticeMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final Notice notice;
    private final String title;

    NoticeMail(String id, Notice notice, Translation translation, String actor, String words) {
        super(id);
        this.notice = notice;
        this.title = translation.getTitle();
        var written = translation.getLanguage();
        var path = "/desk/entries/" + translation.getEntry().getId() + "/" + written.tag();
        add(text("intro", "notice." + notice + (actor.isEmpty() ? ".portal" : ""), actor));
        add(new Label("title", title).add(new InLanguage(written)));
        add(new MultiLineLabel("words", words).add(AttributeModifier.replace("dir", "auto")).setVisible(!words.isEmpty()));
        add(link("open", notice == Notice.COMMENTED ? path + "/review" : path).add(text("openName", "notice.open." + notice)));
        add(link("profile", "/profile"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("notice.subject." + notice), title};
    }
}
