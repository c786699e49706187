package org.twinhall.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Where people are led who have just signed in. */
@ExtendWith(PortalExtension.class)
class FirstStepIT {

    @Test
    void whoHasWorkHereBeginsThereAndOthersOnTheFirstPage(RunningPortal portal) {
        assertEquals("/en/desk", led(portal, "/en/sign-in", DemoAccounts.REPRESENTATIVE));
        assertEquals("/ar/desk", led(portal, "/en/sign-in", DemoAccounts.EDITOR), "in the language that the person chose");
        assertEquals("/ar", led(portal, "/en/sign-in", DemoAccounts.MEMBER));
        assertEquals("/en/groups", led(portal, "/en/sign-in?next=/en/groups", DemoAccounts.EDITOR), "who was on the way somewhere goes on");
    }

    private static String led(RunningPortal portal, String page, DemoAccounts.Person person) {
        var guest = portal.http();
        var answer = guest.submit(guest.get(page), "form.form", Map.of("email:control", person.email(), "password:control", person.password()));
        assertEquals(303, answer.status());
        return URI.create(page).resolve(answer.header("Location")).getPath();
    }
}
