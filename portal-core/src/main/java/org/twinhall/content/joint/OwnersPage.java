package org.twinhall.content.joint;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.Agreement;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Invitation;
import org.twinhall.content.NotAskedException;
import org.twinhall.content.Ownership;
import org.twinhall.content.Publishing;
import org.twinhall.content.SecondLookException;
import org.twinhall.content.Translation;
import org.twinhall.content.desk.AgreementPanel;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.view.DraftDoor;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Direction;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** Whose a text is: which groups own it, who has agreed to it, which groups are invited; here they agree, invite and leave. */
@RequiresPermission(EntryRights.WRITE)
public class OwnersPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryService service;

    @Inject
    private Publishing publishing;

    @Inject
    private Ownership ownership;

    @Inject
    private EntryRights rights;

    @Inject
    private Groups groups;

    @Inject
    private DraftDoor drafts;

    private final transient Entry entry;
    private final transient Translation translation;
    private final long entryId;
    private final Language written;
    private final transient Map<Long, Group> named;

    public OwnersPage(PageParameters parameters) {
        super(parameters);
        entry = service.getEntryForWriting(EntryEditPage.entryOf(parameters));
        entryId = entry.getId();
        written = EntryEditPage.languageOf(parameters);
        translation = entry.translation(written).orElseThrow(PortalPage::notFound);
        named = groups.listAll().stream().collect(Collectors.toMap(Group::getId, group -> group));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean mayAct = rights.may(EntryRights.PUBLISH, entry.getOwners()) && !entry.isTrashed();
        add(new Label("entry", translation.getTitle()).add(new InLanguage(written)));
        add(new PlainPageLink("editor", EntryEditPage.class, here()));
        add(new AgreementPanel("agreement", entryId, translation.getId(), written, entry.getOwners()));
        add(agree(mayAct), owners(mayAct), invitations(mayAct), invite(mayAct && ownership.mayInvite(entry)));
        add(new WebMarkupContainer("network").setVisible(entry.getOwners().isEmpty()));
    }

    private Component agree(boolean mayAct) {
        var agreement = publishing.findAgreement(translation.getId()).filter(Agreement::isOpen);
        var mine = agreement.map(open -> open.awaited(rights.groupsWith(EntryRights.PUBLISH, entry.getOwners()))).orElse(java.util.Set.of());
        IModel<Long> revision = Model.of(agreement.map(Agreement::getRevisionId).orElse(0L));
        var form = new StatelessForm<Void>("agree") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    goOn(publishing.agree(translation.getId(), revision.getObject()) ? "settled" : "agreed");
                } catch (NotAskedException e) {
                    error(getString("owners.notAsked"));
                } catch (SecondLookException e) {
                    error(getString("owners.secondLook"));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("revision", revision, Long.class).setRequired(true));
        form.add(new PlainLink("preview", drafts.path(entryId, written)), new PlainPageLink("editor", EntryEditPage.class, here()));
        form.add(new Label("forWhom", getString("owners.agree.for").replace("${groups}", names(mine))));
        // A press that came too late must be answered too, so the form stays while somebody posts to it.
        return form.setVisible(mayAct && (!mine.isEmpty() || !servletRequest().getMethod().equals("GET")));
    }

    private Component owners(boolean mayAct) {
        var list = new ListView<>("owner", sorted(entry.getOwners().stream())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                long group = item.getModelObject().getId();
                item.add(new Label("name", item.getModelObject().name(language())));
                boolean may = mayAct && entry.getOwners().size() > 1 && rights.may(EntryRights.PUBLISH, java.util.Set.of(group));
                item.add(button("leave", "owners.leave.of", item.getModelObject(), () -> {
                    ownership.leave(entryId, group);
                    if (rights.may(EntryRights.WRITE, entry.getOwners())) {
                        goOn("left");
                    } else {
                        setResponsePage(org.twinhall.content.desk.DeskPage.class, new PageParameters().set("done", "left"));
                    }
                }).setVisible(may));
            }
        };
        return new WebMarkupContainer("owners").add(list).setVisible(!entry.getOwners().isEmpty());
    }

    private Component invitations(boolean mayAct) {
        var all = ownership.listInvitations(entryId);
        var list = new ListView<>("invitation", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Invitation> item) {
                var invitation = item.getModelObject();
                var group = named.get(invitation.getGroupId());
                item.add(new Label("name", group.name(language())));
                item.add(new Label("state", getString(invitation.isOpen() ? "owners.invited" : "owners.declined")
                        .replace("${name}", Direction.isolated(invitation.isOpen() ? invitation.getInvitedByName() : invitation.getDeclinedBy()))));
                item.add(new MultiLineLabel("reason", invitation.getReason()).add(AttributeModifier.replace("dir", "auto")).setVisible(!invitation.isOpen()));
                item.add(button("uninvite", "owners.uninvite.of", group, () -> {
                    ownership.uninvite(entryId, group.getId());
                    goOn("uninvited");
                }).setVisible(mayAct));
            }
        };
        return new WebMarkupContainer("invitations").add(list).setVisible(!all.isEmpty());
    }

    private Component button(String id, String label, Group group, Runnable verb) {
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                verb.run();
            }
        };
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString(label).replace("${group}", group.name(language())))));
        return form;
    }

    private Component invite(boolean may) {
        var asked = ownership.listInvitations(entryId).stream().filter(Invitation::isOpen).map(Invitation::getGroupId).toList();
        var names = new LinkedHashMap<Long, String>();
        sorted(named.keySet().stream().filter(group -> !asked.contains(group) && !entry.getOwners().contains(group)
                && named.get(group).getState() != GroupState.ARCHIVED)).forEach(group -> names.put(group.getId(), group.name(language())));
        IModel<Long> chosen = new Model<>();
        IModel<String> message = Model.of("");
        var form = new StatelessForm<Void>("invite") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ownership.invite(entryId, chosen.getObject(), message.getObject().strip());
                goOn("invited");
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("group", "owners.group", chosen, () -> List.copyOf(names.keySet()), new LambdaChoiceRenderer<>(names::get, Object::toString)).required());
        form.add(new AreaField("message", "owners.message", message, Invitation.LONGEST, 4).attribute("dir", "auto"));
        return form.setVisible(may && !names.isEmpty());
    }

    private List<Group> sorted(Stream<Long> ids) {
        return ids.map(named::get).sorted(Comparator.comparing(group -> group.name(language()))).toList();
    }

    private String names(java.util.Set<Long> ids) {
        return sorted(ids.stream()).stream().map(group -> group.name(language())).collect(Collectors.joining(language() == Language.ARABIC ? "، " : ", "));
    }

    private PageParameters here() {
        return EntryEditPage.of(entryId, written);
    }

    private void goOn(String done) {
        setResponsePage(OwnersPage.class, here().set("done", done));
    }

    @Override
    protected IModel<String> title() {
        return message("owners.title");
    }
}
