package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.charge.Accounting;
import org.twinhall.conference.charge.Balance;
import org.twinhall.conference.charge.Prices;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.group.Groups;
import org.twinhall.mail.MailPanel;

/** Finds who gets a letter, and writes it for each of them. Everything here is for callers who asked for the right to it. */
@Singleton
class LetterWriter {

    private final SignUps signUps;
    private final SignUpForms forms;
    private final Groups groups;
    private final Accounting accounting;
    private final Prices prices;
    private final EventTimes times;

    @Inject
    LetterWriter(SignUps signUps, SignUpForms forms, Groups groups, Accounting accounting, Prices prices, EventTimes times) {
        this.signUps = signUps;
        this.forms = forms;
        this.groups = groups;
        this.accounting = accounting;
        this.prices = prices;
        this.times = times;
    }

    /** Who gets a letter to a part, each address once, in the order in which they came. */
    List<SignUp> receivers(Event event, LetterPart part) {
        return part(event, part).filter(one -> !one.getEmail().isEmpty())
                .collect(Collectors.toMap(one -> one.getEmail().toLowerCase(Locale.ROOT), Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private Stream<SignUp> part(Event event, LetterPart part) {
        var accounts = part.payment() == null ? Map.<Long, Balance>of() : accounting.byId(event);
        return signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .filter(one -> wants(part, one, accounts.get(one.getId())));
    }

    /** How far a letter would come now, and who of the part is left out. */
    Reach reach(Event event, LetterProfile letter) {
        var receivers = receivers(event, letter.part());
        var getting = letter.formal() ? receivers : receivers.stream().filter(SignUp::wantsLetters).toList();
        return new Reach(receivers, getting, receivers.size() - getting.size(), (int) part(event, letter.part()).filter(one -> one.getEmail().isEmpty()).count());
    }

    private static boolean wants(LetterPart part, SignUp one, Balance account) {
        return (part.state() == null ? one.getState().isLive() : part.state() == one.getState())
                && (part.formId() == null || part.formId() == one.getFormId())
                && (part.groupId() == null || part.groupId().equals(one.getGroupId()))
                && (part.payment() == null || account != null && account.state() == part.payment());
    }

    /** The letter as one of them gets it. */
    Function<String, MailPanel> write(LetterProfile letter, SignUp signUp, Event event) {
        var language = signUp.getLanguage();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, signUp.getName());
        values.put(Placeholder.EVENT, event.title(letter.languageFor(language)));
        values.put(Placeholder.WHEN, times.own(event, letter.languageFor(language)));
        values.put(Placeholder.GROUP, signUp.getGroupId() == null ? "" : groups.find(signUp.getGroupId()).map(group -> group.name(language)).orElse(""));
        accounting.of(signUp).ifPresent(account -> {
            values.put(Placeholder.AMOUNT, prices.told(account.open(), letter.languageFor(language)));
            values.put(Placeholder.REFERENCE, account.charge().getReference());
        });
        return id -> new LetterMail(id, letter, signUp, event, values);
    }
}
