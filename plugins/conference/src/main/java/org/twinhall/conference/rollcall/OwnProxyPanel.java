package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.OwnSignUpPage;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** Giving the vote of one's group to another one, on the private page. */
public class OwnProxyPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProxyService service;

    @Inject
    private Groups groups;

    private final transient SignUpService.Own own;

    public OwnProxyPanel(String id, SignUpService.Own own) {
        super(id);
        this.own = own;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var group = service.mayGive(own);
        setVisible(group.isPresent());
        group.ifPresent(this::show);
    }

    private void show(long giver) {
        var language = PortalSession.get().language();
        var secret = own.signUp().getSecret();
        var holder = service.findHolder(own.event(), giver);
        add(new Label("lead", getString("ownProxy.lead").replace("${until}", Dates.moment(own.event().getStartsAt(), language, own.event().getZone()))));
        add(new Label("given", holder.map(id -> getString("ownProxy.given").replace("${group}", groups.find(id).map(found -> found.name(language)).orElse("")))
                .orElse("")).setVisible(holder.isPresent()));
        var revocation = new VerbForm("revocation", sent -> act(sent, () -> service.revoke(secret), "proxyRevoked"));
        add(revocation.add(new ErrorSummary("errors", revocation)).setVisible(holder.isPresent()));
        var holders = service.listHolders(own.event(), giver);
        var model = Model.<Long>of(holder.orElse(null));
        var giving = new VerbForm("giving", sent -> act(sent, () -> service.give(secret, model.getObject()), "proxyGiven"));
        giving.add(new ErrorSummary("errors", giving), ProxyForm.select("holder", "proxy.holder", model, holders).required());
        add(giving.setVisible(!holders.isEmpty()), new WebMarkupContainer("nobody").setVisible(holders.isEmpty() && holder.isEmpty()));
    }

    private void act(StatelessForm<Void> form, Runnable verb, String done) {
        try {
            verb.run();
            setResponsePage(OwnSignUpPage.class, OwnSignUpPage.of(own.signUp().getSecret()).set("done", done));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }
}
