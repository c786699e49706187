package org.twinhall.conference.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.text.Folding;

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

    /** Reads an address; what cannot be is not asked. */
    public static ListAsked read(PageParameters parameters) {
        var words = parameters.get("q").toString("");
        var state = parameters.get("state").toString("");
        var form = parameters.get("form").toString("");
        var columns = parameters.getValues("column").stream().map(StringValue::toString).distinct().toList();
        return new ListAsked(words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                Stream.of(SignUpState.values()).filter(one -> one.name().equalsIgnoreCase(state)).findFirst(),
                form.matches("\\d{1,18}") ? Optional.of(Long.valueOf(form)) : Optional.empty(), columns);
    }

    /** Whether a sign-up is wanted. */
    boolean wants(SignUp signUp) {
        var key = Folding.key(words);
        return state.map(one -> one == signUp.getState()).orElse(signUp.getState().isLive())
                && form.map(one -> one == signUp.getFormId()).orElse(true)
                && (key.isEmpty() || Folding.key(signUp.getName() + " " + String.join(" ", signUp.getOthers()) + " " + signUp.getEmail()).contains(key));
    }
}
