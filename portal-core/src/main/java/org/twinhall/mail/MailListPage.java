package org.twinhall.mail;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** The outbox, for administrators: what was sent, what waits, what failed, what was kept. */
@RequiresPermission(MailService.READ)
public class MailListPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private MailService mails;

    public MailListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var state = asked();
        int page = PageLinks.asked(getPageParameters());
        long count = mails.count(state);
        add(new WebMarkupContainer("kept").setVisible(!mails.isDelivering()));
        add(filter(state));
        add(new CountLabel("count", "mail.count", () -> count));
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("mail", mails.list(state, (page - 1) * SIZE, SIZE)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MailLine> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(count > 0));
        add(new PageLinks("pages", page, count, SIZE));
    }

    private void fill(ListItem<MailLine> item, MailLine mail) {
        var link = new PlainPageLink("link", MailViewPage.class, MailViewPage.of(mail.id()));
        link.add(new Label("subject", mail.subject()).add(new InLanguage(mail.language())));
        item.add(link);
        item.add(new Label("recipient", mail.recipient()));
        item.add(new MailStateLabel("state", mail.state()));
        item.add(new MomentLabel("time", mail.createdAt()));
    }

    private Tabs filter(MailState shown) {
        var all = Stream.of(new Tabs.Tab(getString("mail.state.all"), new PageParameters(), shown == null));
        return new Tabs("filter", message("mail.filter"), MailListPage.class, Stream.concat(all, Stream.of(MailState.values())
                .map(state -> new Tabs.Tab(getString(MailStateLabel.key(state)), new PageParameters().set("state", state.name().toLowerCase(Locale.ROOT)),
                        state == shown))).toList());
    }

    private MailState asked() {
        var asked = getPageParameters().get("state").toString("");
        return List.of(MailState.values()).stream().filter(state -> state.name().equalsIgnoreCase(asked)).findFirst().orElse(null);
    }

    @Override
    protected IModel<String> title() {
        return message("mail.title");
    }
}
