package org.twinhall.account;

import java.util.List;
import org.twinhall.access.Role;
import org.twinhall.text.Language;

/** The people of the demo. Their passwords are published, so a portal that holds them cannot be served. */
public final class DemoAccounts {

    public static final Person ADMINISTRATOR = new Person("admin@demo.example", "olive-harvest-2026", "Hana Whitfield", Language.ENGLISH, Role.ADMINISTRATOR);
    public static final Person ORGANISER = new Person("organiser@demo.example", "almond-blossom-2026", "Tom Ashworth", Language.ENGLISH, Role.ORGANISER);
    public static final Person REPRESENTATIVE = new Person("representative@demo.example", "lemon-terrace-2026", "Morag Sinclair", Language.ENGLISH, Role.REPRESENTATIVE);
    public static final Person EDITOR = new Person("editor@demo.example", "thyme-hillside-2026", "سلمى حدّاد", Language.ARABIC, Role.EDITOR);
    public static final Person CONTRIBUTOR = new Person("contributor@demo.example", "fig-garden-2026", "Owen Pritchard", Language.ENGLISH, Role.CONTRIBUTOR);
    public static final Person MEMBER = new Person("member@demo.example", "grape-arbour-2026", "يوسف ناصر", Language.ARABIC, Role.MEMBER);

    private DemoAccounts() {
    }

    /** All of them, the most powerful first. */
    public static List<Person> listAll() {
        return List.of(ADMINISTRATOR, ORGANISER, REPRESENTATIVE, EDITOR, CONTRIBUTOR, MEMBER);
    }

    /**
     * A person of the demo.
     *
     * @param role the role that the person shows; roles of groups are given by the group feature's own demo content
     */
    public record Person(String email, String password, String name, Language language, Role role) {
    }
}
