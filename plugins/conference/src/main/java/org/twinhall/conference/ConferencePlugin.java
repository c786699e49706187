package org.twinhall.conference;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.conference.calendar.AllEventsCalendarResource;
import org.twinhall.conference.calendar.EventCalendarResource;
import org.twinhall.conference.calendar.OwnCalendarResource;
import org.twinhall.conference.calendar.ProgrammeCalendarResource;
import org.twinhall.conference.callout.CallOut;
import org.twinhall.conference.callout.CallOutDemo;
import org.twinhall.conference.callout.CallOutPage;
import org.twinhall.conference.callout.CallOutService;
import org.twinhall.conference.callout.CallOutsPage;
import org.twinhall.conference.callout.OwnCallOutPage;
import org.twinhall.conference.callout.Reply;
import org.twinhall.conference.callout.ReplyPrivacy;
import org.twinhall.conference.charge.Charge;
import org.twinhall.conference.charge.ChargeDemo;
import org.twinhall.conference.charge.ChargePrivacy;
import org.twinhall.conference.charge.ChargeRule;
import org.twinhall.conference.charge.ChargesPage;
import org.twinhall.conference.charge.DeskPaperResource;
import org.twinhall.conference.charge.Ledger;
import org.twinhall.conference.charge.OnEventCopied;
import org.twinhall.conference.charge.OnPeopleChanged;
import org.twinhall.conference.charge.OnPeopleForgotten;
import org.twinhall.conference.charge.OnPlaceTaken;
import org.twinhall.conference.charge.OnSignedUp;
import org.twinhall.conference.charge.OwnPaperResource;
import org.twinhall.conference.charge.Paper;
import org.twinhall.conference.charge.Payment;
import org.twinhall.conference.charge.PaymentPage;
import org.twinhall.conference.charge.PaymentsPage;
import org.twinhall.conference.charge.RulePage;
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
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Organiser;
import org.twinhall.conference.event.OrganiserPrivacy;
import org.twinhall.conference.letter.Delivery;
import org.twinhall.conference.letter.Letter;
import org.twinhall.conference.letter.LetterDemo;
import org.twinhall.conference.letter.LetterHtmlResource;
import org.twinhall.conference.letter.LetterJob;
import org.twinhall.conference.letter.LetterLogPage;
import org.twinhall.conference.letter.LetterPage;
import org.twinhall.conference.letter.LetterSendPage;
import org.twinhall.conference.letter.LettersPage;
import org.twinhall.conference.listing.CsvResource;
import org.twinhall.conference.listing.PdfResource;
import org.twinhall.conference.listing.XlsxResource;
import org.twinhall.conference.programme.ProgrammeDemo;
import org.twinhall.conference.programme.ProgrammePage;
import org.twinhall.conference.programme.ProgrammePdfResource;
import org.twinhall.conference.programme.Publication;
import org.twinhall.conference.programme.Room;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.conference.programme.choice.Choice;
import org.twinhall.conference.programme.choice.ChoicePrivacy;
import org.twinhall.conference.programme.desk.NewSessionPage;
import org.twinhall.conference.programme.desk.ProgrammeDeskPage;
import org.twinhall.conference.programme.desk.RoomsPage;
import org.twinhall.conference.programme.desk.SessionEditPage;
import org.twinhall.conference.programme.desk.SpeakerPage;
import org.twinhall.conference.programme.desk.SpeakersPage;
import org.twinhall.conference.proposal.Call;
import org.twinhall.conference.proposal.OwnProposalPage;
import org.twinhall.conference.proposal.Proposal;
import org.twinhall.conference.proposal.ProposalDemo;
import org.twinhall.conference.proposal.ProposalPrivacy;
import org.twinhall.conference.proposal.ProposalsPage;
import org.twinhall.conference.proposal.ProposePage;
import org.twinhall.conference.proposal.PruneProposalsJob;
import org.twinhall.conference.signup.Answer;
import org.twinhall.conference.signup.ConferenceDemo;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.ForgetJob;
import org.twinhall.conference.signup.LapseJob;
import org.twinhall.conference.signup.OnEventCancelled;
import org.twinhall.conference.signup.OnEventMoved;
import org.twinhall.conference.signup.PeopleChanged;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.conference.signup.PlaceTaken;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.SealJob;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpPrivacy;
import org.twinhall.conference.signup.SignedUp;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.GroupRows;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** Conferences, meetings and other dates of the network, and signing up for them. */
public class ConferencePlugin extends BackstageFeature {

    @Override
    protected void configure() {
        entities(Room.class, Speaker.class, Session.class, Publication.class, Choice.class, Call.class, Proposal.class);
        entities(Event.class, EventWords.class, Organiser.class, SignUpForm.class, Question.class, SignUp.class, Answer.class);
        entities(Ledger.class, ChargeRule.class, Charge.class, Payment.class, Paper.class);
        entities(Letter.class, Delivery.class, CallOut.class, Reply.class);
        permission(EventRights.ORGANISE, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);
        permission(CallOutService.CALL, Role.ORGANISER);

        page("/events", EventsPage.class);
        page("/events/${event}", EventPage.class);
        page("/events/${event}/programme", ProgrammePage.class);
        page("/events/${event}/propose", ProposePage.class);
        page("/proposals/${secret}", OwnProposalPage.class);
        page("/events/${event}/sign-up/${form}", SignUpPage.class);
        page("/sign-ups/${link}", OwnSignUpPage.class);
        page("/sign-ups/${link}/change", ChangeSignUpPage.class);
        resource("/${language}/events.ics", AllEventsCalendarResource.class);
        resource("/${language}/events/${event}/calendar.ics", EventCalendarResource.class);
        resource("/${language}/events/${event}/programme.ics", ProgrammeCalendarResource.class);
        resource("/${language}/events/${event}/programme/${session}/calendar.ics", ProgrammeCalendarResource.class);
        resource("/${language}/sign-ups/${link}/calendar.ics", OwnCalendarResource.class);
        resource("/${language}/events/${event}/programme.pdf", ProgrammePdfResource.class);
        menu(Menu.MAIN, 40, "events.title", EventsPage.class);
        slot(HomeSlots.CONTENT, 40, NextDatesPanel::new);
        slot(GroupSlots.SIDEBAR, 20, DatesOfGroupPanel::new);

        page("/desk/events", MyEventsPage.class);
        page("/desk/events/new", NewEventPage.class);
        page("/desk/events/${event}", EventEditPage.class);
        page("/desk/events/${event}/copy", CopyEventPage.class);
        page("/desk/events/${event}/organisers", OrganisersPage.class);
        page("/desk/events/${event}/programme", ProgrammeDeskPage.class);
        page("/desk/events/${event}/programme/proposals", ProposalsPage.class);
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
        page("/desk/events/${event}/charges", ChargesPage.class);
        page("/desk/events/${event}/charges/${rule}", RulePage.class);
        page("/desk/events/${event}/payments", PaymentsPage.class);
        page("/desk/events/${event}/payments/${signUp}", PaymentPage.class);
        resource("/${language}/desk/events/${event}/papers/${paper}", DeskPaperResource.class);
        resource("/${language}/sign-ups/${link}/papers/${paper}", OwnPaperResource.class);
        page("/desk/events/${event}/letters", LettersPage.class);
        page("/desk/events/${event}/letters/${letter}", LetterPage.class);
        page("/desk/events/${event}/letters/${letter}/send", LetterSendPage.class);
        page("/desk/events/${event}/letters/${letter}/log", LetterLogPage.class);
        resource("/${language}/desk/events/${event}/letters/${letter}/as/${signUp}", LetterHtmlResource.class);
        page("/desk/call-outs", CallOutsPage.class);
        page("/desk/call-outs/${callOut}", CallOutPage.class);
        page("/call-outs/${call}", OwnCallOutPage.class);
        menu(Menu.WORK, 45, "callOuts.title", CallOutsPage.class);
        menu(Menu.WORK, 40, "myEvents.title", MyEventsPage.class);

        searchable(EventSearch.class);
        on(EventCancelled.class, OnEventCancelled.class);
        on(EventMoved.class, OnEventMoved.class);
        job(Duration.ofHours(6), PruneProposalsJob.class);
        on(SignedUp.class, OnSignedUp.class);
        on(EventCopied.class, OnEventCopied.class);
        on(PlaceTaken.class, OnPlaceTaken.class);
        on(PeopleChanged.class, OnPeopleChanged.class);
        on(PeopleForgotten.class, OnPeopleForgotten.class);
        job(Duration.ofMinutes(5), LapseJob.class);
        job(Duration.ofHours(6), ForgetJob.class);
        job(Duration.ofMinutes(2), LetterJob.class);
        job(Duration.ofMinutes(30), SealJob.class);
        // Who came stays with the portal to which they said it.
        groupRows(GroupRows.of("conference_event").below("member_group", "host_group_id").refers("place_id", "place").unit(Event.TYPE).distinct("slug"),
                GroupRows.of("conference_words").below("conference_event", "event_id").html("body"),
                GroupRows.of("conference_room").below("conference_event", "event_id").only("edition", "DRAFT"),
                GroupRows.of("conference_speaker").below("conference_event", "event_id").only("edition", "DRAFT"),
                GroupRows.of("conference_session").below("conference_event", "event_id").refers("room_id", "conference_room").only("edition", "DRAFT"),
                GroupRows.of("conference_session_speaker").below("conference_session", "session_id").refers("speaker_id", "conference_speaker"),
                GroupRows.of("conference_form").below("conference_event", "event_id").becomes("taken", "0"),
                GroupRows.of("conference_question").below("conference_form", "form_id"),
                GroupRows.of("conference_charge_rule").below("conference_event", "event_id"));
        demo(ConferenceDemo.class);
        demo(ProgrammeDemo.class);
        demo(ProposalDemo.class);
        personalData(ChoicePrivacy.class);
        personalData(ProposalPrivacy.class);
        demo(ChargeDemo.class);
        demo(LetterDemo.class);
        demo(CallOutDemo.class);
        personalData(OrganiserPrivacy.class);
        personalData(ChargePrivacy.class);
        personalData(ReplyPrivacy.class);
        personalData(SignUpPrivacy.class);
        backstage();
    }
}
