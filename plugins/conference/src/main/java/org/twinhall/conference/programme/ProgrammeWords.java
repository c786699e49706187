package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** What sessions, clashes and changes are called. */
@Singleton
public class ProgrammeWords {

    private final Texts texts;

    @Inject
    ProgrammeWords(Texts texts) {
        this.texts = texts;
    }

    /** What a session is called; a meal or a break without a title is called what it is. */
    public Wording title(Session session) {
        var kind = session.getKind();
        return session.title().isEmpty() ? new Wording(kind(kind, Language.ENGLISH), kind(kind, Language.ARABIC)) : session.title();
    }

    /** What a kind of session is called. */
    public String kind(SessionKind kind, Language language) {
        return text("session.kind." + kind, language);
    }

    /** Whether the kind of a session says something that its title does not. */
    public boolean isKindTold(Session session) {
        return !session.title().isEmpty() && session.getKind() != SessionKind.OTHER;
    }

    /** On which day and at what time, on the clock of the event. */
    public String when(Session session, Language language) {
        return EventTimes.day(session.day(), language) + (language == Language.ARABIC ? "، " : ", ") + EventTimes.hours(session.getStarts(), session.getEnds());
    }

    /** What is the matter with the time of a session. */
    public String clash(Clash clash, Language language) {
        var text = text("clash." + clash.reason(), language);
        if (clash.with() != null) {
            text = text.replace("${session}", title(clash.with()).told(language))
                    .replace("${when}", EventTimes.hours(clash.with().getStarts(), clash.with().getEnds()));
        }
        return clash.speaker() == null ? text : text.replace("${speaker}", clash.speaker().name().told(language));
    }

    /** When and where a session of a change is, and when it was where it moved. */
    public String change(Change change, Language language) {
        var was = change.what() == Change.What.MOVED
                ? text("programme.change.before", language).replace("${when}", when(change.before(), language)) : "";
        return Stream.of(when(change.session(), language), change.room().told(language), was).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String text(String key, Language language) {
        return texts.get(ProgrammeWords.class, key, language.locale());
    }
}
