package org.twinhall.content.translation;

import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.twinhall.content.EditConflictException;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.SecondLookException;
import org.twinhall.content.TrashedException;
import org.twinhall.content.Wording;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.content.desk.DiffLabel;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.text.WordDiff;
import org.twinhall.web.Texts;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** The fields of a translation, each beside what it translates. */
final class BesideForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private TranslationService service;

    @Inject
    private EntryService entries;

    @Inject
    private EntryRights rights;

    @Inject
    private AutosaveService autosaves;

    @Inject
    private Texts texts;

    private final transient Sheet sheet;
    private final transient EntryKind kind;
    private final BesideInput input;

    BesideForm(String id, Sheet sheet, EntryKind kind, BesideInput input) {
        super(id);
        this.sheet = sheet;
        this.kind = kind;
        this.input = input;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors", this));
        add(hidden("base", sheet.base()), hidden("source", sheet.sourceNumber()));
        add(theirs(new Label("originalTitle", sheet.original().title())), theirs(new Label("originalLead", sheet.original().lead())));
        add(new DiffLabel("titleDiff", () -> WordDiff.of(sheet.before().title(), sheet.original().title()), true)
                .setVisible(!sheet.before().title().equals(sheet.original().title())));
        add(new DiffLabel("leadDiff", () -> WordDiff.of(sheet.before().lead(), sheet.original().lead()), true)
                .setVisible(!sheet.before().lead().equals(sheet.original().lead())));
        add(new LineField("title", "beside.title", input.title, Wording.LONGEST_TITLE).required().attribute("lang", sheet.language().tag())
                .attribute("dir", sheet.language().direction()));
        add(own(new AreaField("lead", "beside.lead", input.lead, Wording.LONGEST_LEAD, 3)));
        add(answers());
        add(rows());
        add(new CheckField("current", "beside.current", input.current));
        boolean mayPublish = rights.may(EntryRights.PUBLISH, entries.getEntryForWriting(sheet.entryId()).getOwners());
        add(new Action("save", (done, work) -> {
            service.save(done, work);
            return "translated";
        }), new Action("publish", (done, work) -> service.publish(done, work) ? "published" : "asked").setVisible(mayPublish));
    }

    private static WebMarkupContainer hidden(String name, java.io.Serializable value) {
        var field = new WebMarkupContainer(name);
        field.add(AttributeModifier.replace("value", value));
        return field;
    }

    private RepeatingView answers() {
        var answers = new RepeatingView("answer");
        kind.fields().stream().filter(field -> input.answers.containsKey(field.name())).forEach(field -> {
            var row = new WebMarkupContainer(field.name());
            row.add(new Label("question", texts.get(kind.owner(), field.text(), getLocale())));
            row.add(theirs(new Label("original", sheet.original().fields().getOrDefault(field.name(), ""))));
            var area = new org.apache.wicket.markup.html.form.TextArea<>("translation", input.answers.get(field.name()));
            area.setConvertEmptyInputStringToNull(false);
            area.add(org.apache.wicket.validation.validator.StringValidator.maximumLength(Wording.LONGEST_FIELD));
            area.setLabel(() -> texts.get(kind.owner(), field.text(), getLocale()));
            area.add(AttributeModifier.replace("aria-label", texts.get(kind.owner(), field.text(), getLocale())));
            row.add(own(area));
            answers.add(row);
        });
        return answers;
    }

    private ListView<Row> rows() {
        return new ListView<>("row", sheet.rows()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Row> item) {
                item.add(row(item.getModelObject(), item.getIndex()));
            }
        };
    }

    /** Pictures that are the same in both texts have fields for their words; everything else is a text. */
    private Component row(Row row, int index) {
        var name = "part." + index;
        var markup = input.parts.get(index);
        var original = PictureWords.of(row.now());
        var own = original.isEmpty() ? original : PictureWords.of(SimpleMarkup.toHtml(markup));
        boolean same = !own.isEmpty() && original.stream().map(PictureWords::path).toList().equals(own.stream().map(PictureWords::path).toList());
        return same ? new PictureRow("part", name, markup, original, own, sheet.language())
                : new TextRow("part", index + 1, name, markup, row, sheet.language());
    }

    private Component own(Component component) {
        var told = component instanceof AreaField field ? field.control() : component;
        told.add(new InLanguage(sheet.language()));
        return component;
    }

    private Component theirs(Component component) {
        return component.add(new InLanguage(sheet.language().other()));
    }

    /** Whether what was posted belongs to the texts as they are now. */
    private boolean isUnchanged() {
        var posted = getRequest().getPostParameters();
        return posted.getParameterValue("base").toString("").equals(Long.toString(sheet.base()))
                && posted.getParameterValue("source").toString("").equals(Integer.toString(sheet.sourceNumber()));
    }

    @Override
    protected void onValidate() {
        super.onValidate();
        var posted = ((BesidePage) getPage()).posted();
        if (!isUnchanged() || !input.take(posted)) {
            input.parts.clear();
            input.parts.addAll(posted);
        }
    }

    private void act(BiFunction<Sheet, TranslationService.Work, String> verb) {
        try {
            if (!isUnchanged() || input.parts.size() != sheet.rows().size()) {
                keep();
                return;
            }
            var done = verb.apply(sheet, input.work(sheet));
            setResponsePage(BesidePage.class, EntryEditPage.of(sheet.entryId(), sheet.language()).set("done", done));
        } catch (EditConflictException e) {
            keep();
        } catch (SecondLookException e) {
            error(getString("beside.secondLook"));
        } catch (TrashedException e) {
            error(getString("beside.trashed"));
        }
    }

    /** One of the two texts is another one meanwhile: what was written waits in the editor. */
    private void keep() {
        autosaves.keep(sheet.translationId(), sheet.base(), input.worthKeeping());
        setResponsePage(EntryEditPage.class, EntryEditPage.of(sheet.entryId(), sheet.language()));
    }

    /** A button that does something with the translation. */
    private final class Action extends Button {

        private static final long serialVersionUID = 1L;

        private final transient Runnable action;

        Action(String id, BiFunction<Sheet, TranslationService.Work, String> verb) {
            super(id);
            action = () -> act(verb);
        }

        @Override
        public void onSubmit() {
            action.run();
        }
    }
}
