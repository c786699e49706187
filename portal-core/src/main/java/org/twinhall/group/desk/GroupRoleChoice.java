package org.twinhall.group.desk;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.twinhall.access.Role;
import org.twinhall.group.GroupPeople;
import org.twinhall.web.form.SelectField;

/** The choice of a role in a group, each with what it allows. */
final class GroupRoleChoice {

    private GroupRoleChoice() {
    }

    static SelectField<Role> field(String id, Component owner, IModel<Role> model) {
        return new SelectField<>(id, "group.person.role", model, () -> GroupPeople.ROLES,
                new LambdaChoiceRenderer<>(role -> owner.getString("group.role." + role + ".meaning"), Role::name)).required();
    }
}
