package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Room;
import org.twinhall.conference.programme.Wording;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** The rooms of an event, in their order; each is renamed in its line. */
public class RoomsPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    public RoomsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rooms = programmes.draft(event()).rooms();
        var lines = new RepeatingView("room");
        rooms.forEach(room -> lines.add(line(room, room == rooms.getFirst())));
        add(lines, new WebMarkupContainer("nothing").setVisible(rooms.isEmpty()));
        add(names("entry", "room", Wording.NONE, name -> service.addRoom(event().getId(), name), "roomAdded"));
    }

    private WebMarkupContainer line(Room room, boolean first) {
        var line = new WebMarkupContainer("room" + room.key());
        var name = room.name().told(language());
        line.add(names("naming", "room" + room.key(), room.name(), wording -> service.renameRoom(event().getId(), room.key(), wording), "roomRenamed"));
        line.add(button("raising", () -> service.raiseRoom(event().getId(), room.key()), "roomRaised", getString("room.raise") + ": " + name).setVisible(!first));
        line.add(button("removal", () -> service.removeRoom(event().getId(), room.key()), "roomRemoved", getString("room.remove") + ": " + name));
        return line;
    }

    private StatelessForm<Void> names(String id, String field, Wording name, Consumer<Wording> verb, String what) {
        var fields = new WordingFields("fields", field, "room.name", name, Room.LONGEST_NAME, 1);
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.requireOne(getString("room.name.none"));
            }

            @Override
            protected void onSubmit() {
                act(this, () -> verb.accept(fields.wording()), what);
            }
        };
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    private StatelessForm<Void> button(String id, Runnable verb, String what, String label) {
        var form = new VerbForm(id, sent -> act(sent, verb, what));
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", label)));
        return form;
    }

    private void act(Form<?> form, Runnable verb, String what) {
        act(form, verb, RoomsPage.class, what);
    }

    @Override
    protected IModel<String> title() {
        return message("rooms.title");
    }
}
