package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.Admission;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** The guests from Palestine whom the next conference invites, with a place kept for each. */
public class InvitationDemo implements DemoData {

    private static final int PLACES = 12;

    private final InvitationService service;
    private final EventService events;
    private final FormService forms;
    private final Accounts accounts;
    private final Access access;

    @Inject
    InvitationDemo(InvitationService service, EventService events, FormService forms, Accounts accounts, Access access) {
        this.service = service;
        this.events = events;
        this.forms = forms;
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(event -> {
            var form = forms.open(event.getId(), new FormProfile(FormKind.DELEGATE, "For our guests from Palestine: we pay the journey and find beds.",
                    "لضيوفنا من فلسطين: نتحمل تكاليف السفر ونجد المبيت.", null, null, null, PLACES, 1, GroupRule.NONE, 1, false, FormProfile.HOURS)
                    .admitting(Admission.INVITATION, true));
            accounts.findByEmail(DemoAccounts.ORGANISER.email()).ifPresent(organiser -> access.as(new Identity(organiser.getId(), organiser.getName(), null,
                    Dates.ZONE, Set.of(Role.ORGANISER), Map.of()), () -> service.invite(form.getId(), List.of(
                    new Invitee("سعاد عودة", "suad@demo.example", Language.ARABIC, null), new Invitee("خليل منصور", "khalil@demo.example", Language.ARABIC, null),
                    new Invitee("Mayor’s office of Abu Dis", "office@demo.example", Language.ENGLISH, null)), null)));
        });
    }
}
