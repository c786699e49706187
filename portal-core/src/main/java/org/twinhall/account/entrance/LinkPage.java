package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.TokenPurpose;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SecretField;

/**
 * Where a link in a mail leads. Opening it changes nothing, because mail scanners open links too; the button does.
 */
public abstract class LinkPage extends EntrancePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registration;

    private final TokenPurpose purpose;
    private final IModel<String> name = Model.of("");
    private final IModel<Language> chosen = Model.of(Language.ENGLISH);
    private final IModel<String> password = Model.of("");

    protected LinkPage(PageParameters parameters, TokenPurpose purpose) {
        super(parameters);
        this.purpose = purpose;
    }

    /** Does what the link is for. */
    protected abstract Account use(RegistrationService service, String token, String name, Language language, String password);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var throttled = Model.of("");
        var account = find(throttled);
        account.ifPresent(found -> {
            name.setObject(found.getName());
            chosen.setObject(language());
        });
        var field = new SecretField("password", "link.password", password, "new-password");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                submit(this, field);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new Label("email", account.map(Account::getEmail).orElse("")));
        boolean asksForPerson = purpose != TokenPurpose.RESET;
        var person = new WebMarkupContainer("person");
        person.add(new LineField("name", "link.name", name, Account.LONGEST_NAME).required().autocomplete("name"));
        person.add(LanguageChoice.field("language", "link.language", chosen));
        form.add(person.setRenderBodyOnly(true).setVisible(asksForPerson));
        form.add(field);
        form.add(new Label("button", message("link.button." + purpose.name().toLowerCase(java.util.Locale.ROOT))));
        add(form.setVisible(account.isPresent()));
        add(new Label("throttled", throttled).setVisible(!throttled.getObject().isEmpty()));
        add(stale().setVisible(account.isEmpty() && throttled.getObject().isEmpty()));
    }

    private Optional<Account> find(IModel<String> throttled) {
        try {
            return registration.peek(purpose, token(), address());
        } catch (ThrottledException e) {
            throttled.setObject(throttledText(e));
            return Optional.empty();
        }
    }

    private WebMarkupContainer stale() {
        var stale = new WebMarkupContainer("stale");
        stale.add(new PlainPageLink("forgot", ForgotPasswordPage.class));
        stale.add(new PlainPageLink("signIn", SignInPage.class));
        return stale;
    }

    private void submit(StatelessForm<Void> form, SecretField field) {
        try {
            var account = use(registration, token(), name.getObject(), chosen.getObject(), password.getObject());
            enter(account.getEmail(), password.getObject());
        } catch (RefusedException e) {
            complain(form, field, e);
        }
    }

    private String token() {
        return getPageParameters().get("token").toString("");
    }
}
