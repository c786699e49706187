package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.media.MediaFile;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What is done with member groups. */
@Singleton
public class GroupService {

    /** Say what a group is. */
    public static final String EDIT = "group.edit";
    /** See to a group's people. */
    public static final String PEOPLE = "group.people";
    /** Enter, rename and archive groups. */
    public static final String ADMINISTER = "group.administer";

    /** No group can be called so: the administration enters a new one there. */
    private static final String NEW = "new";

    private final Groups groups;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    GroupService(Groups groups, Access access, AuditTrail audit) {
        this.groups = groups;
        this.access = access;
        this.audit = audit;
    }

    /** Enters a group; the slug must be well-formed and never have been another group's. */
    @Transactional
    public Group enter(String slug, GroupKind kind, long placeId, GroupProfile profile) {
        access.require(ADMINISTER);
        requireFree(slug, null);
        var group = groups.add(new Group(slug, kind, placeId, profile));
        record("group.enter", group);
        return group;
    }

    /** Says whether somebody else must look at a text of the group before it is published. */
    @Transactional
    public void wantSecondLook(long id, boolean wanted) {
        access.require(EDIT, id);
        var group = locked(id);
        if (group.wantsSecondLook() != wanted) {
            audit.record(act("group.secondLook", group).changed(group.wantsSecondLook(), wanted));
            group.wantSecondLook(wanted);
        }
    }

    /** Says where the feed of the group's own site lies; empty for none. */
    @Transactional
    public void follow(long id, String feedUrl) {
        access.require(EDIT, id);
        var group = locked(id);
        if (!group.getFeedUrl().equals(feedUrl)) {
            audit.record(act("group.follow", group).changed(group.getFeedUrl(), feedUrl));
            group.follow(feedUrl);
        }
    }

    /**
     * Says anew what a group is.
     *
     * @param mark of the group from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, GroupProfile profile, String mark) {
        access.require(EDIT, id);
        var group = locked(id);
        if (!group.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        var before = group.name(Language.ENGLISH);
        group.describe(profile);
        audit.record(act("group.describe", group).changed(before, group.name(Language.ENGLISH)));
    }

    /** Gives a group another address; the old one leads to it for ever. */
    @Transactional
    public void rename(long id, String slug) {
        access.require(ADMINISTER);
        var group = locked(id);
        if (!group.getSlug().equals(slug)) {
            requireFree(slug, id);
            var before = group.getSlug();
            group.rename(slug);
            audit.record(act("group.rename", group).changed(before, slug));
        }
    }

    /**
     * Shows a picture of the group as its logo, or its emblem again.
     *
     * @param file the picture, which must be the group's own; null for the emblem
     */
    @Transactional
    public void showLogo(long id, MediaFile file) {
        access.require(EDIT, id);
        if (file != null && !(file.getType().isPicture() && Objects.equals(file.getGroupId(), id))) {
            throw new IllegalArgumentException("media file " + file.getId() + " is no picture of group " + id);
        }
        var group = locked(id);
        var before = group.getLogoId();
        group.showLogo(file == null ? null : file.getId());
        audit.record(act("group.showLogo", group).changed(before, group.getLogoId()));
    }

    /** Says whether a group is at work, what kind it is and where it is at home; the trail names what really changed. */
    @Transactional
    public void stand(long id, GroupState state, GroupKind kind, long placeId) {
        access.require(ADMINISTER);
        var group = locked(id);
        if (group.getState() != state) {
            become(id, state);
        }
        if (group.getKind() != kind || group.getPlaceId() != placeId) {
            settle(id, kind, placeId);
        }
    }

    /** Says whether a group is at work, dormant or no more. */
    @Transactional
    public void become(long id, GroupState state) {
        access.require(ADMINISTER);
        var group = locked(id);
        var before = group.getState();
        group.become(state);
        audit.record(act("group.become", group).changed(before, state));
    }

    /** Says what kind of group it is and where it is at home. */
    @Transactional
    public void settle(long id, GroupKind kind, long placeId) {
        access.require(ADMINISTER);
        var group = locked(id);
        var before = group.getKind() + " in place " + group.getPlaceId();
        group.settle(kind, placeId);
        audit.record(act("group.settle", group).changed(before, kind + " in place " + placeId));
    }

    /** The group of an address: the one that has the slug, or the one that once had it. */
    public Optional<Group> findByAddress(String slug) {
        return groups.findBySlug(slug).or(() -> groups.findByOldSlug(slug));
    }

    /** Whether a slug can be given to a group. */
    public boolean isFree(String slug, Long group) {
        return Slug.isSlug(slug) && !slug.equals(NEW) && findByAddress(slug).filter(other -> !other.getId().equals(group)).isEmpty();
    }

    private void requireFree(String slug, Long group) {
        if (!isFree(slug, group)) {
            throw new IllegalArgumentException("the slug " + slug + " cannot be given");
        }
    }

    private Group locked(long id) {
        return groups.lock(id).orElseThrow();
    }

    private void record(String verb, Group group) {
        audit.record(act(verb, group));
    }

    private static Act act(String verb, Group group) {
        return Act.of(verb, "group", group.getId(), group.name(Language.ENGLISH));
    }
}
