package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.conference.ConferencePlugin;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** Badges of those on a list, to be cut out; of those who have a place, unless a state is asked for. */
public class BadgesResource extends RollResource {

    private static final long serialVersionUID = 1L;

    private final transient SignUpForms forms;
    private final transient Groups groups;
    private final transient Texts texts;
    private final transient PdfRenderer renderer;

    @Inject
    BadgesResource(SignUpForms forms, Groups groups, Texts texts, PdfRenderer renderer) {
        this.forms = forms;
        this.groups = groups;
        this.texts = texts;
        this.renderer = renderer;
    }

    @Override
    ListAsked asked(ListAsked read) {
        return new ListAsked(read.words(), read.state().or(() -> Optional.of(SignUpState.CONFIRMED)), read.form(), Column.USUAL);
    }

    @Override
    Download file(Event event, Roll roll, Language language) {
        var named = groups.find(roll.lines().stream().map(line -> line.signUp().getGroupId()).filter(Objects::nonNull).distinct().toList());
        var kinds = forms.listOf(event.getId()).stream().collect(Collectors.toMap(SignUpForm::getId, SignUpForm::getKind));
        var badges = roll.lines().stream().map(line -> badge(line, named, kinds)).toList();
        return new Download("application/pdf", event.getSlug() + "-badges.pdf", renderer.render(language, id -> new BadgesPdf(id, event, badges, language)));
    }

    private Badge badge(Roll.Line line, Map<Long, Group> named, Map<Long, FormKind> kinds) {
        var signUp = line.signUp();
        var language = signUp.getLanguage();
        var role = texts.get(ConferencePlugin.class, "form.kind." + kinds.get(signUp.getFormId()), language.locale());
        return new Badge(line.cells().getFirst(), group(signUp, named, language), role, language);
    }

    private static String group(SignUp signUp, Map<Long, Group> named, Language language) {
        return Optional.ofNullable(signUp.getGroupId()).map(named::get).map(group -> group.name(language)).orElse("");
    }
}
