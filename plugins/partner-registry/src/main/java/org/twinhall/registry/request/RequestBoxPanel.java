package org.twinhall.registry.request;

import jakarta.inject.Inject;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.group.Groups;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Excerpt;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The open request of a group or a partner beside its page, and for those who may ask for it a way to publish one. */
public final class RequestBoxPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    @Inject
    private Requests requests;

    @Inject
    private RequestService service;

    @Inject
    private Groups groups;

    @Inject
    private Partners partners;

    private final IModel<Long> subject;
    private final boolean ofPartner;

    private RequestBoxPanel(String id, IModel<Long> subject, boolean ofPartner) {
        super(id);
        this.subject = subject;
        this.ofPartner = ofPartner;
    }

    /** Beside a group's home; the model is the group's id. */
    public static RequestBoxPanel ofGroup(String id, IModel<Long> group) {
        return new RequestBoxPanel(id, group, false);
    }

    /** Beside a partner's page; the model is the partner's id. */
    public static RequestBoxPanel ofPartner(String id, IModel<Long> partner) {
        return new RequestBoxPanel(id, partner, true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long asker = subject.getObject();
        var found = ofPartner ? requests.findOpenOfPartner(asker, service.today()) : requests.findOpenOfGroup(asker, service.today());
        boolean may = service.maySeeTo(ofPartner ? null : asker, ofPartner ? asker : null);
        setVisible(found.isPresent() || may);
        var open = new WebMarkupContainer("open");
        found.ifPresent(request -> open.add(new SpokenLabel("words", language -> Excerpt.of(request.words(language), LONGEST)),
                new PlainPageLink("read", RequestPage.class, RequestPage.of(request))));
        add(open.setVisible(found.isPresent()));
        var publish = new PlainPageLink("publish", NewRequestPage.class, may && found.isEmpty() ? whom(asker) : null);
        add(publish.setVisible(may && found.isEmpty()));
        add(new Label("title", getString(found.isPresent() ? "request.box.open" : "request.box.none")));
    }

    private PageParameters whom(long asker) {
        return ofPartner ? new PageParameters().set("partner", partners.find(asker).orElseThrow().getSlug())
                : new PageParameters().set("group", groups.find(asker).orElseThrow().getSlug());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }
}
