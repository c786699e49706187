package org.twinhall.conference.programme;

/** What the programmes of the demo say. */
final class ProgrammeTexts {

    private ProgrammeTexts() {
    }

    static SpeakerProfile layla() {
        return new SpeakerProfile(new Wording("Layla Darwish", "ليلى درويش"), new Wording("Librarian and teacher, Abu Dis", "أمينة مكتبة ومعلمة، أبو ديس"),
                new Wording("She opened a reading room above her uncle’s bakery and now lends books to six villages.",
                        "افتتحت قاعة للقراءة فوق مخبز عمّها، وتعير اليوم الكتب لست قرى."));
    }

    static SpeakerProfile owen() {
        return new SpeakerProfile(new Wording("Owen Prosser", "أوين بروسر"), new Wording("Town councillor", "عضو مجلس بلدي"),
                new Wording("He has brought three motions for twinning through his council, two of them at the second attempt.",
                        "قدّم إلى مجلسه ثلاثة مشاريع للتوأمة وأُقرّت جميعها، اثنان منها في المحاولة الثانية."));
    }

    static SpeakerProfile hannah() {
        return new SpeakerProfile(new Wording("Hannah Whitcombe", "هانا ويتكومب"), new Wording("Convenor of the network", "منسقة الشبكة"),
                new Wording("She has travelled with first-time visitors for eleven years.", "ترافق الزائرين في رحلتهم الأولى منذ أحد عشر عامًا."));
    }

    static SpeakerProfile samir() {
        return new SpeakerProfile(new Wording("Samir Odeh", "سمير عودة"), new Wording("Film maker, Nablus", "مخرج أفلام، نابلس"),
                new Wording("He teaches young people to make films with the telephones they have.", "يعلّم الشباب صناعة الأفلام بالهواتف التي بين أيديهم."));
    }

    static Wording welcome() {
        return new Wording("Welcome", "كلمة ترحيب");
    }

    static Wording introductions() {
        return new Wording("What was good this year, what was hard, and what you are looking for: two minutes for each group, in the order of the alphabet.",
                "ما الذي نجح هذا العام وما الذي كان صعبًا وعمّ تبحثون: دقيقتان لكل مجموعة، حسب ترتيب الحروف.");
    }

    static Wording letters() {
        return new Wording("Forty years of letters: what keeps a friendship of towns alive", "أربعون عامًا من الرسائل: ما الذي يُبقي صداقة المدن حية");
    }

    static Wording lettersText() {
        return new Wording("Layla Darwish reads from letters between two schools and asks what we would write today.",
                "تقرأ ليلى درويش من رسائل متبادلة بين مدرستين، وتسأل عما كنا سنكتبه اليوم.");
    }

    static Wording visits() {
        return new Wording("Preparing a first visit", "الإعداد لأول زيارة");
    }

    static Wording visitsText() {
        return new Wording("From the invitation to the first supper: papers, guests’ rooms, and what to leave unplanned.",
                "من الدعوة إلى العشاء الأول: الأوراق وغرف الضيوف وما يحسن أن يُترك بلا تخطيط.");
    }

    static Wording schools() {
        return new Wording("School links that last", "روابط مدرسية تدوم");
    }

    static Wording schoolsText() {
        return new Wording("How two classes find a rhythm that outlasts one keen teacher.", "كيف يجد صفّان إيقاعًا يستمر بعد رحيل معلم متحمس واحد.");
    }

    static Wording councils() {
        return new Wording("Speaking with councils", "الحديث مع المجالس البلدية");
    }

    static Wording councilsText() {
        return new Wording("Who decides what, when to ask, and how to answer the usual objections.", "من يقرر ماذا، ومتى نسأل، وكيف نجيب عن الاعتراضات المعتادة.");
    }

    static Wording video() {
        return new Wording("Twinning by video", "التوأمة بالفيديو");
    }

    static Wording videoText() {
        return new Wording("Make a film of one minute together with people who are two time zones away.", "اصنعوا فيلمًا مدته دقيقة مع أناس في منطقة زمنية أخرى.");
    }

    static Wording visas() {
        return new Wording("Visas: helping each other", "التأشيرات: كيف نساعد بعضنا بعضًا");
    }

    static Wording visasText() {
        return new Wording("Letters that worked, letters that did not, and a list of people to ask.", "رسائل نجحت ورسائل لم تنجح، وقائمة بمن يمكن سؤالهم.");
    }

    static Wording together() {
        return new Wording("What we do together next year", "ما نفعله معًا في العام المقبل");
    }

    static Wording music() {
        return new Wording("Music and tea", "موسيقى وشاي");
    }

    static Wording shelves() {
        return new Wording("A walk along the shelves", "جولة بين الرفوف");
    }

    static Wording questions() {
        return new Wording("Your questions", "أسئلتكم");
    }

    static Wording learned() {
        return new Wording("What nineteen groups learned from their visits", "ما تعلّمته تسع عشرة مجموعة من زياراتها");
    }
}
