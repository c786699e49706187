package org.twinhall.web.component;

import java.time.Instant;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;

/** A day in a {@code <time>} element, in the words of the page's language; hidden when there is none. */
public class DateLabel extends Label {

    private static final long serialVersionUID = 1L;

    private final IModel<Instant> moment;

    public DateLabel(String id, IModel<Instant> moment) {
        super(id, () -> moment.getObject() == null ? "" : Dates.day(moment.getObject(), PortalSession.get().language()));
        this.moment = moment;
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(moment.getObject() != null);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        tag.put("datetime", Dates.machine(moment.getObject()));
    }
}
