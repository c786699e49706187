package org.twinhall.hello;

import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.plugin.DemoData;

/** Sentences for a first letter and a first visit. */
public class PhraseDemo implements DemoData {

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("Peace be upon you", "السلام عليكم", "as-salāmu ʿalaykum"),
            new Phrase("And upon you peace", "وعليكم السلام", "wa-ʿalaykumu s-salām"),
            new Phrase("Good morning", "صباح الخير", "ṣabāḥ al-khayr"),
            new Phrase("Good evening", "مساء الخير", "masāʾ al-khayr"),
            new Phrase("You are welcome in our town", "أهلًا وسهلًا بكم في بلدتنا", "ahlan wa-sahlan bikum fī baldatinā"),
            new Phrase("What is your name?", "ما اسمك؟", "mā ismuk?"),
            new Phrase("We are glad to meet you", "تشرفنا بمعرفتكم", "tasharrafnā bi-maʿrifatikum"),
            new Phrase("How are you?", "كيف حالكم؟", "kayfa ḥālukum?"),
            new Phrase("Thank you very much", "شكرًا جزيلًا", "shukran jazīlan"),
            new Phrase("Please, come in", "تفضلوا بالدخول", "tafaḍḍalū bid-dukhūl"),
            new Phrase("The food is delicious, bless your hands", "الطعام لذيذ، سلمت أيديكم", "aṭ-ṭaʿām ladhīdh, salimat aydīkum"),
            new Phrase("We come from a friendship group", "نحن من مجموعة صداقة", "naḥnu min majmūʿat ṣadāqa"),
            new Phrase("May we take a photograph?", "هل تسمحون بأن نلتقط صورة؟", "hal tasmaḥūn bi-an naltaqiṭ ṣūra?"),
            new Phrase("Please write to us", "اكتبوا لنا من فضلكم", "uktubū lanā min faḍlikum"),
            new Phrase("We hope to see you again soon", "نأمل أن نراكم قريبًا", "naʾmal an narākum qarīban"),
            new Phrase("Goodbye", "مع السلامة", "maʿa s-salāma"));

    private final Phrases phrases;
    private final PhraseService service;

    @Inject
    PhraseDemo(Phrases phrases, PhraseService service) {
        this.phrases = phrases;
        this.service = service;
    }

    @Override
    public void add() {
        PHRASES.forEach(phrases::add);
        service.turnPage();
    }
}
