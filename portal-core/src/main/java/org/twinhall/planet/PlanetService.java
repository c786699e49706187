package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetcher;
import org.twinhall.planet.fetch.Trouble;
import org.twinhall.text.Language;

/** What people of a group do with the news of their own site. */
@Singleton
public class PlanetService {

    /** Decide what readers see of the news of a group's own site. */
    public static final String REVIEW = "planet.review";

    /** Most characters of the address of a feed. */
    public static final int LONGEST_ADDRESS = 300;

    private static final int PATIENCE_SECONDS = 8;

    private final PlanetFeeds feeds;
    private final PlanetItems items;
    private final PlanetReader reader;
    private final Intake intake;
    private final Fetcher fetcher;
    private final Groups groups;
    private final GroupService groupService;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PlanetService(PlanetFeeds feeds, PlanetItems items, PlanetReader reader, Intake intake, Fetcher fetcher, Groups groups,
                  GroupService groupService, Access access, AuditTrail audit, Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.reader = reader;
        this.intake = intake;
        this.fetcher = fetcher;
        this.groups = groups;
        this.groupService = groupService;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says where the feed of a group's own site lies and what is done with it, and reads it. A new address is tried: one of a
     * web page is taken for the feed to which the page points.
     *
     * @param address of the feed, or of a page of the site; empty for none
     * @throws FetchException when there is no feed, and waiting would not help
     */
    public void follow(long groupId, String address, Showing showing) {
        access.require(GroupService.EDIT, groupId);
        var before = groups.find(groupId).orElseThrow().getFeedUrl();
        settle(groupId, address.isEmpty() || address.equals(before) ? address : tried(address), showing);
        isDone(reader.readNow(groupId));
    }

    private String tried(String address) {
        try {
            var fetched = fetcher.fetch(address, "", "");
            if (!fetched.isPage()) {
                FeedText.read(fetched, clock.instant(), 1);
                return address;
            }
            var feed = FeedText.discover(fetched).orElseThrow(() -> new FetchException(Trouble.NO_FEED));
            FeedText.read(fetcher.fetch(feed, "", ""), clock.instant(), 1);
            return requireStorable(feed);
        } catch (FetchException e) {
            if (e.trouble().isLasting()) {
                throw e;
            }
            return address;
        }
    }

    private static String requireStorable(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            throw new FetchException(Trouble.NO_ADDRESS);
        }
        return address;
    }

    /** Enters what was tried; a part of {@link #follow}. */
    @Transactional
    protected void settle(long groupId, String address, Showing showing) {
        groupService.follow(groupId, address);
        var group = groups.find(groupId).orElseThrow();
        var feed = intake.meet(group);
        if (feed.getShowing() != showing) {
            audit.record(act("planet.showing", group).changed(feed.getShowing(), showing));
            feed.show(showing);
            intake.noteStories(groupId);
            if (showing == Showing.AT_ONCE) {
                items.listHeld(groupId).forEach(item -> item.decide(ItemState.SHOWN, access.identity().name()));
            }
        }
    }

    /** Reads the feed of a group now; gives whether that is done already, or goes on. */
    public boolean readNow(long groupId) {
        access.require(REVIEW, groupId);
        return isDone(reader.readNow(groupId));
    }

    private static boolean isDone(CompletableFuture<Void> reading) {
        try {
            reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows an item to readers. */
    @Transactional
    public void show(long itemId) {
        decide(itemId, ItemState.SHOWN, "planet.show");
    }

    /** Hides an item from readers, for good unless somebody shows it again. */
    @Transactional
    public void hide(long itemId) {
        decide(itemId, ItemState.HIDDEN, "planet.hide");
    }

    private void decide(long itemId, ItemState decision, String verb) {
        var item = items.lock(itemId).orElseThrow(() -> new AccessDeniedException(REVIEW));
        access.require(REVIEW, item.getGroupId());
        if (item.getState() != decision) {
            audit.record(Act.of(verb, PlanetItem.TYPE, item.getStoryId(), item.getTitle()).changed(item.getState(), decision));
            item.decide(decision, access.identity().name());
        }
    }

    /** Shows everything of a group that waits. */
    @Transactional
    public void showAllHeld(long groupId) {
        access.require(REVIEW, groupId);
        items.listHeld(groupId).stream().map(PlanetItem::getId).forEach(this::show);
    }

    /** The groups whose feeds the current person sees to: those that have one, and those that could. */
    public List<Group> listMine() {
        return groups.listAll().stream().filter(group -> access.may(REVIEW, group.getId())).toList();
    }

    /** The feed of a group as it is known; one that nobody read yet when it is new. */
    public PlanetFeed feed(long groupId) {
        access.require(REVIEW, groupId);
        return feeds.find(groupId).orElseGet(() -> PlanetFeed.of(groups.find(groupId).orElseThrow()));
    }

    private static Act act(String verb, Group group) {
        return Act.of(verb, "group", group.getId(), group.name(Language.ENGLISH));
    }
}
