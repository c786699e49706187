package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.TrapField;

/** The form for a letter, open to everybody: a trap for machines, a limit for the hasty, nothing lost on a mistake. */
final class LetterForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final Limit PER_NETWORK = new Limit("letter", 8, Duration.ofHours(1));
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_MESSAGE = 6000;

    @Inject
    private LetterService letters;

    @Inject
    private Throttle throttle;

    private final Long groupId;
    private final IModel<String> name = Model.of("");
    private final IModel<String> email = Model.of("");
    private final IModel<String> message = Model.of("");
    private final TrapField trap = new TrapField("website");

    LetterForm(String id, Long groupId) {
        super(id);
        this.groupId = groupId;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors", this));
        add(new LineField("name", "letter.name", name, LONGEST_NAME).required().autocomplete("name"));
        add(new LineField("email", "letter.email", email, LONGEST_EMAIL).required().email().autocomplete("email"));
        add(new AreaField("message", "letter.message", message, LONGEST_MESSAGE, 8).required());
        add(trap);
    }

    @Override
    protected void onSubmit() {
        var request = (HttpServletRequest) getRequest().getContainerRequest();
        try {
            throttle.take(PER_NETWORK, Throttle.network(request.getRemoteAddr()));
            if (!trap.caught()) {
                letters.relay(groupId, new Letter(name.getObject().strip(), email.getObject().strip(), message.getObject().strip()),
                        PortalSession.get().language());
            }
            setResponsePage(getPage().getClass(), new PageParameters(getPage().getPageParameters()).set("done", "letter"));
        } catch (ThrottledException e) {
            error(getString("letter.throttled").replace("${until}", Dates.moment(e.until(), PortalSession.get().language())));
        }
    }
}
