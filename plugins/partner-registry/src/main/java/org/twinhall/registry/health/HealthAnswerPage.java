package org.twinhall.registry.health;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Where the private link of a mail leads that asks how a link is. Opening it answers nothing, because mail scanners open links too; the button does. */
@OpenToAll
public class HealthAnswerPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Asking asking;

    @Inject
    private RegistryDirectory directory;

    public HealthAnswerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        var token = getPageParameters().get("token").toString("");
        var answer = HealthAnswer.of(getPageParameters().get("answer").toString("")).orElse(HealthAnswer.FRIENDS);
        var opened = asking.open(token);
        var names = opened.map(found -> directory.cards(List.of(found.link()), language()).getFirst())
                .map(card -> card.groupName() + " – " + card.partnerName()).orElse("");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    asking.answer(token, answer);
                    setResponsePage(HealthAnswerPage.class, new PageParameters().set("token", token).set("done", "health" + answer));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new Label("names", names));
        form.add(new Label("means", getString("health.means." + answer)), new Label("button", getString("health.answer." + answer)));
        form.add(others(token, answer));
        add(form.setVisible(opened.isPresent()));
        boolean done = !getPageParameters().get("done").isEmpty();
        add(new WebMarkupContainer("stale").setVisible(opened.isEmpty() && !done));
    }

    private static ListView<HealthAnswer> others(String token, HealthAnswer chosen) {
        return new ListView<>("other", Stream.of(HealthAnswer.values()).filter(answer -> answer != chosen).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HealthAnswer> item) {
                var answer = item.getModelObject();
                var to = new PlainPageLink("link", HealthAnswerPage.class, new PageParameters().set("token", token).set("answer", answer.word()));
                item.add(to.add(new Label("words", getString("health.answer." + answer))));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("health.question");
    }
}
