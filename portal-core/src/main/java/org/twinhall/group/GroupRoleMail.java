package org.twinhall.group;

import org.twinhall.access.Role;
import org.twinhall.mail.MailPanel;

/** Tells somebody with an account that a group took them in. */
public class GroupRoleMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String group;

    GroupRoleMail(String id, String name, String giver, String group, Role role) {
        super(id);
        this.group = group;
        add(text("greeting", "groupRole.greeting", name));
        add(text("given", "groupRole.given." + role, giver, group));
        add(link("desk", "/desk"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {group};
    }
}
