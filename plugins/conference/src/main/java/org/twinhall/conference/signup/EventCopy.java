package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.event.Organiser;
import org.twinhall.conference.programme.ProgrammeCopy;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Makes a new event from one that was: last year's conference. */
@Singleton
public class EventCopy {

    /** What comes along. */
    public enum Part {
        WORDS, PLACE, PROGRAMME, ORGANISERS, FORMS, LISTS, RESOLUTIONS
    }

    private final Events events;
    private final EventService service;
    private final EventRights rights;
    private final SignUpForms forms;
    private final Questions questions;
    private final FormService formService;
    private final ProgrammeCopy programmes;
    private final org.twinhall.event.Events announcer;

    @Inject
    EventCopy(Events events, EventService service, EventRights rights, SignUpForms forms, Questions questions, FormService formService,
              ProgrammeCopy programmes, org.twinhall.event.Events announcer) {
        this.events = events;
        this.service = service;
        this.rights = rights;
        this.forms = forms;
        this.questions = questions;
        this.formService = formService;
        this.programmes = programmes;
        this.announcer = announcer;
    }

    /**
     * Copies an event into a draft that lasts as long and begins at another time; the times of its forms move along.
     *
     * @param titles what the new one is called, by language
     * @param starts when it begins, on the clock of the old one's zone
     */
    @Transactional
    public Event copy(long eventId, Map<Language, String> titles, LocalDateTime starts, Set<Part> parts) {
        var old = events.find(eventId).orElseThrow();
        rights.requireManager(old);
        var ends = starts.plus(Duration.between(old.getStarts(), old.getEnds()));
        boolean place = parts.contains(Part.PLACE);
        var words = titles.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> words(old.words(entry.getKey()), entry.getKey(),
                entry.getValue(), parts)));
        var event = service.enter(new EventProfile(old.getKind(), words, old.getZone(), starts, ends, place ? old.getPlaceId() : null, old.isOnLine(),
                place ? old.getOnLineAddress() : "", old.getHostGroupId(), old.getKeepDays()));
        if (parts.contains(Part.ORGANISERS)) {
            old.getOrganisers().stream().collect(Collectors.groupingBy(Organiser::getAccountId, Collectors.mapping(Organiser::getDuty, Collectors.toSet())))
                    .forEach((account, duties) -> service.entrust(event.getId(), account, both(event, account, duties)));
        }
        var madeForms = new HashMap<Long, Long>();
        var madeQuestions = new HashMap<Long, Long>();
        if (parts.contains(Part.FORMS)) {
            forms.listOf(eventId).forEach(form -> madeForms.put(form.getId(), copy(form, event, Duration.between(old.getStarts(), starts), madeQuestions).getId()));
        }
        if (parts.contains(Part.PROGRAMME)) {
            programmes.copy(old, event);
        }
        announcer.announce(new EventCopied(old, event, parts, madeForms, madeQuestions));
        return event;
    }

    /** Nobody loses a duty by it: whoever copies has all of them. */
    private static Set<Duty> both(Event event, long account, Set<Duty> duties) {
        event.getOrganisers().stream().filter(one -> one.getAccountId() == account).map(Organiser::getDuty).forEach(duties::add);
        return duties;
    }

    private static EventWords words(EventWords old, Language language, String title, Set<Part> parts) {
        boolean words = parts.contains(Part.WORDS);
        boolean place = parts.contains(Part.PLACE);
        return new EventWords(language, title, words ? old.getLead() : "", words ? old.getBody() : "", place ? old.getVenue() : "",
                place ? old.getAccess() : "", words ? old.getSpoken() : "");
    }

    private SignUpForm copy(SignUpForm form, Event event, Duration later, Map<Long, Long> madeQuestions) {
        var was = form.profile();
        var made = formService.open(event.getId(), new FormProfile(was.kind(), was.noteEnglish(), was.noteArabic(), later(was.opensAt(), later),
                later(was.closesAt(), later), later(was.changeUntil(), later), was.capacity(), was.mostPeople(), was.groupRule(), was.perGroup(),
                was.hasList(), was.offerHours(), was.admission(), was.reserves(), was.keepDays()));
        var copies = new HashMap<Long, Question>();
        var asked = questions.listOf(form.getId());
        asked.forEach(question -> copies.put(question.getId(), formService.ask(made.getId(), question.profile().onlyIf(null))));
        asked.stream().filter(question -> question.condition() != null && copies.containsKey(question.condition().questionId())).forEach(question ->
                copies.get(question.getId()).askOnlyIf(new Condition(copies.get(question.condition().questionId()).getId(), question.condition().answer())));
        copies.forEach((question, copy) -> madeQuestions.put(question, copy.getId()));
        return made;
    }

    private static Instant later(Instant moment, Duration later) {
        return moment == null ? null : moment.plus(later);
    }
}
