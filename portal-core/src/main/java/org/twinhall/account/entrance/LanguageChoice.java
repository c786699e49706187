package org.twinhall.account.entrance;

import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Language;
import org.twinhall.web.form.SelectField;

/** The choice of a language, each under its own name. */
public final class LanguageChoice {

    private LanguageChoice() {
    }

    public static SelectField<Language> field(String id, String key, IModel<Language> model) {
        return new SelectField<>(id, key, model, () -> List.of(Language.values()),
                new LambdaChoiceRenderer<>(Language::ownName, Language::tag)).required();
    }
}
