package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.RefusedException;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;

/** The two answers that a side can give, each with its button. */
final class AnswerForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private Access access;

    private final long introductionId;
    private final Side side;
    private final transient Identity reader;
    private final boolean behalf;
    private final IModel<String> reason = Model.of("");

    /**
     * Makes the form.
     *
     * @param reader on whose behalf it is sent
     * @param behalf whether an organiser answers for a side that was asked, and says how
     */
    AnswerForm(String id, long introductionId, Side side, Identity reader, boolean behalf) {
        super(id);
        this.introductionId = introductionId;
        this.side = side;
        this.reader = reader;
        this.behalf = behalf;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var field = new AreaField(behalf ? "asked" + side : "why", behalf ? "introduction.how" : "introduction.reason", reason, Introduction.LONGEST, 2)
                .attribute("dir", "auto");
        add(new ErrorSummary("errors", this), new RepeatingView("reason").add(behalf ? field.required() : field));
        add(button("accept", true), button("decline", false));
    }

    /** Who is late is shown how it is by now. */
    @Override
    public boolean canCallListener() {
        return true;
    }

    private Button button(String id, boolean accepts) {
        return new Button(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void onSubmit() {
                try {
                    access.as(reader, () -> {
                        service.answer(introductionId, side, accepts, reason.getObject().strip());
                        return null;
                    });
                    getForm().setResponsePage(getPage().getClass(), new PageParameters(getPage().getPageParameters()).set("done", "answered"));
                } catch (RefusedException e) {
                    getForm().error(getString(e.key()));
                }
            }
        };
    }
}
