package org.twinhall.mail;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.Site;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/**
 * The paper on which every mail is written: name of the site, border, text, foot.
 *
 * <p>Never mounted. The rules of the style element of its markup are written into the elements before the mail is sent,
 * because many mail programs know no other way; tokens of the theme stand for themselves.
 */
@OpenToAll
public class MailFrame extends WebPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    private final MailPanel mail;
    private final Language language;
    private String subject;

    MailFrame(Language language, Function<String, MailPanel> mail) {
        this.language = language;
        this.mail = mail.apply("mail");
        add(this.mail);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        subject = mail.subject();
        add(new TransparentWebMarkupContainer("html").add(new InLanguage(language)));
        add(new TransparentWebMarkupContainer("frame").add(AttributeModifier.replace("dir", language.direction())));
        add(new Label("subject", subject));
        var home = site.address("/" + language.tag());
        add(new PlainLink("home", home, site.name(language)));
        add(new Label("about", site.about(language)));
        add(new PlainLink("address", home, home));
    }

    /** Only so can a page do without a session. */
    @Override
    public boolean isBookmarkable() {
        return true;
    }

    String subject() {
        return subject;
    }

    String replyTo() {
        return mail.replyTo();
    }

    String stopAddress() {
        return mail.stopAddress();
    }
}
