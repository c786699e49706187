package org.twinhall.conference.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinhall.account.Secret;

/** That somebody who came was asked, and whether they have answered; not what. Gone when the people of the event are forgotten. */
@Entity
@Table(name = "conference_survey_link")
public class SurveyLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_survey_link_seq")
    @SequenceGenerator(name = "conference_survey_link_seq", sequenceName = "conference_survey_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "sign_up_id")
    private long signUpId;

    private String secret = Secret.random().value();

    private boolean used;

    @Version
    private int version;

    protected SurveyLink() {
    }

    SurveyLink(long eventId, long signUpId) {
        this.eventId = eventId;
        this.signUpId = signUpId;
    }

    void use() {
        used = true;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public long getSignUpId() {
        return signUpId;
    }

    /** What the link in the mail ends with. */
    public String getSecret() {
        return secret;
    }

    public boolean isUsed() {
        return used;
    }
}
