package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.twinhall.text.Language;
import org.twinhall.web.DetachedRenderer;
import org.twinhall.web.theme.Themes;

/** Turns a mail panel into a mail. */
@Singleton
public class MailRenderer {

    private final DetachedRenderer renderer;
    private final Themes themes;
    private final MailStyle style;

    @Inject
    MailRenderer(DetachedRenderer renderer, Themes themes, MailStyle style) {
        this.renderer = renderer;
        this.themes = themes;
        this.style = style;
    }

    /** Renders in a language; the panel may read what the current unit of work can read. */
    public RenderedMail render(Language language, Function<String, MailPanel> mail) {
        var frame = new AtomicReference<MailFrame>();
        var html = renderer.render(language, () -> {
            frame.set(new MailFrame(language, mail));
            return frame.get();
        });
        var document = style.apply(html, themes.active());
        return new RenderedMail(frame.get().subject(), document.outerHtml(), PlainText.of(document), frame.get().replyTo(), frame.get().stopAddress());
    }
}
