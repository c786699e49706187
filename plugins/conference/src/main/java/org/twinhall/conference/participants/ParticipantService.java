package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;

/** Shows who takes part, to those who may know, of those who agreed. */
@Singleton
public class ParticipantService {

    private final ParticipantLists lists;
    private final SignUps signUps;
    private final SignUpForms forms;
    private final SignUpService service;
    private final Groups groups;
    private final Events events;
    private final EventRights rights;
    private final ChangeLog changes;
    private final AuditTrail audit;

    @Inject
    ParticipantService(ParticipantLists lists, SignUps signUps, SignUpForms forms, SignUpService service, Groups groups, Events events,
                       EventRights rights, ChangeLog changes, AuditTrail audit) {
        this.lists = lists;
        this.signUps = signUps;
        this.forms = forms;
        this.service = service;
        this.groups = groups;
        this.events = events;
        this.rights = rights;
        this.changes = changes;
        this.audit = audit;
    }

    /** Who may read the list of an event; nobody unless its organisers say so. */
    public Audience audience(Event event) {
        return lists.find(event.getId()).map(ParticipantList::getAudience).orElse(Audience.NOBODY);
    }

    /** Sets who may read it. Whoever agreed to be shown to fewer is not shown to more. */
    @Transactional
    public void show(long eventId, Audience readers) {
        // Two who want to make it wait for each other at the event.
        events.lock(eventId).orElseThrow();
        var event = events.reread(eventId);
        rights.requireManager(event);
        var before = audience(event);
        if (before != readers) {
            set(eventId, readers);
            // The form asks otherwise now, and so does the page of the event.
            changes.note(new ChangeKey(Event.TYPE, eventId));
            audit.record(event.act("conference.setAudience").changed(before, readers));
        }
    }

    private void set(long eventId, Audience readers) {
        lists.find(eventId).orElseGet(() -> lists.add(new ParticipantList(eventId))).show(readers);
    }

    /** The same circle reads the list of an event that is made from another one. */
    void copy(Event from, Event to) {
        if (audience(from) != Audience.NOBODY) {
            set(to.getId(), audience(from));
        }
    }

    /** Who takes part, for everybody; empty when not everybody may know. */
    public Optional<List<Participant>> listForAll(Event event) {
        return audience(event) == Audience.EVERYBODY && event.getState() == EventState.PUBLISHED ? Optional.of(list(event)) : Optional.empty();
    }

    /** Who takes part, for whoever has the private link of a place; empty when they may not know. */
    public Optional<List<Participant>> listForOwn(String secret) {
        return service.findOwn(secret).filter(own -> own.signUp().getState() == SignUpState.CONFIRMED && audience(own.event()) != Audience.NOBODY)
                .map(own -> list(own.event()));
    }

    private List<Participant> list(Event event) {
        var shown = signUps.listConfirmed(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .filter(one -> one.getShownTo().holds(audience(event)) && !one.getName().isEmpty()).toList();
        var named = groups.find(shown.stream().map(SignUp::getGroupId).filter(Objects::nonNull).distinct().toList());
        return shown.stream().map(one -> new Participant(one.getName(), one.getGroupId() == null ? null : named.get(one.getGroupId()))).toList();
    }
}
