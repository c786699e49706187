package org.twinhall.registry.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditTrail;
import org.twinhall.registry.Ground;

/** Looks for a contact wherever it could have got to. */
final class Leaks {

    private Leaks() {
    }

    /** Everything that anybody can open who might look for a contact. */
    static void assertNone(Ground ground, String contact, String partner, long introduction) {
        var paths = new ArrayList<>(List.of("/admin/registry", "/admin/audit", "/en/desk/registry", "/en/desk/registry/introductions", "/en/desk/registry/kept",
                "/en/desk/registry/introductions/" + introduction, "/ar/desk/registry/introductions/" + introduction,
                "/en/desk/registry/introductions/new?partner=" + partner, "/en/desk/registry/partners/" + partner, "/en/desk/groups/hanwell-sabastiya",
                "/en/profile/data.json", "/sitemap.xml", "/en/groups/points.json"));
        for (var language : List.of("/en", "/ar")) {
            List.of("/registry", "/registry?view=table", "/registry?view=map", "/registry.csv", "/registry.geojson", "/registry/how", "/registry/gaps",
                    "/registry/partners/" + partner, "/registry/partners/" + partner + "/claim", "/places/" + partner, "/groups/hanwell-sabastiya",
                    "/search?q=" + contact.replaceAll("@.*", ""), "/search?q=" + partner, "/suggest?q=" + contact.substring(0, 5), "/feed.atom",
                    "/search.atom?q=" + contact.replaceAll("@.*", ""))
                    .forEach(path -> paths.add(language + path));
        }
        for (var visitor : List.of(ground.reader(), ground.person(DemoAccounts.MEMBER), ground.person(DemoAccounts.EDITOR),
                ground.person(DemoAccounts.ORGANISER), ground.person(DemoAccounts.ADMINISTRATOR))) {
            for (var path : paths) {
                assertFalse(visitor.get(path).text().contains(contact), path);
            }
        }
        var administrator = ground.person(DemoAccounts.ADMINISTRATOR);
        assertEquals(List.of(), paths.stream().filter(path -> administrator.get(path).status() != 200).toList(), "these were not looked at");
        assertEquals(0, ground.mailsWith(contact));
        ground.as(() -> {
            ground.get(AuditTrail.class).list("registry.", "", 0, 1000).forEach(act -> assertFalse((act.getSubject() + act.getBefore() + act.getAfter())
                    .contains(contact)));
            return null;
        });
    }
}
