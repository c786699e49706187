package org.twinhall.group.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupState;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Slug;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** What only the network says of a group: whether it is at work, its kind, its home, its room for files and its address. */
@RequiresPermission(GroupService.ADMINISTER)
public class GroupStandingPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private Places places;

    private final transient Group group;

    public GroupStandingPage(PageParameters parameters) {
        super(parameters);
        group = service.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var here = GroupEditPage.of(group);
        add(new PlainPageLink("all", AllGroupsPage.class));
        add(new PlainPageLink("home", GroupPage.class, GroupPage.of(group)));
        add(new PlainPageLink("describe", GroupEditPage.class, here));
        add(new PlainPageLink("people", GroupPeoplePage.class, here));
        add(standing());
        add(new RoomPanel("room", group));
        add(address());
    }

    private StatelessForm<Void> standing() {
        Map<Long, Place> all = places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        var state = Model.of(group.getState());
        var kind = Model.of(group.getKind());
        var place = Model.of(group.getPlaceId());
        var form = new StatelessForm<Void>("standing") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.stand(group.getId(), state.getObject(), kind.getObject(), place.getObject());
                setResponsePage(GroupStandingPage.class, GroupEditPage.of(group).set("done", "standing"));
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("state", "myGroups.state", state, () -> List.of(GroupState.values()),
                new LambdaChoiceRenderer<>(one -> getString("group.state." + one + ".meaning"), GroupState::name)).required());
        form.add(GroupFields.kind(this, kind));
        form.add(GroupFields.place(all, language(), place));
        return form;
    }

    private StatelessForm<Void> address() {
        var slug = Model.of(group.getSlug());
        var field = GroupFields.slug("group.slug", slug);
        var form = new StatelessForm<Void>("address") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var wanted = Slug.of(slug.getObject());
                if (service.isFree(wanted, group.getId())) {
                    service.rename(group.getId(), wanted);
                    setResponsePage(GroupStandingPage.class, new PageParameters().set("group", wanted).set("done", "renamed"));
                } else {
                    field.control().error(getString("group.slug.taken").replace("${slug}", wanted));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(field.required());
        form.add(new Label("now", "/groups/" + group.getSlug()));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return () -> group.name(language());
    }
}
