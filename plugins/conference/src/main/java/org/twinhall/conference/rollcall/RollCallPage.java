package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.VerbForm;

/** The roll: which groups are here, whether they make a quorum, who votes for whom, and what the organisers set for it. */
public class RollCallPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RollCallService service;

    @Inject
    private ProxyService proxies;

    @Inject
    private EventRights rights;

    public RollCallPage(PageParameters parameters) {
        super(parameters);
        if (!service.isHeldAt(event())) {
            throw notFound();
        }
    }

    @Override
    protected boolean mayOpen(EventRights asked, Event event) {
        return asked.mayCheckIn(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var roll = service.call(event(), language());
        boolean manages = rights.mayManage(event());
        add(new Label("tally", tally(this, roll)), new Label("quorum", quorum(this, roll))
                .add(AttributeModifier.replace("class", "notice " + (roll.needed() == 0 ? "" : roll.isQuorate() ? "notice-good" : "notice-care"))));
        var lines = new RepeatingView("line");
        roll.lines().forEach(line -> lines.add(line("group" + line.groupId(), line, manages && proxies.isInTime(event()))));
        add(new WebMarkupContainer("table").add(lines).setVisible(!roll.lines().isEmpty()), new WebMarkupContainer("nobody").setVisible(roll.lines().isEmpty()));
        add(new ListView<>("file", List.of("csv", "pdf")) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new PlainLink("link", path() + "." + item.getModelObject()).add(new Label("name", getString("rollCall.save." + item.getModelObject()))));
            }
        });
        boolean gives = manages && service.rule(event()).proxies() > 0 && proxies.isInTime(event());
        add(manages && gives ? new ProxyForm("proxy", event()) : new WebMarkupContainer("proxy").setVisible(false));
        add(manages ? new RuleForm("rule", event()) : new WebMarkupContainer("rule").setVisible(false));
    }

    private WebMarkupContainer line(String id, Attendance.Line line, boolean revokes) {
        var made = new WebMarkupContainer(id);
        made.add(new Label("group", line.group()), new Label("representative", line.representative()));
        made.add(new Label("here", line.isHere() ? getString("rollCall.since").replace("${hour}", line.since())
                : getString(line.givenTo().isEmpty() ? "rollCall.notYet" : "rollCall.given")).add(AttributeModifier.replace("class", line.isHere() ? "chip chip-published" : "chip")));
        made.add(new Label("givenTo", line.givenTo()).setVisible(!line.givenTo().isEmpty()));
        made.add(new Label("votes", line.votes()), new Label("votesFor", String.join(" · ", line.votesFor())));
        var form = new VerbForm("revocation", sent -> {
            try {
                proxies.withdraw(event().getId(), line.groupId());
                done(RollCallPage.class, "proxyRevoked");
            } catch (RefusedException e) {
                setResponsePage(RollCallPage.class, EventPage.of(event()));
            }
        });
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString("rollCall.revoke") + ": " + line.group())));
        made.add(form.setVisible(revokes && line.proxy()));
        return made;
    }

    static String tally(Component at, Attendance roll) {
        return at.getString("rollCall.tally").replace("${here}", String.valueOf(roll.here())).replace("${members}", String.valueOf(roll.members()))
                .replace("${votes}", String.valueOf(roll.votes()));
    }

    static String quorum(Component at, Attendance roll) {
        return at.getString(roll.needed() == 0 ? "rollCall.quorum.none" : roll.isQuorate() ? "rollCall.quorum.reached" : "rollCall.quorum.missing")
                .replace("${needed}", String.valueOf(roll.needed())).replace("${counted}", String.valueOf(roll.counted()))
                .replace("${missing}", String.valueOf(roll.needed() - roll.counted()));
    }

    @Override
    protected IModel<String> title() {
        return message("rollCall.title");
    }
}
