package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.account.Account;
import org.twinhall.conference.event.GroupVoices;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.mail.Outbox;
import org.twinhall.text.Language;

/** Tells groups that hosts are wanted, and what became of their offers. */
@Singleton
class HostingPost {

    private final Groups groups;
    private final GroupVoices voices;
    private final Outbox outbox;

    @Inject
    HostingPost(Groups groups, GroupVoices voices, Outbox outbox) {
        this.groups = groups;
        this.voices = voices;
        this.outbox = outbox;
    }

    /** Each person once, however many groups they speak for. */
    void tellGroups(HostingCall call) {
        groups.listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED).map(Group::getId).sorted().map(voices::of).flatMap(List::stream)
                .distinct().forEach(account -> send(account, "asked", call, ""));
    }

    void answer(HostingCall call, HostingOffer offer, String english, String arabic) {
        voices.of(offer.getGroupId()).forEach(account -> send(account, offer.getState() == HostingState.TAKEN ? "taken" : "thanked", call,
                account.getLanguage() == Language.ARABIC ? arabic : english));
    }

    private void send(Account account, String what, HostingCall call, String host) {
        outbox.send(account.getEmail(), account.getLanguage(), id -> new HostingMail(id, what, account, call, host));
    }
}
