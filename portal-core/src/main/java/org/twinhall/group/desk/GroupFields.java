package org.twinhall.group.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.group.GroupKind;
import org.twinhall.place.Place;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** The fields of a group that administrators fill in, on more than one page. */
final class GroupFields {

    private GroupFields() {
    }

    static SelectField<GroupKind> kind(Component owner, IModel<GroupKind> model) {
        return new SelectField<>("kind", "groups.filter.kind", model, () -> List.of(GroupKind.values()),
                new LambdaChoiceRenderer<>(kind -> owner.getString("group.kind." + kind), GroupKind::name)).required();
    }

    /** Where it is at home: all places, by name. */
    static SelectField<Long> place(Map<Long, Place> places, Language language, IModel<Long> model) {
        var sorted = places.values().stream()
                .sorted(Comparator.comparing(place -> place.name(language), Collator.getInstance(language.locale())))
                .map(Place::getId).toList();
        return new SelectField<>("place", "groups.column.home", model, () -> sorted,
                new LambdaChoiceRenderer<>(id -> places.get(id).name(language), Object::toString)).required();
    }

    static LineField slug(String key, IModel<String> model) {
        return new LineField("slug", key, model, Slug.LONGEST).attribute("dir", "ltr").attribute("autocomplete", "off");
    }
}
