package org.twinhall.conference.programme.choice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.text.Language;
import org.twinhall.web.form.ChoiceGroupField;

/** Choosing among the sessions of a programme whose places are counted. */
public final class SessionsField extends ChoiceGroupField<Long> {

    private static final long serialVersionUID = 1L;

    private SessionsField(String id, IModel<Collection<Long>> model, List<Long> keys, Map<Long, String> names) {
        super(id, "choice.sessions.early", model, () -> keys, new LambdaChoiceRenderer<>(names::get, Object::toString));
    }

    /**
     * The field of a form in which somebody signs up.
     *
     * @param taken the places that are taken, by the keys of the sessions
     * @param full  what is said of a session that has no place left
     */
    public static SessionsField of(String id, IModel<Collection<Long>> model, Programme programme, ProgrammeWords words, Map<Long, Integer> taken, String full,
                                   Language language) {
        var names = programme.choosable().stream().collect(Collectors.toMap(Session::key, session -> Stream.of(words.when(session, language),
                words.title(session).told(language), programme.room(session).told(language), session.getCapacity() <= taken.getOrDefault(session.key(), 0) ? full : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
        return new SessionsField(id, model, programme.choosable().stream().map(Session::key).toList(), names);
    }

    /** What was chosen. */
    public Set<Long> chosen() {
        return value() == null ? Set.of() : Set.copyOf(value());
    }
}
