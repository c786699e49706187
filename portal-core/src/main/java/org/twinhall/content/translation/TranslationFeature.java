package org.twinhall.content.translation;

import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** Translating side by side, and what is still to be translated. */
public final class TranslationFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/translations", TranslationsPage.class);
        page("/desk/entries/${entry}/${written}/beside", BesidePage.class);
        resource("/${language}/desk/entries/${entry}/${written}/translation.xlf", XliffResource.class);
        menu(Menu.WORK, 15, "menu.translations", TranslationsPage.class);
    }
}
