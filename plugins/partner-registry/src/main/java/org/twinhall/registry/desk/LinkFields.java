package org.twinhall.registry.desk;

import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.web.form.SelectField;

/** The fields of a link as a whole, on more than one page. */
final class LinkFields {

    private LinkFields() {
    }

    static SelectField<LinkKind> kind(Component owner, IModel<LinkKind> model) {
        return new SelectField<>("kind", "registry.filter.kind", model, () -> List.of(LinkKind.values()),
                new LambdaChoiceRenderer<>(kind -> owner.getString("link.kind." + kind), LinkKind::name)).required();
    }

    static SelectField<Formality> formality(Component owner, IModel<Formality> model) {
        return new SelectField<>("formality", "registry.filter.formality", model, () -> List.of(Formality.values()),
                new LambdaChoiceRenderer<>(formality -> owner.getString("link.formality." + formality), Formality::name)).required();
    }
}
