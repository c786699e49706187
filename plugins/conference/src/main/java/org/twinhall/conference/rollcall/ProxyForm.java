package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The organisers write down that a group gives its vote to another one. */
final class ProxyForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProxyService service;

    @Inject
    private Groups groups;

    private final transient Event event;

    ProxyForm(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var giver = Model.<Long>of();
        var holder = Model.<Long>of();
        var form = new VerbForm("form", sent -> {
            try {
                service.record(event.getId(), giver.getObject(), holder.getObject());
                setResponsePage(RollCallPage.class, EventPage.of(event).set("done", "proxyGiven"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form));
        form.add(select("giver", "proxy.giver", giver, groups.listAll().stream().filter(one -> one.getState() != GroupState.ARCHIVED).toList()).required());
        form.add(select("holder", "proxy.holder", holder, service.listHolders(event, 0)).required());
        add(form);
    }

    /** Groups by name in the reader's language. */
    static SelectField<Long> select(String id, String key, Model<Long> model, List<Group> some) {
        var language = PortalSession.get().language();
        Map<Long, String> names = some.stream().collect(Collectors.toMap(Group::getId, one -> one.name(language)));
        var sorted = new ArrayList<>(names.keySet());
        sorted.sort((one, other) -> Collator.getInstance(language.locale()).compare(names.get(one), names.get(other)));
        return new SelectField<>(id, key, model, () -> sorted, new LambdaChoiceRenderer<>(names::get, Object::toString)).nullable();
    }
}
