package org.twinhall.conference;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.conference.calendar.AllEventsCalendarResource;
import org.twinhall.conference.calendar.CalendarFeed;
import org.twinhall.conference.calendar.CalendarFeedPrivacy;
import org.twinhall.conference.calendar.EventCalendarResource;
import org.twinhall.conference.calendar.GroupCalendarResource;
import org.twinhall.conference.calendar.MyCalendarPage;
import org.twinhall.conference.calendar.OwnCalendarResource;
import org.twinhall.conference.calendar.PersonalCalendarResource;
import org.twinhall.conference.calendar.ProgrammeCalendarResource;
import org.twinhall.conference.callout.CallOutFeature;
import org.twinhall.conference.charge.ChargeFeature;
import org.twinhall.conference.checkin.CheckInFeature;
import org.twinhall.conference.desk.CopyEventPage;
import org.twinhall.conference.desk.DoorPage;
import org.twinhall.conference.desk.EventEditPage;
import org.twinhall.conference.desk.FormEditPage;
import org.twinhall.conference.desk.FormsPage;
import org.twinhall.conference.desk.MyEventsPage;
import org.twinhall.conference.desk.NewEventPage;
import org.twinhall.conference.desk.OrganisersPage;
import org.twinhall.conference.desk.PeoplePage;
import org.twinhall.conference.desk.PersonPage;
import org.twinhall.conference.desk.QuestionPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventCancelled;
import org.twinhall.conference.event.EventMoved;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventSearch;
import org.twinhall.conference.event.EventTextUse;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Organiser;
import org.twinhall.conference.event.OrganiserPrivacy;
import org.twinhall.conference.invitation.InvitationFeature;
import org.twinhall.conference.letter.LetterFeature;
import org.twinhall.conference.listing.BadgesResource;
import org.twinhall.conference.listing.CopyKeptLists;
import org.twinhall.conference.listing.CsvResource;
import org.twinhall.conference.listing.KeptList;
import org.twinhall.conference.listing.PdfResource;
import org.twinhall.conference.listing.XlsxResource;
import org.twinhall.conference.participants.ParticipantsFeature;
import org.twinhall.conference.programme.ProgrammeDemo;
import org.twinhall.conference.programme.ProgrammePage;
import org.twinhall.conference.programme.ProgrammePdfResource;
import org.twinhall.conference.programme.Publication;
import org.twinhall.conference.programme.Room;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.conference.programme.choice.Choice;
import org.twinhall.conference.programme.choice.ChoicePrivacy;
import org.twinhall.conference.programme.choice.TakeChosenSessions;
import org.twinhall.conference.programme.desk.NewSessionPage;
import org.twinhall.conference.programme.desk.ProgrammeDeskPage;
import org.twinhall.conference.programme.desk.RoomsPage;
import org.twinhall.conference.programme.desk.SessionEditPage;
import org.twinhall.conference.programme.desk.SpeakerPage;
import org.twinhall.conference.programme.desk.SpeakersPage;
import org.twinhall.conference.proposal.ProposalFeature;
import org.twinhall.conference.rollcall.RollCallFeature;
import org.twinhall.conference.series.SeriesFeature;
import org.twinhall.conference.signup.Answer;
import org.twinhall.conference.signup.ConferenceDemo;
import org.twinhall.conference.signup.Eligibility;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.ForgetJob;
import org.twinhall.conference.signup.LapseJob;
import org.twinhall.conference.signup.OnEventCancelled;
import org.twinhall.conference.signup.OnEventMoved;
import org.twinhall.conference.signup.OpenGroups;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.SealJob;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpPrivacy;
import org.twinhall.conference.signup.SignedUp;
import org.twinhall.group.GroupSlots;
import org.twinhall.media.MediaUse;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** Conferences, meetings and other dates of the network, and signing up for them. */
public class ConferencePlugin extends Feature {

    @Override
    protected void configure() {
        entities(Room.class, Speaker.class, Session.class, Publication.class, Choice.class);
        entities(Event.class, EventWords.class, Organiser.class, SignUpForm.class, Question.class, SignUp.class, Answer.class);
        entities(CalendarFeed.class, KeptList.class);
        permission(EventRights.ORGANISE, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);

        page("/events", EventsPage.class);
        page("/events/${event}", EventPage.class);
        page("/events/${event}/programme", ProgrammePage.class);
        page("/events/${event}/sign-up/${form}", SignUpPage.class);
        page("/sign-ups/${link}", OwnSignUpPage.class);
        page("/sign-ups/${link}/change", ChangeSignUpPage.class);
        resource("/${language}/events.ics", AllEventsCalendarResource.class);
        resource("/${language}/groups/${group}/events.ics", AllEventsCalendarResource.class);
        resource("/${language}/events-points.json", EventPointsResource.class);
        resource("/${language}/events/${event}/calendar.ics", EventCalendarResource.class);
        resource("/${language}/events/${event}/programme.ics", ProgrammeCalendarResource.class);
        resource("/${language}/events/${event}/programme/${session}/calendar.ics", ProgrammeCalendarResource.class);
        resource("/${language}/sign-ups/${link}/calendar.ics", OwnCalendarResource.class);
        resource("/${language}/events/${event}/programme.pdf", ProgrammePdfResource.class);
        menu(Menu.MAIN, 40, "events.title", EventsPage.class);
        slot(HomeSlots.CONTENT, 40, NextDatesPanel::new);
        slot(GroupSlots.SIDEBAR, 20, DatesOfGroupPanel::new);

        page("/desk/my-calendar", MyCalendarPage.class);
        resource("/${language}/calendars/${secret}/events.ics", PersonalCalendarResource.class);
        resource("/${language}/calendars/${secret}/groups/${group}/events.ics", GroupCalendarResource.class);
        page("/desk/events", MyEventsPage.class);
        page("/desk/events/new", NewEventPage.class);
        page("/desk/events/${event}", EventEditPage.class);
        page("/desk/events/${event}/copy", CopyEventPage.class);
        page("/desk/events/${event}/organisers", OrganisersPage.class);
        page("/desk/events/${event}/programme", ProgrammeDeskPage.class);
        page("/desk/events/${event}/programme/rooms", RoomsPage.class);
        page("/desk/events/${event}/programme/sessions/new", NewSessionPage.class);
        page("/desk/events/${event}/programme/sessions/${session}", SessionEditPage.class);
        page("/desk/events/${event}/programme/speakers", SpeakersPage.class);
        page("/desk/events/${event}/programme/speakers/${speaker}", SpeakerPage.class);
        page("/desk/events/${event}/forms", FormsPage.class);
        page("/desk/events/${event}/forms/${form}", FormEditPage.class);
        page("/desk/events/${event}/forms/${form}/questions/${question}", QuestionPage.class);
        page("/desk/events/${event}/people", PeoplePage.class);
        page("/desk/events/${event}/people/${signUp}", PersonPage.class);
        page("/desk/events/${event}/door", DoorPage.class);
        resource("/${language}/desk/events/${event}/people.csv", CsvResource.class);
        resource("/${language}/desk/events/${event}/people.xlsx", XlsxResource.class);
        resource("/${language}/desk/events/${event}/people.pdf", PdfResource.class);
        resource("/${language}/desk/events/${event}/people/badges.pdf", BadgesResource.class);
        menu(Menu.WORK, 40, "myEvents.title", MyEventsPage.class);

        contributeType(Eligibility.class, OpenGroups.class);
        contributeType(MediaUse.class, EventTextUse.class);
        searchable(EventSearch.class);
        on(EventCancelled.class, OnEventCancelled.class);
        on(SignedUp.class, TakeChosenSessions.class);
        on(EventMoved.class, OnEventMoved.class);
        on(EventCopied.class, CopyKeptLists.class);
        job(Duration.ofMinutes(5), LapseJob.class);
        job(Duration.ofHours(6), ForgetJob.class);
        job(Duration.ofMinutes(30), SealJob.class);
        // Who came stays with the portal to which they said it.
        groupRows(GroupRows.of("conference_event").below("member_group", "host_group_id").refers("place_id", "place").unit(Event.TYPE).distinct("slug"),
                GroupRows.of("conference_words").below("conference_event", "event_id").html("body"),
                GroupRows.of("conference_room").below("conference_event", "event_id").only("edition", "DRAFT"),
                GroupRows.of("conference_speaker").below("conference_event", "event_id").only("edition", "DRAFT"),
                GroupRows.of("conference_session").below("conference_event", "event_id").refers("room_id", "conference_room").only("edition", "DRAFT"),
                GroupRows.of("conference_session_speaker").below("conference_session", "session_id").refers("speaker_id", "conference_speaker"),
                GroupRows.of("conference_form").below("conference_event", "event_id").becomes("taken", "0").becomes("forgotten_at", null),
                GroupRows.of("conference_question").below("conference_form", "form_id").refers("only_if", "conference_question").becomes("forgotten_at", null),
                GroupRows.of("conference_charge_rule").below("conference_event", "event_id"));
        demo(ConferenceDemo.class);
        demo(ProgrammeDemo.class);
        personalData(ChoicePrivacy.class);
        personalData(CalendarFeedPrivacy.class);
        personalData(OrganiserPrivacy.class);
        personalData(SignUpPrivacy.class);
        include(new InvitationFeature());
        include(new ProposalFeature());
        include(new ChargeFeature());
        include(new LetterFeature());
        include(new CallOutFeature());
        include(new CheckInFeature());
        include(new RollCallFeature());
        include(new ParticipantsFeature());
        include(new SeriesFeature());
        include(new BackstageFeature());
    }
}
