package org.twinhall.conference.programme.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That those of a sign-up come to a session whose places are counted. It counts for as many as there were when they chose. */
@Entity
@Table(name = "conference_choice")
public class Choice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_choice_seq")
    @SequenceGenerator(name = "conference_choice_seq", sequenceName = "conference_choice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "sign_up_id")
    private long signUpId;

    @Column(name = "session_id")
    private long sessionKey;

    private int people;

    protected Choice() {
    }

    Choice(long signUpId, long sessionKey, int people) {
        this.signUpId = signUpId;
        this.sessionKey = sessionKey;
        this.people = people;
    }

    public long getSignUpId() {
        return signUpId;
    }

    public long getSessionKey() {
        return sessionKey;
    }

    int getPeople() {
        return people;
    }
}
