package org.twinhall.conference.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.twinhall.text.Language;

/** That a group would be host. It may change and withdraw its offer, and offer again; in the end it is taken, or thanked for. */
@Entity
@Table(name = "conference_hosting_offer")
public class HostingOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_hosting_offer_seq")
    @SequenceGenerator(name = "conference_hosting_offer_seq", sequenceName = "conference_hosting_offer_seq", allocationSize = 50)
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "author_id")
    private Long authorId;

    private String language;

    @Column(name = "place_id")
    private Long placeId;

    private String venue;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "second_day")
    private LocalDate secondDay;

    private int days;

    private int capacity;

    private String rooms;

    private String access;

    private String needs;

    @Enumerated(EnumType.STRING)
    private HostingState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Version
    private int version;

    protected HostingOffer() {
    }

    HostingOffer(long callId, long groupId) {
        this.callId = callId;
        this.groupId = groupId;
    }

    void offer(HostingProfile profile, Long author, Instant now) {
        language = profile.language().tag();
        placeId = profile.placeId();
        venue = profile.venue();
        firstDay = profile.firstDay();
        secondDay = profile.secondDay();
        days = profile.days();
        capacity = profile.capacity();
        rooms = profile.rooms();
        access = profile.access();
        needs = profile.needs();
        authorId = author;
        state = HostingState.OFFERED;
        offeredAt = now;
    }

    void become(HostingState next) {
        state = next;
    }

    void forgetAuthor() {
        authorId = null;
    }

    public HostingProfile profile() {
        return new HostingProfile(Language.of(language).orElseThrow(), placeId, venue, firstDay, secondDay, days, capacity, rooms, access, needs);
    }

    public Long getId() {
        return id;
    }

    public long getCallId() {
        return callId;
    }

    public long getGroupId() {
        return groupId;
    }

    /** The account of whoever wrote it; null when it is no more. */
    public Long getAuthorId() {
        return authorId;
    }

    public HostingState getState() {
        return state;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }
}
