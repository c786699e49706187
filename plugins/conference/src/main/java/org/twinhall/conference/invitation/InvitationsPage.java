package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.SignUpPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.UploadField;
import org.twinhall.web.form.VerbForm;
import org.twinhall.web.form.WhenField;

/** Who is invited through a form, and inviting more from a table: first a look at what would become of each line, then the mails. */
public class InvitationsPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(1);
    private static final int LONGEST_TABLE = 200_000;
    private static final int LONGEST_MAPPING = 500;

    @Inject
    private InvitationService service;

    @Inject
    private FormService forms;

    @Inject
    private Groups groups;

    private final transient SignUpForm form;
    private final IModel<String> table = Model.of("");
    private final IModel<String> mapping = Model.of("");
    private final IModel<LocalDateTime> until = Model.of();
    private final UploadField upload = new UploadField("upload", "invitations.file", "text/csv,.csv,.txt");
    private final AreaField text = new AreaField("table", "invitations.table", table, LONGEST_TABLE, 5);
    private transient InviteTable looked;
    private transient Map<String, String> known = Map.of();

    public InvitationsPage(PageParameters parameters) {
        super(parameters);
        form = forms.find(event(), id(parameters, "form")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected boolean mayOpen(EventRights asked, Event of) {
        return asked.maySeeList(of);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event(), form);
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()), new WebMarkupContainer("list").add(lines(all)).setVisible(!all.isEmpty()), entry());
    }

    private ListView<Invitation> lines(List<Invitation> all) {
        return new ListView<>("line", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Invitation> item) {
                var one = item.getModelObject();
                item.add(new Label("name", one.getName()), new Label("email", one.getEmail()));
                item.add(new Label("state", getString("invitation.state." + one.getState())).add(AttributeModifier.replace("class", "chip " + chip(one.getState()))));
                item.add(new WebMarkupContainer("kept").setVisible(one.isReserved()));
                boolean open = one.getState() == InvitationState.INVITED;
                var moment = Dates.moment(open ? one.getExpiresAt() : Objects.requireNonNullElse(one.getAnsweredAt(), one.getInvitedAt()), language(), event().getZone());
                item.add(new Label("until", open ? getString("invitation.until").replace("${when}", moment) : moment));
                item.add(verb("again", () -> service.inviteAgain(one.getId(), null), "invitationSent", getString("invitation.again") + ": " + one.getName())
                        .setVisible(one.getState() != InvitationState.ACCEPTED));
                item.add(verb("withdrawal", () -> service.withdraw(one.getId()), "invitationWithdrawn", getString("invitation.withdraw") + ": " + one.getName())
                        .setVisible(one.getState() == InvitationState.INVITED));
            }
        };
    }

    private static String chip(InvitationState state) {
        return switch (state) {
            case INVITED -> "chip-review";
            case ACCEPTED -> "chip-published";
            case DECLINED, WITHDRAWN -> "chip-archived";
            case EXPIRED -> "chip-trouble";
        };
    }

    private StatelessForm<Void> verb(String id, Runnable verb, String what, String label) {
        var made = new VerbForm(id, sent -> act(sent, () -> {
            verb.run();
            back(what);
        }));
        made.add(new ErrorSummary("errors", made), new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", label)));
        return made;
    }

    private StatelessForm<Void> entry() {
        var made = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                read().ifPresent(InvitationsPage.this::act);
            }

            @Override
            protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
                upload.control().error(getString("invitations.large"));
            }
        };
        made.setMultiPart(true);
        made.setMaxSize(LARGEST);
        made.add(new ErrorSummary("errors", made), upload, text.attribute("dir", "auto"), new WhenField("until", "invitations.until", until));
        made.add(new AreaField("mapping", "invitations.mapping", mapping, LONGEST_MAPPING, 2).attribute("dir", "auto"));
        var preview = new WebMarkupContainer("preview") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(looked != null);
            }
        };
        preview.add(new Label("count", (IModel<String>) () -> getString("invitations.count").replace("${number}", String.valueOf(invitees().size()))));
        preview.add(new ListView<>("row", (IModel<List<InviteTable.Line>>) () -> looked == null ? List.of() : looked.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<InviteTable.Line> item) {
                var line = item.getModelObject();
                item.add(new Label("number", line.number()), new Label("who", line.invitee() == null ? line.about() : line.invitee().name() + " · " + line.invitee().email()));
                item.add(new Label("becomes", becomes(line)));
            }
        });
        made.add(preview);
        return made;
    }

    private String becomes(InviteTable.Line line) {
        return getString(line.invitee() == null ? line.flaw() : known.getOrDefault(line.invitee().email(), "invitations.fresh"));
    }

    private List<Invitee> invitees() {
        return looked == null ? List.of() : looked.lines().stream().map(InviteTable.Line::invitee).filter(one -> one != null && !known.containsKey(one.email())).toList();
    }

    /** Which button was pressed, its value says; a look is what costs nothing. */
    private void act(InviteTable read) {
        looked = read;
        known = service.listKnown(event(), form, read.lines().stream().map(InviteTable.Line::invitee).filter(Objects::nonNull).toList());
        if (!"invite".equals(getRequest().getPostParameters().getParameterValue("act").toString("look"))) {
            return;
        }
        var some = invitees();
        if (some.isEmpty()) {
            text.control().error(getString("invitations.none"));
            return;
        }
        try {
            service.invite(form.getId(), some, until.getObject() == null ? null : moment(until.getObject()));
            back(some.size() == read.lines().size() ? "invitationsSent" : "invitationsSentInPart");
        } catch (RefusedException e) {
            text.control().error(getString(e.key()));
        }
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(event().getZone()).toInstant();
    }

    private Optional<InviteTable> read() {
        try {
            var file = upload.control().getFileUpload();
            if (file != null && file.getSize() > 0) {
                table.setObject(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString());
            }
            if (table.getObject() == null || table.getObject().isBlank()) {
                text.control().error(getString("inviteTable.empty"));
                return Optional.empty();
            }
            var names = new HashMap<String, Long>();
            groups.listAll().forEach(group -> putNames(names, group));
            var reading = InviteTable.read(table.getObject(), Objects.requireNonNullElse(mapping.getObject(), ""), language(), said -> Optional.ofNullable(names.get(Folding.key(said))));
            if (reading.table() == null) {
                text.control().error(getString(reading.flaw()));
            }
            return Optional.ofNullable(reading.table());
        } catch (CharacterCodingException e) {
            upload.control().error(getString("invitations.encoding"));
            return Optional.empty();
        }
    }

    private static void putNames(Map<String, Long> names, Group group) {
        names.put(Folding.key(group.getSlug()), group.getId());
        List.of(Language.values()).forEach(language -> names.putIfAbsent(Folding.key(group.name(language)), group.getId()));
    }

    private void back(String what) {
        setResponsePage(InvitationsPage.class, SignUpPage.of(event(), form).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("invitations.title").replace("${kind}", getString("form.kind." + form.getKind()));
    }
}
