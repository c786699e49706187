package org.twinhall.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class GroupLogoIT {

    private static final String FORM = "form[enctype=multipart/form-data]";
    private static int number;

    private String slug;
    private Http representative;

    @BeforeEach
    void enterAGroup(RunningPortal portal) {
        slug = "logo-" + ++number;
        var grounds = new Grounds(portal);
        grounds.person(slug + "@example.org", slug, grounds.group(slug, "Logo " + number), Role.REPRESENTATIVE);
        representative = portal.http().signIn(slug + "@example.org", Grounds.PASSWORD);
    }

    @Test
    void aLogoIsSeenByEverybodyUntilItIsTakenAway(RunningPortal portal) throws IOException {
        var edit = "/en/desk/groups/" + slug;
        var answer = representative.upload(representative.get(edit), FORM, Map.of(), "logo.png", png());
        assertEquals(302, answer.status(), answer.text());
        var reader = portal.http();
        var picture = reader.get("/en/groups/" + slug).page().selectFirst(".group-header-emblem img");
        assertNotNull(picture, "the logo instead of the emblem");
        assertEquals(200, reader.get(picture.attr("src")).status());
        assertEquals(302, representative.submit(representative.get(edit), "form[action*=remove]", Map.of()).status());
        assertNull(reader.get("/en/groups/" + slug).page().selectFirst(".group-header-emblem img"));
        assertNotNull(reader.get("/en/groups/" + slug).page().selectFirst(".group-header-emblem svg"));
        assertEquals(404, reader.get(picture.attr("src")).status(), "shown nowhere, it is for the group alone");
    }

    @Test
    void whatIsNoPictureIsRefusedBesideTheField() {
        var page = representative.get("/ar/desk/groups/" + slug);
        for (var file : new String[] {"%PDF-1.7\n%%EOF\n", "just words"}) {
            var answer = representative.upload(page, FORM, Map.of(), "logo.png", file.getBytes(StandardCharsets.UTF_8));
            assertEquals(200, answer.status());
            assertTrue(answer.page().select("#upload-error").text().contains("PNG"), answer.page().select(FORM).text());
        }
    }

    @Test
    void anotherGroupsRepresentativeChangesNoLogo(RunningPortal portal) throws IOException {
        var page = representative.get("/en/desk/groups/" + slug);
        var stranger = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        assertEquals(403, stranger.upload(page, FORM, Map.of(), "logo.png", png()).status());
        assertNull(portal.http().get("/en/groups/" + slug).page().selectFirst(".group-header-emblem img"));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
