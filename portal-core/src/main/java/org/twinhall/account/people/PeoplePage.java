package org.twinhall.account.people;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.AccountState;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** All people with an account, for administrators. */
@RequiresPermission(AccountService.ADMINISTER)
public class PeoplePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int LONGEST_WORDS = 120;
    private static final List<AccountState> SHOWN = List.of(AccountState.ACTIVE, AccountState.INVITED, AccountState.UNCONFIRMED,
            AccountState.SUSPENDED);

    @Inject
    private AccountService service;

    public PeoplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var words = words();
        var state = state();
        int page = PageLinks.asked(getPageParameters());
        long count = service.count(words, state);
        add(new PlainPageLink("invite", InvitePage.class));
        add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        add(states(state));
        add(new PlainPageLink("clear", PeoplePage.class).setVisible(!words.isEmpty() || state != null));
        add(new CountLabel("count", "people.count", () -> count));
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("person", service.list(words, state, (page - 1) * SIZE, SIZE)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Account> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(count > 0));
        add(new PageLinks("pages", page, count, SIZE));
    }

    private void fill(ListItem<Account> item, Account account) {
        var link = new PlainPageLink("link", PersonPage.class, PersonPage.of(account.getId()));
        link.add(new Label("name", account.getName()));
        item.add(link);
        item.add(new Label("email", account.getEmail()));
        item.add(new Label("roles", RoleChoice.words(this, account.getRoles())));
        item.add(new AccountStateLabel("state", account.getState()));
        item.add(new DateLabel("since", account::getCreatedAt));
    }

    private Options states(AccountState chosen) {
        return new Options("choice", SHOWN.stream().map(state -> new Options.Option(state.name(), getString(AccountStateLabel.key(state)))).toList(),
                chosen == null ? "" : chosen.name());
    }

    private String words() {
        var words = getPageParameters().get("words").toString("").strip();
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    private AccountState state() {
        var asked = getPageParameters().get("state").toString("");
        return SHOWN.stream().filter(state -> state.name().equals(asked)).findFirst().orElse(null);
    }

    @Override
    protected IModel<String> title() {
        return message("people.title");
    }
}
