package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.OwnSignUpPage;
import org.twinhall.conference.signup.LetterWishes;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.VerbForm;

/** Stopping the letters of the organisers by one button, behind the private link; a mail program does it by posting here (RFC 8058). */
@OpenToAll
public class OwnLettersPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "List-Unsubscribe";

    @Inject
    private SignUpService service;

    @Inject
    private LetterWishes wishes;

    private final String secret;
    private final transient SignUpService.Own own;
    private final boolean wants;

    public OwnLettersPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("link").toString("");
        own = service.findOwn(secret).orElseThrow(PortalPage::notFound);
        boolean stops = "One-Click".equals(getRequest().getPostParameters().getParameterValue(HEADER).toString(""));
        if (stops) {
            wishes.want(secret, false);
        }
        wants = !stops && own.signUp().wantsLetters();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var title = own.event().title(language());
        add(new Label("heading", title()), new Label("lead", getString(wants ? "ownLetters.lead" : "ownLetters.stopped").replace("${event}", title)));
        var form = new VerbForm("form", sent -> {
            wishes.want(secret, !wants);
            setResponsePage(OwnLettersPage.class, OwnSignUpPage.of(secret).set("done", wants ? "lettersStopped" : "lettersWanted"));
        });
        add(form.add(new Label("word", getString(wants ? "ownLetters.stop" : "ownLetters.want")),
                new PlainPageLink("back", OwnSignUpPage.class, OwnSignUpPage.of(secret))));
    }

    @Override
    protected boolean isListed() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return message("ownLetters.title");
    }
}
