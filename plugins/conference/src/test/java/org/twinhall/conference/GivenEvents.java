package org.twinhall.conference;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.MailLine;
import org.twinhall.mail.MailService;
import org.twinhall.mail.OutboxMail;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** What a test needs to begin with: events that the organiser has every duty for, forms, people. */
public record GivenEvents(RunningPortal portal) {

    public <T> T portal(Callable<T> work) {
        return portal.as(Identity.PORTAL, work);
    }

    /** Does something as one of the people of the demo, who has the duties that they were given and no role of the network. */
    public <T> T as(DemoAccounts.Person person, Callable<T> work) {
        return portal.as(identity(person), work);
    }

    public Identity identity(DemoAccounts.Person person) {
        var account = portal(() -> portal.get(Accounts.class).findByEmail(person.email()).orElseThrow());
        return new Identity(account.getId(), account.getName(), null, Dates.ZONE, Set.<Role>of(), Map.of());
    }

    /** An event in so many days, with the organiser of the demo. */
    public Event event(String title, String arabic, int days) {
        var event = portal(() -> {
            var starts = LocalDateTime.now().plusDays(days);
            var words = Map.of(Language.ENGLISH, new EventWords(Language.ENGLISH, title, "", "", "", "", ""),
                    Language.ARABIC, new EventWords(Language.ARABIC, arabic, "", "", "", "", ""));
            var made = portal.get(EventService.class).enter(new EventProfile(EventKind.MEETING, words, ZoneId.of("Europe/London"), starts, starts.plusHours(3),
                    null, false, "", null, 60));
            portal.get(EventService.class).publish(made.getId());
            return made;
        });
        entrust(event, DemoAccounts.ORGANISER, EnumSet.allOf(Duty.class));
        return portal(() -> {
            var found = portal.get(Events.class).findBySlug(event.getSlug()).orElseThrow();
            found.getOrganisers().size();
            return found;
        });
    }

    /** Moves an event that is less than forty days away into the past, with those who came. */
    public Event over(Event event) {
        return portal(() -> {
            var was = portal.get(Events.class).find(event.getId()).orElseThrow().profile();
            portal.get(EventService.class).describe(event.getId(), new EventProfile(was.kind(), was.words(), was.zone(), was.starts().minusDays(40),
                    was.ends().minusDays(40), null, false, "", null, was.keepDays()), was.mark());
            return portal.get(Events.class).findBySlug(event.getSlug()).orElseThrow();
        });
    }

    public void entrust(Event event, DemoAccounts.Person person, Set<Duty> duties) {
        long account = identity(person).accountId();
        portal(() -> {
            portal.get(EventService.class).entrust(event.getId(), account, duties);
            return null;
        });
    }

    public SignUpForm form(Event event, FormKind kind) {
        return portal(() -> portal.get(FormService.class).open(event.getId(), new FormProfile(kind, "", "", null, null, null, null, 6,
                GroupRule.ASKED, 1, true, FormProfile.HOURS)));
    }

    /** Signs somebody up who does not confirm yet. */
    public SignUp signUp(SignUpForm form, Application application, Language language) {
        portal.as(Identity.VISITOR, () -> portal.get(SignUpService.class).signUp(form.getId(), application, language));
        return reread(form, application.email());
    }

    /** Signs somebody up who has a place. */
    public SignUp come(SignUpForm form, Application application, Language language) {
        var made = signUp(form, application, language);
        portal.as(Identity.VISITOR, () -> {
            portal.get(SignUpService.class).confirm(made.getSecret());
            return null;
        });
        return reread(form, application.email());
    }

    public SignUp reread(SignUpForm form, String email) {
        return portal(() -> portal.get(SignUps.class).listOf(List.of(form.getId())).stream().filter(one -> one.getEmail().equals(email))
                .reduce((first, last) -> last).orElseThrow());
    }

    /** The mails to an address, the oldest first. */
    public List<OutboxMail> mails(String address) {
        return portal(() -> {
            var mails = portal.get(MailService.class);
            return mails.list(null, 0, 5000).stream().filter(mail -> mail.recipient().equals(address)).sorted(Comparator.comparing(MailLine::id))
                    .map(mail -> mails.find(mail.id()).orElseThrow()).toList();
        });
    }

    /** A coming event of the demo. */
    public Event demo(String title) {
        return portal(() -> portal.get(EventService.class).listComing().stream().filter(event -> event.title(Language.ENGLISH).contains(title)).findFirst().orElseThrow());
    }

    /** The form of an event for a kind of people. */
    public SignUpForm formOf(Event event, FormKind kind) {
        return portal(() -> portal.get(SignUpForms.class).listOf(event.getId()).stream().filter(form -> form.getKind() == kind).findFirst().orElseThrow());
    }

    /** The private link in the last mail to an address that leads to such a place. */
    public String link(String email, String where) {
        var told = mails(email).reversed().stream().map(OutboxMail::getPlain).filter(plain -> plain.contains("/" + where + "/")).findFirst().orElseThrow();
        return told.replaceFirst("(?s).*?/" + where + "/([\\w-]+).*", "$1");
    }

    /** What a person fills in at least. */
    public static Map<String, String> person(String name, String email) {
        return new HashMap<>(Map.of("fields:name:control", name, "fields:email:control", email));
    }
}
