package org.twinhall.hello;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.text.Folding;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** The form for a new phrase. */
@RequiresPermission(HelloPlugin.COLLECT)
public class PhraseEntryPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 160;

    @Inject
    private PhraseService phrases;

    private final IModel<String> english = Model.of("");
    private final IModel<String> arabic = Model.of("");
    private final IModel<String> pronunciation = Model.of("");

    public PhraseEntryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var englishField = new LineField("english", "phrase.english", english, LONGEST).required().attribute("lang", "en").attribute("dir", "ltr");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (Folding.key(english.getObject()).isEmpty()) {
                    englishField.control().error(getString("phrase.english.none"));
                } else if (phrases.add(english.getObject().strip(), arabic.getObject().strip(), pronunciation.getObject().strip()).isEmpty()) {
                    englishField.control().error(getString("phrase.english.taken"));
                } else {
                    setResponsePage(PhraseListPage.class, new PageParameters().set("done", "phraseAdded"));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), englishField);
        form.add(new LineField("arabic", "phrase.arabic", arabic, LONGEST).required().attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new LineField("pronunciation", "phrase.pronunciation", pronunciation, LONGEST).attribute("dir", "ltr"));
        form.add(new PlainPageLink("back", PhraseListPage.class));
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return message("phrases.new");
    }
}
