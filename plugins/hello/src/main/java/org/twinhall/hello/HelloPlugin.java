package org.twinhall.hello;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.admin.AdminSlots;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** A phrase book: sentences in English and Arabic, one of them in the side bar of every group. */
public class HelloPlugin extends Feature {

    /** Add phrases to the book and take them out. */
    static final String COLLECT = "hello.collect";

    @Override
    protected void configure() {
        entities(Phrase.class);
        permission(COLLECT, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);

        page("/phrases", PhraseListPage.class);
        page("/phrases/new", PhraseEntryPage.class);
        menu(Menu.MAIN, 80, "phrases.title", PhraseListPage.class);

        slot(GroupSlots.SIDEBAR, 80, PhraseOfTheWeekPanel::new);
        slot(AdminSlots.DASHBOARD, 80, PhraseBookPanel::new);

        searchable(PhraseSearch.class);
        job(Duration.ofHours(1), NextPhraseJob.class);
        setting(PhraseService.DAYS);
        setting(PhraseService.TELL);
        demo(PhraseDemo.class);
    }
}
