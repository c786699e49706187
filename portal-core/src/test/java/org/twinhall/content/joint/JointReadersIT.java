package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Ownership;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Readers;
import org.twinhall.media.Upload;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Where readers find a text of two groups, and which of its pictures its writers see. */
@ExtendWith(PortalExtension.class)
class JointReadersIT {

    private static final List<String> GROUPS = List.of("hanwell-sabastiya", "dundee-nablus");

    @Test
    void aTextOfTwoGroupsIsFoundWithBoth(RunningPortal portal) {
        portal.as(Identity.PORTAL, () -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group(portal, GROUPS.get(0)), group(portal, GROUPS.get(1))), Language.ENGLISH, "",
                    new Wording("Zeitoun seedlings shared", "", SafeHtml.of("<p>Seedlings</p>"), Map.of()), Filing.plain());
            return portal.get(Publishing.class).publish(written.getId());
        });
        portal.get(Follower.class).catchUp();
        for (var group : GROUPS) {
            for (var path : List.of("/en/groups/" + group, "/en/groups/" + group + "/news", "/ar/groups/" + group + "/news",
                    "/en/groups/" + group + "/feed.atom", "/en/news?group=" + group, "/en/search?q=zeitoun+seedlings&group=" + group)) {
                assertTrue(portal.http().get(path).text().contains("Zeitoun seedlings shared")
                        || portal.http().get(path).page().text().contains("Zeitoun seedlings shared"), path);
            }
        }
        assertFalse(portal.http().get("/en/search?q=zeitoun+seedlings&group=oxford-ramallah").page().select(".result").text().contains("Zeitoun"));
    }

    @Test
    void whoWritesATextWithAnotherGroupSeesThePicturesInIt(RunningPortal portal) throws Exception {
        long hanwell = group(portal, GROUPS.get(0));
        long dundee = group(portal, GROUPS.get(1));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var file = portal.as(Identity.PORTAL, () -> portal.get(MediaService.class).add(hanwell, new Upload("joint.png", () -> new ByteArrayInputStream(bytes.toByteArray())), MediaText.NONE));
        var here = new Identity(901, "Here", null, Dates.ZONE, Set.of(Role.MEMBER), Map.of(hanwell, Set.of(Role.EDITOR)));
        var there = new Identity(902, "There", null, Dates.ZONE, Set.of(Role.MEMBER), Map.of(dundee, Set.of(Role.EDITOR)));
        long entry = portal.as(here, () -> portal.get(EntryService.class).begin("NEWS", Set.of(hanwell), Language.ENGLISH, "",
                new Wording("With a picture of ours", "", SafeHtml.of("<p><img src=\"" + file.path() + "\" alt=\"\"></p>"), Map.of()), Filing.plain()).getEntry().getId());
        assertFalse(portal.as(there, () -> portal.get(MediaService.class).maySee(file, Readers.OWNERS)));
        long invitation = portal.as(here, () -> portal.get(Ownership.class).invite(entry, dundee, "").getId());
        assertTrue(portal.as(there, () -> portal.get(MediaService.class).maySee(file, Readers.OWNERS)), "who is invited sees what it is about");
        portal.as(there, () -> {
            portal.get(Ownership.class).accept(invitation);
            return null;
        });
        assertTrue(portal.as(there, () -> portal.get(MediaService.class).maySee(file, Readers.OWNERS)));
        assertFalse(portal.as(there, () -> portal.get(MediaService.class).mayUse(file)), "but puts it into no other text");
        portal.as(there, () -> {
            portal.get(Ownership.class).leave(entry, dundee);
            return null;
        });
        assertFalse(portal.as(there, () -> portal.get(MediaService.class).maySee(file, Readers.OWNERS)));
        assertEquals(Set.of(hanwell), portal.as(here, () -> portal.get(EntryService.class).getEntryForWriting(entry).getOwners()));
    }

    private static long group(RunningPortal portal, String slug) {
        return portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress(slug).orElseThrow().getId());
    }
}
