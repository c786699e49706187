package org.twinhall.conference.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one of the people of a sign-up has come. Born at the door, and taken away only when it was a mistake. */
@Entity
@Table(name = "conference_arrival")
public class GuestArrival {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_arrival_seq")
    @SequenceGenerator(name = "conference_arrival_seq", sequenceName = "conference_arrival_seq", allocationSize = 50)
    private Long id;

    @Column(name = "sign_up_id")
    private long signUpId;

    private int seat;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected GuestArrival() {
    }

    GuestArrival(long signUpId, int seat, Instant arrivedAt) {
        this.signUpId = signUpId;
        this.seat = seat;
        this.arrivedAt = arrivedAt;
    }

    /** Another telephone, which was without a network, had seen them before. */
    void cameAt(Instant moment) {
        if (moment.isBefore(arrivedAt)) {
            arrivedAt = moment;
        }
    }

    public Long getId() {
        return id;
    }

    public long getSignUpId() {
        return signUpId;
    }

    /** Which of them: 0 is who signed up, the others follow in their order. */
    public int getSeat() {
        return seat;
    }

    public Instant getArrivedAt() {
        return arrivedAt;
    }
}
