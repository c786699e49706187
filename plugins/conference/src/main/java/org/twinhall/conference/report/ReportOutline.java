package org.twinhall.conference.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.wicket.util.string.Strings;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.resolution.Resolution;
import org.twinhall.conference.resolution.ResolutionOutcome;
import org.twinhall.conference.resolution.ResolutionService;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.content.Wording;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.Texts;

/** What is known of an event, as the beginning of an article: when and where, who came, what was held, what was resolved. Nobody is named. */
@Singleton
class ReportOutline {

    private final EventTimes times;
    private final Places places;
    private final ProgrammeService programmes;
    private final ResolutionService resolutions;
    private final SignUpForms forms;
    private final SignUps signUps;
    private final Texts texts;

    @Inject
    ReportOutline(EventTimes times, Places places, ProgrammeService programmes, ResolutionService resolutions, SignUpForms forms, SignUps signUps, Texts texts) {
        this.times = times;
        this.places = places;
        this.programmes = programmes;
        this.resolutions = resolutions;
        this.forms = forms;
        this.signUps = signUps;
        this.texts = texts;
    }

    Wording of(Event event, Language language) {
        var title = word(language, "report.name").replace("${event}", event.title(language));
        var html = new StringBuilder();
        paragraph(html, times.days(event, language) + where(event, language));
        came(html, event, language);
        heading(html, word(language, "report.happened"));
        paragraph(html, word(language, "report.happened.hint"));
        var programme = programmes.findPublished(event).orElse(Programme.NONE);
        if (!programme.sessions().isEmpty()) {
            heading(html, word(language, "report.sessions"));
            list(html, programme.sessions().stream().map(Session::title).map(one -> one.told(language)).filter(one -> !one.isEmpty()).toList());
        }
        resolutions.findShown(event).map(found -> found.resolutions().stream().filter(one -> one.getOutcome() == ResolutionOutcome.ADOPTED).map(Resolution::title)
                .map(one -> one.told(language)).toList()).filter(all -> !all.isEmpty()).ifPresent(all -> {
                    heading(html, word(language, "report.resolutions"));
                    list(html, all);
                    link(html, language, event, "/resolutions", "report.resolutions.link");
                });
        heading(html, word(language, "report.more"));
        link(html, language, event, "", "report.event.link");
        return new Wording(cut(title, Wording.LONGEST_TITLE), cut(event.words(language).getLead(), Wording.LONGEST_LEAD), SafeHtml.of(html.toString()), Map.of());
    }

    private String where(Event event, Language language) {
        return event.getPlaceId() == null ? "" : places.find(event.getPlaceId()).map((Place place) -> " · " + place.name(language)).orElse("");
    }

    /** How many came: those who were ticked at the door, or else those who had a place. */
    private void came(StringBuilder html, Event event, Language language) {
        var held = signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .filter(one -> one.getState() == SignUpState.CONFIRMED).toList();
        var arrived = held.stream().filter(one -> one.getArrivedAt() != null).toList();
        var counted = arrived.isEmpty() ? held : arrived;
        long groups = counted.stream().map(SignUp::getGroupId).filter(Objects::nonNull).distinct().count();
        int people = counted.stream().collect(Collectors.summingInt(SignUp::getPeople));
        if (people > 0) {
            paragraph(html, word(language, "report.came").replace("${people}", String.valueOf(people)).replace("${groups}", String.valueOf(groups)));
        }
    }

    private void link(StringBuilder html, Language language, Event event, String below, String key) {
        html.append("<p><a href=\"/").append(language.tag()).append("/events/").append(event.getSlug()).append(below).append("\">")
                .append(Strings.escapeMarkup(word(language, key))).append("</a></p>");
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(Strings.escapeMarkup(text)).append("</p>");
    }

    private static void heading(StringBuilder html, String text) {
        html.append("<h2>").append(Strings.escapeMarkup(text)).append("</h2>");
    }

    private static void list(StringBuilder html, List<String> lines) {
        html.append("<ul>");
        lines.forEach(line -> html.append("<li>").append(Strings.escapeMarkup(line)).append("</li>"));
        html.append("</ul>");
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private String word(Language language, String key) {
        return texts.get(ReportOutline.class, key, language.locale());
    }
}
