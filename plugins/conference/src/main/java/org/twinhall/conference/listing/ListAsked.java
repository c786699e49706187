package org.twinhall.conference.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.text.Folding;
import org.twinhall.web.PortalPage;

/**
 * Which lines and which columns somebody wants, as an address says it.
 *
 * @param words   of a name or an address; empty for all
 * @param state   empty for those who hold places or wait
 * @param form    the form through which they came; empty for any
 * @param columns keys of columns, in their order
 */
public record ListAsked(String words, Optional<SignUpState> state, Optional<Long> form, List<String> columns) {

    private static final int LONGEST = 100;
    private static final String FORM = "form=";
    private static final String QUESTION = "column=q";
    private static final String ID = "\\d{1,18}";

    /** Reads an address; what cannot be is not asked. */
    public static ListAsked read(PageParameters parameters) {
        var words = parameters.get("q").toString("");
        var state = parameters.get("state").toString("");
        var columns = parameters.getValues("column").stream().map(StringValue::toString).distinct().toList();
        return new ListAsked(words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                Stream.of(SignUpState.values()).filter(one -> one.name().equalsIgnoreCase(state)).findFirst(),
                PortalPage.findId(parameters, "form"), columns);
    }

    /** The end of an address that asks the same of other forms and questions, by the ids of the ones it asks of; what has no other is asked no longer. */
    static String moved(String asked, Map<Long, Long> forms, Map<Long, Long> questions) {
        return Stream.of(asked.split("&")).map(part -> part.matches(FORM + ID) ? moved(part, FORM, forms)
                : part.matches(QUESTION + ID) ? moved(part, QUESTION, questions) : part).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String moved(String part, String before, Map<Long, Long> ids) {
        var other = ids.get(Long.valueOf(part.substring(before.length())));
        return other == null ? "" : before + other;
    }

    /** Whether a sign-up is wanted. */
    boolean wants(SignUp signUp) {
        var key = Folding.key(words);
        return state.map(one -> one == signUp.getState()).orElse(signUp.getState().isLive())
                && form.map(one -> one == signUp.getFormId()).orElse(true)
                && (key.isEmpty() || Folding.key(signUp.getName() + " " + String.join(" ", signUp.getOthers()) + " " + signUp.getEmail()).contains(key));
    }
}
