package org.twinhall.conference.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Lines and columns that are wanted again, under a name that an event has once. It holds what is asked, never who comes. */
@Entity
@Table(name = "conference_kept_list")
public class KeptList {

    public static final int LONGEST_NAME = 100;
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_kept_list_seq")
    @SequenceGenerator(name = "conference_kept_list_seq", sequenceName = "conference_kept_list_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private String name;

    private String asked;

    @Version
    private int version;

    protected KeptList() {
    }

    KeptList(long eventId, String name, String asked) {
        this.eventId = eventId;
        this.name = name;
        this.asked = asked;
    }

    void ask(String otherwise) {
        asked = otherwise;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public String getName() {
        return name;
    }

    /** The end of the address of the list, behind its question mark; empty for the list as it begins. */
    public String getAsked() {
        return asked;
    }
}
