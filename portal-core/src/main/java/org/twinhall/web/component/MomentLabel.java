package org.twinhall.web.component;

import jakarta.inject.Inject;
import java.time.Instant;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.web.OwnTime;

/** A moment by the clock of the person at work; empty when there is none. */
public class MomentLabel extends Label {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    public MomentLabel(String id, Instant moment) {
        super(id);
        setDefaultModel(() -> moment == null ? "" : time.moment(moment));
    }
}
