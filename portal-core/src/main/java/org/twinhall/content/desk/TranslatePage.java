package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Map;
import org.apache.wicket.RestartResponseException;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Begins the translation of an entry into the language of the address. */
@RequiresPermission(EntryRights.WRITE)
public class TranslatePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingService editing;

    @Inject
    private EntryService service;

    private final long entryId;
    private final Language target;
    private final transient EditedEntry original;
    private final IModel<String> heading = Model.of("");
    private final IModel<Boolean> copied = Model.of(true);

    public TranslatePage(PageParameters parameters) {
        super(parameters);
        entryId = EntryEditPage.entryOf(parameters);
        target = EntryEditPage.languageOf(parameters);
        if (service.getEntryForWriting(entryId).translation(target).isPresent()) {
            throw new RestartResponseException(EntryEditPage.class, EntryEditPage.of(entryId, target));
        }
        original = editing.read(entryId, target.other());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                begin();
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(text("original", Model.of(original.latest().title()), target.other()));
        form.add(new LineField("heading", "translate.heading." + target.tag(), heading, Wording.LONGEST_TITLE).required()
                .attribute("lang", target.tag()).attribute("dir", target.direction()));
        form.add(new CheckField("copied", "translate.copy", copied));
        form.add(new PlainPageLink("cancel", EntryEditPage.class, EntryEditPage.of(entryId, target.other())));
        add(form);
    }

    private void begin() {
        var wording = original.latest();
        var begun = copied.getObject() ? new Wording(heading.getObject().strip(), wording.lead(), wording.body(), wording.fields())
                : new Wording(heading.getObject().strip(), "", SafeHtml.of(""), Map.of());
        service.translate(entryId, target, "", begun);
        // The side-by-side form is a room above this one; its address is all that is known of it here.
        throw new org.apache.wicket.request.flow.RedirectToUrlException("/" + language().tag() + "/desk/entries/" + entryId + "/" + target.tag() + "/beside");
    }

    @Override
    protected IModel<String> title() {
        return message("translate.title." + target.tag());
    }
}
