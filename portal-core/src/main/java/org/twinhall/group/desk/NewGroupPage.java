package org.twinhall.group.desk;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Accent;
import org.twinhall.group.Group;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Slug;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Enters a group with the least that it needs; its people say the rest. */
@RequiresPermission(GroupService.ADMINISTER)
public class NewGroupPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private Places places;

    private final IModel<String> nameEnglish = Model.of("");
    private final IModel<String> nameArabic = Model.of("");
    private final IModel<String> slug = Model.of("");
    private final IModel<GroupKind> kind = Model.of(GroupKind.TWINNING_GROUP);
    private final IModel<Long> place = Model.of();

    public NewGroupPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, Place> all = places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        var address = GroupFields.slug("newGroup.slug", slug);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var wanted = Slug.of(slug.getObject().isBlank() ? nameEnglish.getObject() : slug.getObject());
                if (service.isFree(wanted, null)) {
                    var group = enter(wanted);
                    setResponsePage(GroupPeoplePage.class, GroupEditPage.of(group).set("done", "groupEntered"));
                } else {
                    address.control().error(getString("group.slug.taken").replace("${slug}", wanted));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new LineField("nameEnglish", "group.edit.name.en", nameEnglish, GroupEditPage.LONGEST_NAME).required()
                .attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("nameArabic", "group.edit.name.ar", nameArabic, GroupEditPage.LONGEST_NAME).required()
                .attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(GroupFields.kind(this, kind));
        form.add(GroupFields.place(all, language(), place));
        form.add(address);
        form.add(new PlainPageLink("cancel", AllGroupsPage.class));
        add(form);
    }

    private Group enter(String free) {
        return service.enter(free, kind.getObject(), place.getObject(), new GroupProfile(nameEnglish.getObject().strip(),
                nameArabic.getObject().strip(), "", "", null, "", "", "", Accent.OLIVE, Set.of()));
    }

    @Override
    protected IModel<String> title() {
        return message("newGroup.title");
    }
}
