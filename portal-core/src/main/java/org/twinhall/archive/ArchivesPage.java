package org.twinhall.archive;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.SelectField;

/** Archives in the administration: made, fetched, deleted; those of groups taken in. */
@RequiresPermission(ArchiveService.ADMINISTER)
public class ArchivesPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final long WHOLE = 0;

    @Inject
    private ArchiveService archives;

    @Inject
    private Groups groups;

    public ArchivesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(make());
        add(new KeptArchivesPanel("archives", archives.listAll()));
        add(new TakeInPanel("takeIn"));
    }

    private StatelessForm<Void> make() {
        IModel<Long> what = Model.of(WHOLE);
        IModel<Boolean> passwords = Model.of(false);
        var form = new StatelessForm<Void>("make") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                archives.order(what.getObject() == WHOLE ? null : what.getObject(), Boolean.TRUE.equals(passwords.getObject()));
                setResponsePage(ArchivesPage.class, new PageParameters().set("done", "archive.ordered"));
            }
        };
        var all = groups.listAll().stream().sorted(Comparator.comparing(group -> group.name(language()))).toList();
        form.add(new SelectField<>("what", "archive.of", what, () -> Stream.concat(Stream.of(WHOLE), all.stream().map(Group::getId)).toList(),
                new LambdaChoiceRenderer<>(id -> id == WHOLE ? getString("archive.whole")
                        : all.stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow().name(language()), Object::toString)).required());
        form.add(new CheckField("passwords", "archive.passwords", passwords));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("archives.title");
    }
}
