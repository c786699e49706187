package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.listing.KeptList;
import org.twinhall.conference.listing.KeptListService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.resolution.ResolutionOutcome;
import org.twinhall.conference.resolution.ResolutionProfile;
import org.twinhall.conference.resolution.ResolutionService;
import org.twinhall.conference.series.Rhythm;
import org.twinhall.conference.series.SeriesService;
import org.twinhall.text.Language;

/** What comes along when an event is made from another one. */
@ExtendWith(ConferencePortal.class)
class EventCopyIT {

    private final GivenEvents given;

    EventCopyIT(GivenEvents given) {
        this.given = given;
    }

    private <T> T get(Class<T> service) {
        return given.portal().get(service);
    }

    private Event copy(Event event, EnumSet<EventCopy.Part> parts) {
        return given.portal(() -> get(EventCopy.class).copy(event.getId(), Map.of(Language.ENGLISH, "The next one"), event.getStarts().plusYears(1), parts));
    }

    private String asked(Event event) {
        return given.as(DemoAccounts.ORGANISER, () -> get(KeptListService.class).list(event)).stream().map(KeptList::getAsked).findFirst().orElse(null);
    }

    @Test
    void keptListsComeAlongAndAskOfTheFormsThatCameWithThem() {
        var event = given.event("Listed meeting", "اجتماع بقوائم", 40);
        var form = given.form(event, FormKind.GUEST);
        var question = given.portal(() -> get(FormService.class).ask(form.getId(), QuestionProfile.of(QuestionKind.TEXT, "Bus stop", "الموقف")));
        given.as(DemoAccounts.ORGANISER, () -> {
            get(KeptListService.class).keep(event.getId(), "For the bus", "q=a&form=" + form.getId() + "&column=name&column=q" + question.getId());
            return null;
        });
        var whole = copy(event, EnumSet.allOf(EventCopy.Part.class));
        var newForm = given.formOf(whole, FormKind.GUEST);
        var newQuestion = given.portal(() -> get(Questions.class).listOf(newForm.getId())).getFirst();
        assertEquals("q=a&form=" + newForm.getId() + "&column=name&column=q" + newQuestion.getId(), asked(whole));
        assertEquals("q=a&column=name", asked(copy(event, EnumSet.of(EventCopy.Part.ORGANISERS, EventCopy.Part.LISTS))), "what did not come along is not asked");
        assertNull(asked(copy(event, EnumSet.of(EventCopy.Part.ORGANISERS, EventCopy.Part.FORMS))));
    }

    @Test
    void nextYearsLooksBackAtWhatWasResolvedAndTheDatesOfASeriesDoNot() {
        var event = given.event("Resolving meeting", "اجتماع قرارات", 41);
        given.form(event, FormKind.DELEGATE);
        given.portal(() -> {
            get(ResolutionService.class).add(event.getId(), new ResolutionProfile(new Wording("Buy a kettle", ""), Wording.NONE,
                    new ResolutionProfile.Votes(3, 0, 0), ResolutionOutcome.ADOPTED, null, null));
            get(ResolutionService.class).show(event.getId(), true);
            return get(SeriesService.class).repeat(event.getId(), Rhythm.WEEK, 1);
        });
        assertEquals(event.getId(), earlier(copy(event, EnumSet.of(EventCopy.Part.RESOLUTIONS))));
        assertNull(earlier(copy(event, EnumSet.of(EventCopy.Part.FORMS))));
        var repeated = given.portal(() -> get(SeriesService.class).listDrafts(event)).getFirst();
        assertNull(earlier(repeated), "a date of the same series is no meeting of next year");
    }

    private Long earlier(Event event) {
        return given.portal(() -> get(ResolutionService.class).earlierOf(event));
    }
}
