package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.post.Speakers;
import org.twinhall.text.Language;

/** The two sides of introductions: what they are called, who speaks for them, and how they are reached. */
@Singleton
public class Parties {

    private final Groups groups;
    private final PartnerService partners;
    private final Speakers speakers;
    private final Access access;

    @Inject
    Parties(Groups groups, PartnerService partners, Speakers speakers, Access access) {
        this.groups = groups;
        this.partners = partners;
        this.speakers = speakers;
        this.access = access;
    }

    /** What a side is called. */
    public String name(Introduction introduction, Side side, Language language) {
        return side == Side.GROUP ? group(introduction).name(language) : introduction.getPartner().name(language);
    }

    Group group(Introduction introduction) {
        return groups.find(introduction.getGroupId()).orElseThrow();
    }

    /** Who speaks for a side and can be written to; empty when an organiser is to ask it. */
    List<Account> speakers(Introduction introduction, Side side) {
        return side == Side.GROUP ? speakers.ofGroup(introduction.getGroupId()) : speakers.ofPartner(introduction.getPartner());
    }

    /** Whether the current person speaks for a side, as one of its own. */
    boolean speaksFor(Introduction introduction, Side side) {
        return side == Side.GROUP ? isOfGroup(introduction.getGroupId()) : partners.isKeeper(introduction.getPartner());
    }

    /** Whether the current person is of a group and may write in the registry for it. */
    boolean isOfGroup(long groupId) {
        return speakers.isOfGroup(access.identity(), groupId);
    }

    /** For which side the current person speaks, if for any. */
    Optional<Side> sideOf(Introduction introduction) {
        return Stream.of(Side.values()).filter(side -> speaksFor(introduction, side))
                .max(java.util.Comparator.comparing(side -> introduction.answer(side).getVerdict() == Verdict.WAITING));
    }

    /** To whom the contact of the other side goes: whoever accepted, as long as that is one of them, else all of them. */
    List<Account> receivers(Introduction introduction, Side side) {
        var all = speakers(introduction, side);
        var author = introduction.answer(side).getAuthorId();
        var accepted = all.stream().filter(person -> person.getId().equals(author)).toList();
        return accepted.isEmpty() ? all : accepted;
    }

    /** The address of a side to which mail can go where none of its people can be written to; empty for none. */
    String address(Introduction introduction, Side side) {
        return side == Side.GROUP ? group(introduction).getEmail() : "";
    }

    /** How a side is reached, line by line. Only for the other side, and only when both have accepted. */
    List<String> contact(Introduction introduction, Side side) {
        if (introduction.getState() != Introduction.State.EXCHANGED) {
            throw new IllegalStateException("the two have not agreed to be introduced");
        }
        var lines = new ArrayList<String>();
        receivers(introduction, side).forEach(person -> lines.add(person.getName() + ", " + person.getEmail()));
        lines.add(side == Side.GROUP ? address(introduction, side) : partners.contactOf(introduction.getPartner().getId()));
        return lines.stream().filter(line -> !line.isEmpty()).distinct().collect(Collectors.toList());
    }
}
