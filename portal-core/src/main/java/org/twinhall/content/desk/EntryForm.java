package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.danekja.java.util.function.serializable.SerializableConsumer;
import org.danekja.java.util.function.serializable.SerializableFunction;
import org.twinhall.access.Access;
import org.twinhall.content.Agreement;
import org.twinhall.content.EditConflictException;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.EntryUses;
import org.twinhall.content.Ownership;
import org.twinhall.content.PlacementException;
import org.twinhall.content.Publishing;
import org.twinhall.content.SecondLook;
import org.twinhall.content.SecondLookException;
import org.twinhall.content.TrashedException;
import org.twinhall.content.Wording;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.content.check.CheckPanel;
import org.twinhall.content.check.Advisor;
import org.twinhall.content.view.DraftDoor;
import org.twinhall.text.Slug;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** The fields and buttons of the editor. Each button saves first; what cannot be saved stays in the fields. */
final class EntryForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_REASON = 900;

    @Inject
    private Advisor advisor;

    @Inject
    private EditingService editing;

    @Inject
    private EntryService service;

    @Inject
    private EntryRights rights;

    @Inject
    private Publishing publishing;

    @Inject
    private EntryUses uses;

    @Inject
    private Ownership ownership;

    @Inject
    private SecondLook secondLook;

    @Inject
    private AutosaveService autosaves;

    @Inject
    private DraftDoor drafts;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private final transient EditedEntry entry;
    private final transient EntryKind kind;
    private final EntryInput input;
    private final transient Optional<Agreement> asked;
    private final boolean mayPublish;
    private final boolean mayChange;
    private final RichTextField text;
    private final LineField slug;
    private final AreaField reason;

    EntryForm(String id, EditedEntry entry, EntryKind kind, EntryInput input) {
        super(id);
        this.entry = entry;
        this.kind = kind;
        this.input = input;
        mayPublish = rights.may(EntryRights.PUBLISH, entry.owners());
        asked = publishing.findAgreement(entry.translationId()).filter(Agreement::isOpen);
        // Who agrees agrees to the moment that was asked for too.
        asked.ifPresent(agreement -> input.publishAt(agreement.getGoLiveAt()));
        mayChange = service.mayChange(service.getEntryForWriting(entry.entryId()));
        text = new RichTextField("text", "body", "edit.body", input.text(), entry.language(), entry.owners(), entry.pictureId());
        slug = new LineField("slug", "edit.slug", input.slug, Slug.LONGEST);
        reason = new AreaField("reason", "edit.reason", input.reason, LONGEST_REASON, 3);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        addData();
        add(new ErrorSummary("errors", this));
        var base = new HiddenField<>("base", input.base, Long.class);
        add(base.setRequired(true).setLabel(() -> getString("edit.base")));
        addWords();
        add(new AnswersPanel("answers", kind, input, entry.language()));
        add(new StatePanel("state", entry, mayPublish));
        add(new AgreementPanel("agreement", entry.entryId(), entry.translationId(), entry.language(), entry.owners()));
        add(new CheckPanel("check", advisor.advise(input.wording(), entry.language(), entry.otherName().isPresent())));
        var settings = new SettingsPanel("settings", entry, kind, input, mayPublish);
        add(settings.setVisible(mayChange));
        addButtons();
    }

    /** What the scripts need to know; they are given words, never sentences of their own. */
    private void addData() {
        var path = "/" + PortalSession.get().language().tag();
        data("autosave", path + "/desk/autosave/" + entry.translationId());
        data("memory", "twinhall.entry." + access.identity().accountId() + "." + entry.translationId());
        data("saved", getString("autosave.saved"));
        data("signed-out", getString("autosave.signedOut"));
        data("offline", getString("autosave.offline"));
        data("restored", getString("autosave.restored"));
        data("waiting", getString("autosave.waiting"));
    }

    private void data(String name, String value) {
        add(AttributeModifier.replace("data-" + name, value));
    }

    private void addWords() {
        add(own(new LineField("title", "edit.title", input.title, Wording.LONGEST_TITLE)).required());
        add(slug.attribute("dir", "auto").attribute("autocomplete", "off"));
        var lead = new AreaField("lead", "edit.lead", input.lead, Wording.LONGEST_LEAD, 3);
        add(own(lead));
        // Browsers would cut what is pasted without a word; we rather say that it is too long.
        lead.control().add(AttributeModifier.remove("maxlength"));
        add(new LineField("note", "edit.note", input.note, LONGEST_NOTE).attribute("dir", "auto"));
        add(new CheckField("minor", "edit.minor", input.minor).setVisible(entry.otherName().isPresent()));
        add(text);
    }

    private LineField own(LineField field) {
        return field.attribute("lang", entry.language().tag()).attribute("dir", entry.language().direction());
    }

    private AreaField own(AreaField field) {
        return field.attribute("lang", entry.language().tag()).attribute("dir", entry.language().direction());
    }

    private void addButtons() {
        button("save", () -> act("saved", editing::save)).setVisible(true);
        button("preview", () -> act(null, editing::save));
        button("submit", () -> act("submitted", editing::submit)).setVisible((!mayPublish || secondLook.isWanted(entry.owners())) && !entry.submitted());
        button("publish", this::publish).add(new Label("publishWord", getString(entry.owners().size() > 1 ? "edit.publish.joint" : "edit.publish")))
                .setVisible(mayPublish);
        button("withdraw", () -> act("withdrawn", editing::withdraw)).setVisible(mayPublish && (entry.isLive() || entry.goLiveAt() != null));
        addUses();
        var sendBack = new WebMarkupContainer("sendBack");
        sendBack.add(own(reason));
        sendBack.add(new Action("sendBackButton", this::sendBack));
        add(sendBack.setVisible(mayPublish && (entry.submitted() || asked.isPresent())));
    }

    /** Whoever may take it down is told that others lead to it. */
    private void addUses() {
        long leading = mayPublish && entry.isLive() ? uses.list(entry.entryId()).stream().filter(EntryUses.Use::live).count() : 0;
        var used = new WebMarkupContainer("used");
        used.add(new CountLabel("usedBy", "edit.used", () -> leading));
        used.add(new PlainLink("usesLink", entry.path(PortalSession.get().language()) + "/uses"));
        add(used.setVisible(leading > 0));
    }

    private Button button(String id, Runnable action) {
        var button = new Action(id, action);
        add(button);
        return button;
    }

    /** A button that does something with what is in the fields. */
    private static final class Action extends Button {

        private static final long serialVersionUID = 1L;

        private final transient Runnable action;

        Action(String id, Runnable action) {
            super(id);
            this.action = action;
        }

        @Override
        public void onSubmit() {
            action.run();
        }
    }

    private void publish() {
        if (input.body().isEmpty()) {
            text.refuse(getString("edit.body.empty"));
            return;
        }
        var moment = input.publishAt();
        boolean later = moment != null && moment.isAfter(clock.instant());
        var expiry = input.expireAt();
        if (expiry != null && !expiry.isAfter(later ? moment : clock.instant())) {
            error(getString("edit.expireAt.past"));
            return;
        }
        goOn(changes -> editing.publish(changes, later ? moment : null) ? later ? "scheduled" : "published" : "asked");
    }

    private void sendBack() {
        if (input.reason.getObject().isBlank()) {
            reason.control().error(getString("edit.reason.empty"));
            return;
        }
        act("sentBack", changes -> editing.sendBack(changes, input.reason.getObject().strip()));
    }

    private void act(String done, SerializableConsumer<Changes> verb) {
        goOn(changes -> {
            verb.accept(changes);
            return done;
        });
    }

    /** Does something with the changes and goes on: to the editor, which says what was done, or to the preview for nothing to say. */
    private void goOn(SerializableFunction<Changes, String> verb) {
        var changes = input.changes(entry, mayChange, mayPublish);
        if (!changes.slug().isEmpty() && !service.isFree(entry.translationId(), changes.slug())) {
            slug.control().error(getString("edit.slug.taken").replace("${slug}", changes.slug()));
            return;
        }
        if (changes.setting() != null && changes.setting().owners() != null && !mayGive(changes)) {
            error(getString("edit.owners.denied"));
            return;
        }
        if (changes.setting() != null && !service.mayShow(service.getEntryForWriting(entry.entryId()), changes.setting().filing().visibility())) {
            error(getString("edit.visibility.joint"));
            return;
        }
        try {
            var done = verb.apply(changes);
            if (done == null) {
                throw new RedirectToUrlException(drafts.path(entry.entryId(), entry.language()), 303);
            }
            setResponsePage(EntryEditPage.class, EntryEditPage.of(entry.entryId(), entry.language()).set("done", done));
        } catch (SecondLookException e) {
            error(getString("edit.secondLook"));
        } catch (PlacementException e) {
            error(getString("edit.parent." + e.reason()));
        } catch (TrashedException e) {
            error(getString("edit.trashed"));
        } catch (EditConflictException e) {
            keepBoth(changes.wording(), e.theirs().getId());
        }
    }

    private boolean mayGive(Changes changes) {
        return changes.setting().owners().equals(entry.owners()) || ownership.mayGive(entry.owners(), changes.setting().owners());
    }

    /** Theirs is saved already; yours stays in the fields and is kept, and goes over theirs only when you save once more. */
    private void keepBoth(Wording yours, long theirs) {
        var revision = service.getRevision(entry.translationId(), theirs);
        autosaves.keep(entry.translationId(), input.base.getObject(), input.worthKeeping());
        input.base.setObject(theirs);
        error(getString("conflict.error"));
        ((EntryEditPage) getPage()).show(new ConflictPanel("conflict", revision, yours, entry.language()));
    }
}
