package org.twinhall.pdf;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** The paper on which every document is printed; never mounted. */
@OpenToAll
public class PdfFrame extends WebPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    private final PdfPanel document;
    private final Language language;

    PdfFrame(Language language, Function<String, PdfPanel> document) {
        this.language = language;
        this.document = document.apply("document");
        add(this.document);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new TransparentWebMarkupContainer("html").add(AttributeModifier.replace("lang", language.tag())));
        add(new TransparentWebMarkupContainer("body").add(AttributeModifier.replace("dir", language.direction())));
        add(new Label("title", document.title()));
        add(new Label("site", site.name(language)));
    }

    /** Only so can a page do without a session. */
    @Override
    public boolean isBookmarkable() {
        return true;
    }
}
