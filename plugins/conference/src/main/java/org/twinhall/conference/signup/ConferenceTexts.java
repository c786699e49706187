package org.twinhall.conference.signup;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.event.EventWords;
import org.twinhall.text.Language;

/** What the events of the demo say. */
final class ConferenceTexts {

    private ConferenceTexts() {
    }

    private static Map<Language, EventWords> of(EventWords english, EventWords arabic) {
        return Stream.of(english, arabic).collect(Collectors.toMap(EventWords::language, words -> words));
    }

    static Map<Language, EventWords> conference() {
        return of(new EventWords(Language.ENGLISH, "Annual conference of the network",
                        "A day for everybody who is a friend of a town, a village, a camp or a school in Palestine: what worked, what did not, and what we do together.",
                        "<p>In the morning each group tells of its year in two minutes. After lunch there are workshops: first visits, school links, "
                                + "speaking with councils, and twinning by video. We end with music and tea.</p><h2>Beds and lifts</h2>"
                                + "<p>Say on the form what you need and what you can offer; the organisers bring people together.</p>",
                        "Friends’ Meeting House, St Giles", "Level entrance from the garden, hearing loop in the hall, a quiet room upstairs with a lift.",
                        "English and Arabic; everything in the hall is interpreted."),
                new EventWords(Language.ARABIC, "المؤتمر السنوي للشبكة",
                        "يوم لكل صديق لبلدة أو قرية أو مخيم أو مدرسة في فلسطين: ما نجح وما لم ينجح وما نفعله معًا.",
                        "<p>في الصباح تحكي كل مجموعة عن عامها في دقيقتين. وبعد الغداء ورشات عمل: الزيارات الأولى، والروابط المدرسية، والحديث مع المجالس البلدية، "
                                + "والتوأمة بالفيديو. ونختم بالموسيقى والشاي.</p><h2>المبيت والتنقل</h2>"
                                + "<p>قولوا في الاستمارة ما تحتاجون إليه وما تستطيعون تقديمه، والمنظمون يجمعون بين الناس.</p>",
                        "دار اجتماعات الأصدقاء، سانت جايلز", "مدخل مستوٍ من الحديقة، وجهاز تقوية السمع في القاعة، وغرفة هادئة في الطابق العلوي يصل إليها مصعد.",
                        "الإنجليزية والعربية، ويُترجم كل ما يقال في القاعة."));
    }

    static Map<Language, EventWords> meeting() {
        return of(new EventWords(Language.ENGLISH, "Annual general meeting", "Each member group has one vote. Reports, accounts, and the committee for the coming year.",
                        "<p>The papers are sent to all groups four weeks before.</p>", "Friends’ Meeting House, St Giles", "Level entrance from the garden.",
                        "English, with Arabic interpretation."),
                new EventWords(Language.ARABIC, "الجمعية العمومية السنوية", "لكل مجموعة عضو صوت واحد. التقارير والحسابات ولجنة العام المقبل.",
                        "<p>تُرسل الأوراق إلى جميع المجموعات قبل أربعة أسابيع.</p>", "دار اجتماعات الأصدقاء، سانت جايلز", "مدخل مستوٍ من الحديقة.",
                        "الإنجليزية مع ترجمة إلى العربية."));
    }

    static Map<Language, EventWords> talk() {
        return of(new EventWords(Language.ENGLISH, "An evening from Abu Dis: women who run a library",
                        "Two librarians show their reading room and answer questions.", "", "", "", "Arabic, interpreted into English."),
                new EventWords(Language.ARABIC, "أمسية من أبو ديس: نساء يُدرن مكتبة", "أمينتا مكتبة تعرضان قاعة القراءة وتجيبان عن الأسئلة.", "", "", "",
                        "العربية مع ترجمة إلى الإنجليزية."));
    }

    static Map<Language, EventWords> workshop() {
        return of(new EventWords(Language.ENGLISH, "Workshop: preparing a first visit", "From the invitation to the first supper.", "", "", "", ""),
                new EventWords(Language.ARABIC, "ورشة: الإعداد لأول زيارة", "من الدعوة إلى العشاء الأول.", "", "", "", ""));
    }

    static Map<Language, EventWords> lastYear() {
        return of(new EventWords(Language.ENGLISH, "Annual conference of the network", "Two hundred friends, nineteen groups, and one long table.",
                        "<p>The conference agreed to help each other with visas, and to write down what every group learns from a visit.</p>",
                        "City Quay Hall", "", "English and Arabic."),
                new EventWords(Language.ARABIC, "المؤتمر السنوي للشبكة", "مئتا صديق وتسع عشرة مجموعة ومائدة طويلة واحدة.",
                        "<p>اتفق المؤتمر على أن تتعاون المجموعات في أمر التأشيرات، وأن تدوّن كل مجموعة ما تعلّمته من كل زيارة.</p>",
                        "قاعة سيتي كي", "", "الإنجليزية والعربية."));
    }
}
