package org.twinhall.admin;

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
import org.twinhall.audit.AuditEntry;
import org.twinhall.web.Texts;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** What was done, by whom, to what, when. */
@RequiresPermission(Administration.ADMINISTER)
public class AuditPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;
    private static final int LONGEST = 60;

    @Inject
    private Administration administration;

    @Inject
    private Texts texts;

    public AuditPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int page = PageLinks.asked(getPageParameters());
        var verb = asked("verb");
        var type = asked("type");
        List<AuditEntry> acts = administration.listActs(verb, type, (page - 1) * SIZE, SIZE + 1);
        add(new WebMarkupContainer("verb").add(AttributeModifier.replace("value", verb)));
        add(new WebMarkupContainer("type").add(AttributeModifier.replace("value", type)));
        add(new ListView<>("act", acts.subList(0, Math.min(SIZE, acts.size()))) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AuditEntry> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new WebMarkupContainer("nothing").setVisible(acts.isEmpty()));
        add(at("newer", page - 1).setVisible(page > 1));
        add(at("older", page + 1).setVisible(acts.size() > SIZE));
    }

    private PlainPageLink at(String id, int page) {
        return new PlainPageLink(id, AuditPage.class, new PageParameters(getPageParameters()).set("page", page));
    }

    private String asked(String name) {
        var text = getPageParameters().get(name).toString("").strip();
        return text.length() > LONGEST ? "" : text;
    }

    private void fill(ListItem<AuditEntry> item, AuditEntry act) {
        item.add(new MomentLabel("at", act.getAt()));
        item.add(new Label("who", act.getAccountId() == null ? getString("audit.portal") : act.getActorName()));
        item.add(new Label("verb", verb(act.getVerb())));
        item.add(new Label("subject", act.getSubject() == null ? "" : act.getSubject()));
        item.add(new Label("before", act.getBefore()).setVisible(act.getBefore() != null));
        item.add(new Label("after", act.getAfter()).setVisible(act.getAfter() != null));
    }

    /** What was done in words: the core's, or those beside the door of the plugin whose verb it is. */
    private String verb(String verb) {
        var key = "audit." + verb;
        return getString(key, null, administration.listDoors().stream().filter(door -> texts.has(door, key, getLocale()))
                .findFirst().map(door -> texts.get(door, key, getLocale())).orElse(verb));
    }

    @Override
    protected IModel<String> title() {
        return message("audit.title");
    }
}
