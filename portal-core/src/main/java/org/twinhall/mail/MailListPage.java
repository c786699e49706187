package org.twinhall.mail;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
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
        var link = new BookmarkablePageLink<Void>("link", MailViewPage.class, MailViewPage.of(mail.id()));
        link.add(new Label("subject", mail.subject()).add(new InLanguage(mail.language())));
        item.add(link);
        item.add(new Label("recipient", mail.recipient()));
        item.add(new MailStateLabel("state", mail.state()));
        item.add(new MomentLabel("time", mail.createdAt()));
    }

    private ListView<MailState> filter(MailState shown) {
        var states = Stream.concat(Stream.of((MailState) null), Stream.of(MailState.values())).toList();
        return new ListView<>("filter", states) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MailState> item) {
                var state = item.getModelObject();
                var parameters = new PageParameters();
                if (state != null) {
                    parameters.set("state", state.name().toLowerCase(Locale.ROOT));
                }
                var link = new BookmarkablePageLink<Void>("link", MailListPage.class, parameters);
                link.add(new Label("text", getString(state == null ? "mail.state.all" : MailStateLabel.key(state))));
                if (state == shown) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        };
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
