package org.twinhall.content.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class FileUsageIT {

    @Test
    void aFileSaysWhereItIsUsedAndLeavesOnlyWhenItIsNot(RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var used = add(portal, 201);
        var idle = add(portal, 202);
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(EntryService.class).begin("NEWS", Set.of(group(portal)), Language.ENGLISH, "",
                new Wording("Shows a picture", "", SafeHtml.of("<figure><img src=\"/media/" + used + "/x.jpg\" alt=\"\"></figure>"), Map.of()), Filing.plain())));
        var page = editor.get("/en/desk/files/" + used);
        assertEquals("Shows a picture", page.page().select("main section li").text());
        assertTrue(page.page().select("form[action*=remove]").isEmpty());

        var answer = editor.submit(editor.get("/en/desk/files/" + idle), "form[action*=remove]", Map.of());
        assertEquals(302, answer.status());
        assertTrue(answer.header("Location").contains("done=removed"), answer.header("Location"));
        assertEquals(403, editor.get("/en/desk/files/" + idle).status(), "it is gone");
    }

    private static long add(RunningPortal portal, int number) {
        return portal.as(Identity.PORTAL, () -> portal.get(MediaService.class)
                .add(group(portal), new Upload("x.jpg", () -> new java.io.ByteArrayInputStream(Photographs.jpeg(number))), MediaText.NONE).getId());
    }

    private static long group(RunningPortal portal) {
        return portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
    }
}
