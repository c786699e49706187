package org.twinhall.account.profile;

import jakarta.inject.Inject;
import java.time.ZoneId;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.http.handler.RedirectRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.Account;
import org.twinhall.account.ProfileService;
import org.twinhall.account.SignIn;
import org.twinhall.account.SignInCookie;
import org.twinhall.account.entrance.LanguageChoice;
import org.twinhall.account.entrance.SignInPage;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** A person's own account: name, language, clock, password, where signed in, own data, farewell. */
@RequiresSignIn
public class ProfilePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;

    @Inject
    private ProfileService profile;

    @Inject
    private SignInCookie cookie;

    @Inject
    private OwnTime time;

    private final IModel<String> name = Model.of("");
    private final IModel<Language> chosen = Model.of(Language.ENGLISH);
    private final IModel<ZoneId> zone = Model.of();
    private final IModel<Boolean> notified = Model.of(true);

    public ProfilePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var account = profile.own();
        name.setObject(account.getName());
        chosen.setObject(account.getLanguage());
        zone.setObject(account.getZone());
        notified.setObject(account.isNotified());
        add(person(account.getEmail()));
        add(new EmailPanel("address"));
        add(new PasswordPanel("password", cookie.read(servletRequest())));
        add(new ListView<>("signIn", profile.listSignIns()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SignIn> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new StatelessForm<Void>("everywhere") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                profile.signOutEverywhere();
                setResponsePage(SignInPage.class, new PageParameters().set("done", "signedOut"));
            }
        });
        add(new PlainLink("export", "/" + language().tag() + "/profile/data.json"));
        add(new PlainPageLink("close", CloseAccountPage.class));
    }

    private void fill(ListItem<SignIn> item, SignIn signIn) {
        item.add(new Label("agent", Browser.name(signIn.getAgent())));
        item.add(new WebMarkupContainer("here").setVisible(profile.isHere(signIn, cookie.read(servletRequest()))));
        item.add(new MomentLabel("since", signIn.getCreatedAt()));
        item.add(new MomentLabel("seen", signIn.getLastSeenAt()));
    }

    private StatelessForm<Void> person(String email) {
        var form = new StatelessForm<Void>("person") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                profile.change(name.getObject(), chosen.getObject(), zone.getObject(), notified.getObject());
                // The next page is in the language just chosen.
                getRequestCycle().scheduleRequestHandlerAfterCurrent(new RedirectRequestHandler(
                        "/" + chosen.getObject().tag() + "/profile?done=changed", SEE_OTHER));
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new Label("email", email));
        form.add(new LineField("name", "profile.name", name, Account.LONGEST_NAME).required().autocomplete("name"));
        form.add(LanguageChoice.field("language", "profile.language", chosen));
        form.add(new SelectField<>("zone", "profile.zone", zone, OwnTime::listZones,
                new LambdaChoiceRenderer<>(one -> time.zoneName(one, language()), ZoneId::getId)).required());
        form.add(new CheckField("notified", "profile.notified", notified));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("profile.title");
    }
}
