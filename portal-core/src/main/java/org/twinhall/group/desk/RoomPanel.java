package org.twinhall.group.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.group.Group;
import org.twinhall.media.FileFacts;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.Quota;
import org.twinhall.text.Language;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.NumberField;

/** How much room the files of a group may take: what all groups have, or a measure of its own. */
final class RoomPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Quota quota;

    @Inject
    private MediaFiles files;

    @Inject
    private FileFacts facts;

    private final transient Group group;

    RoomPanel(String id, Group group) {
        super(id);
        this.group = group;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("used", getString("group.room.used").replace("${used}", facts.size(files.bytesOf(group.getId()), getLocale()))
                .replace("${limit}", facts.size(quota.limit(group.getId()), getLocale()))));
        add(form());
    }

    private StatelessForm<Void> form() {
        var megabytes = Model.of(quota.allowance(group.getId()).orElse(null));
        var form = new StatelessForm<Void>("roomForm") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                quota.allot(group.getId(), group.name(Language.ENGLISH), megabytes.getObject());
                setResponsePage(GroupStandingPage.class, GroupEditPage.of(group).set("done", "room"));
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new Label("all", getString("group.room.all").replace("${room}", facts.size(quota.limit(null), getLocale()))));
        form.add(new NumberField("megabytes", "group.room.megabytes", megabytes, Quota.LEAST, Quota.MOST));
        return form;
    }
}
