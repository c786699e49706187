package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.account.Account;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.TrapField;

/** The form to ask, open to everybody: a trap for machines, limits for the hasty and for whoever writes to strangers through it. */
final class KeepingForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final Limit PER_NETWORK = new Limit("keeping", 8, Duration.ofHours(1));
    private static final Limit PER_ADDRESS = new Limit("keeping address", 3, Duration.ofHours(1));

    @Inject
    private KeepingService service;

    @Inject
    private Throttle throttle;

    private final transient Partner partner;
    private final IModel<String> name = Model.of("");
    private final IModel<String> email = Model.of("");
    private final IModel<String> office = Model.of("");
    private final IModel<String> proof = Model.of("");
    private final TrapField trap = new TrapField("website");

    KeepingForm(String id, Partner partner) {
        super(id);
        this.partner = partner;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors", this));
        add(new LineField("name", "keeping.name", name, Account.LONGEST_NAME).required().autocomplete("name"));
        add(new LineField("office", "keeping.office", office, Asking.LONGEST_OFFICE).required().autocomplete("organization-title"));
        add(new LineField("email", "keeping.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("email"));
        add(new AreaField("proof", "keeping.proof", proof, Asking.LONGEST, 4).required().attribute("dir", "auto"));
        add(trap);
    }

    @Override
    protected void onSubmit() {
        var request = (HttpServletRequest) getRequest().getContainerRequest();
        var language = PortalSession.get().language();
        try {
            throttle.take(PER_NETWORK, Throttle.network(request.getRemoteAddr()));
            throttle.take(PER_ADDRESS, email.getObject().strip().toLowerCase(java.util.Locale.ROOT));
            if (!trap.caught()) {
                service.ask(partner.getId(), new Asking(name.getObject().strip(), email.getObject().strip(), office.getObject().strip(),
                        proof.getObject().strip()), language);
            }
            setResponsePage(KeepingPage.class, PartnerPage.of(partner).set("done", "keepingAsked"));
        } catch (ThrottledException e) {
            error(getString("keeping.throttled").replace("${until}", Dates.moment(e.until(), language)));
        }
    }
}
