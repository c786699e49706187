package org.twinhall.account.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.access.Role;
import org.twinhall.web.form.ChoiceGroupField;

/** The choice of network roles; everybody is a member anyway. */
final class RoleChoice {

    private static final List<Role> CHOICES = List.of(Role.ADMINISTRATOR, Role.ORGANISER);

    private RoleChoice() {
    }

    static ChoiceGroupField<Role> field(String id, Component owner, IModel<Collection<Role>> model) {
        return new ChoiceGroupField<>(id, "person.roles", model, () -> CHOICES,
                new LambdaChoiceRenderer<>(role -> owner.getString(key(role)), Role::name));
    }

    /** The roles that can be chosen, of all that somebody has. */
    static List<Role> chosen(Set<Role> roles) {
        return CHOICES.stream().filter(roles::contains).toList();
    }

    /** The roles in words. */
    static String words(Component owner, Set<Role> roles) {
        return CHOICES.stream().filter(roles::contains).map(role -> owner.getString(key(role))).collect(Collectors.joining(" – "));
    }

    private static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }
}
