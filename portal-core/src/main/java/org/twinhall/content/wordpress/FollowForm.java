package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** After a trial: who the authors are here, and the button that does it. */
final class FollowForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordPressImport imports;

    @Inject
    private ImportAuthors authors;

    private final long trialId;
    private final transient ImportRun trial;
    private final List<AccountField> fields = new ArrayList<>();

    FollowForm(String id, ImportRun trial) {
        super(id);
        this.trialId = trial.getId();
        this.trial = trial;
    }

    /** The mail address of somebody's account. */
    private static final class AccountField extends LineField {

        private static final long serialVersionUID = 1L;

        private final ImportAuthor.Named author;

        AccountField(String id, ImportAuthor.Named author, String suggested) {
            super(id, "import.author", Model.of(suggested), Account.LONGEST_EMAIL);
            this.author = author;
            email();
        }

        @Override
        protected String labelText() {
            return getString("import.author").replace("${texts}", Integer.toString(author.texts())).replace("${login}", author.login())
                    .replace("${name}", author.name());
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors", this));
        var rows = new RepeatingView("author");
        var suggested = imports.canFollow(trial) ? authors.suggest(trial) : java.util.Map.<String, String>of();
        for (var author : trial.getAuthors()) {
            var field = new AccountField("author-" + fields.size(), author.named(), suggested.getOrDefault(author.getLogin(), ""));
            fields.add(field);
            rows.add(field);
        }
        add(rows);
        setVisible(imports.canFollow(trial));
    }

    @Override
    protected void onValidate() {
        super.onValidate();
        var group = imports.getRun(trialId).getGroupId();
        for (var field : fields) {
            var entered = field.control().getConvertedInput();
            if (field.control().isValid() && entered != null && !entered.isBlank() && authors.find(group, entered).isEmpty()) {
                field.control().error(getString("import.refused.account").replace("${detail}", entered));
            }
        }
    }

    @Override
    protected void onSubmit() {
        var chosen = new LinkedHashMap<String, String>();
        fields.stream().filter(field -> !field.value().isBlank()).forEach(field -> chosen.put(field.author.login(), field.value()));
        try {
            setResponsePage(ImportPage.class, new PageParameters().set("run", imports.follow(trialId, chosen).getId()));
        } catch (ImportRefusedException e) {
            error(getString(e.key()).replace("${detail}", e.detail()));
        } catch (IOException e) {
            error(getString("import.refused.file").replace("${detail}", String.valueOf(e.getMessage())));
        }
    }
}
