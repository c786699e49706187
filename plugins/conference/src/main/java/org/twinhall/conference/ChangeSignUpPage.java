package org.twinhall.conference;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.participants.ParticipantService;
import org.twinhall.conference.signup.Answers;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.ChoiceFullException;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** Writing one's own sign-up anew, behind the private link. */
@OpenToAll
public class ChangeSignUpPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignUpService service;

    @Inject
    private Answers answers;

    @Inject
    private ParticipantService participants;

    private final String secret;
    private final transient SignUpService.Own own;

    public ChangeSignUpPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("link").toString("");
        own = service.findOwn(secret).filter(found -> found.signUp().getState().isLive()).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var signUp = own.signUp();
        var fields = new SignUpFields("fields", own.form(), own.questions(), new Application(signUp.getName(), signUp.getEmail(), signUp.getGroupId(),
                signUp.getOthers(), answers.readable(signUp), false), false)
                .asking(participants.audience(own.event()), signUp.getShownTo());
        var form = new VerbForm("form", sent -> {
            try {
                service.change(secret, fields.application());
                setResponsePage(OwnSignUpPage.class, OwnSignUpPage.of(secret).set("done", "signUpChanged"));
            } catch (ChoiceFullException e) {
                fields.refuse(e);
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(fields.check());
        add(new Label("heading", title()), form.add(new ErrorSummary("errors", form), fields,
                new PlainPageLink("back", OwnSignUpPage.class, OwnSignUpPage.of(secret))));
    }

    @Override
    protected IModel<String> title() {
        return message("own.change.title");
    }
}
