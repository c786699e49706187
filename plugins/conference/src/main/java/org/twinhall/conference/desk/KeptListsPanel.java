package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.listing.KeptList;
import org.twinhall.conference.listing.KeptListService;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;

/** The lists that are kept of those who come, and keeping the one that is shown. */
final class KeptListsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeptListService service;

    private final transient Event event;
    private final String path;
    private final String asked;

    /**
     * Makes the panel.
     *
     * @param path  of the page of the list
     * @param asked the end of the address of the list that is shown
     */
    KeptListsPanel(String id, Event event, String path, String asked) {
        super(id);
        this.event = event;
        this.path = path;
        this.asked = asked;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event);
        var lists = new WebMarkupContainer("lists");
        lists.add(new ListView<>("list", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<KeptList> item) {
                var list = item.getModelObject();
                long id = list.getId();
                item.add(new PlainLink("link", path + (list.getAsked().isEmpty() ? "" : "?" + list.getAsked())).add(new Label("name", list.getName())));
                var form = new VerbForm("dropping", sent -> page().act(sent, () -> service.drop(id), PeoplePage.class, "listDropped"));
                item.add(form.add(new Label("whose", list.getName())));
            }
        });
        add(lists.setVisible(!all.isEmpty()), keeping());
    }

    private StatelessForm<Void> keeping() {
        var name = Model.of("");
        var form = new VerbForm("keeping", sent -> page().act(sent, () -> service.keep(event.getId(), name.getObject().strip(), asked), PeoplePage.class, "listKept"));
        form.add(new ErrorSummary("errors", form), new LineField("listName", "keptList.name", name, KeptList.LONGEST_NAME).required().attribute("dir", "auto"));
        return form;
    }

    private PeoplePage page() {
        return (PeoplePage) getPage();
    }
}
