package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.RefusedException;
import org.twinhall.web.form.ErrorSummary;

/** Taking an introduction back. */
final class WithdrawForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private Access access;

    private final long introductionId;
    private final transient Identity reader;

    WithdrawForm(String id, long introductionId, Identity reader) {
        super(id);
        this.introductionId = introductionId;
        this.reader = reader;
        add(new ErrorSummary("errors", this));
    }

    /** Who is late is shown how it is by now. */
    @Override
    public boolean canCallListener() {
        return true;
    }

    @Override
    protected void onSubmit() {
        try {
            access.as(reader, () -> {
                service.withdraw(introductionId);
                return null;
            });
            setResponsePage(getPage().getClass(), new PageParameters(getPage().getPageParameters()).set("done", "withdrawn"));
        } catch (RefusedException e) {
            error(getString(e.key()));
        }
    }
}
