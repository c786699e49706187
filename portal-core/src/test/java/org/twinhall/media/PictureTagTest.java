package org.twinhall.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Identity;

class PictureTagTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final String V = "?v=0123456789ab";

    @Test
    void beforeItsRenditionsAreMadeThereIsOnlyItsOwnType() {
        assertEquals("<img src=\"/media/null/1600/hall.jpg" + V + "\" srcset=\"/media/null/600/hall.jpg" + V + " 600w, /media/null/1000/hall.jpg" + V
                + " 1000w, /media/null/1600/hall.jpg" + V + " 1600w, /media/null/hall.jpg" + V + " 2000w\" sizes=\"100vw\" width=\"2000\" height=\"1500\""
                + " alt=\"Salt &amp; &quot;bread&quot;\" loading=\"lazy\">", PictureTag.of(file(2000, Focus.CENTRE), "Salt & \"bread\"", "100vw", true));
    }

    @Test
    void whatIsSmallerAsWebPIsOfferedFirstInTheSameWidths() {
        var file = file(800, Focus.TOP_LEFT);
        file.become(Renditions.WEBP);
        assertEquals("<picture><source type=\"image/webp\" srcset=\"/media/null/600/hall.webp" + V + " 600w, /media/null/hall.webp" + V
                + " 800w\" sizes=\"50vw\"><img src=\"/media/null/hall.jpg" + V + "\" srcset=\"/media/null/600/hall.jpg" + V + " 600w, /media/null/hall.jpg" + V
                + " 800w\" sizes=\"50vw\" width=\"800\" height=\"1500\" alt=\"\" class=\"focus-top-left\"></picture>", PictureTag.of(file, "", "50vw", false));
    }

    @Test
    void whatListsCutKeepsInSightWhatMatters() {
        var file = file(2000, Focus.BOTTOM);
        file.become(Renditions.WEBP);
        var thumbnail = PictureTag.thumbnail(file);
        assertTrue(thumbnail.contains("<source type=\"image/webp\" srcset=\"/media/null/600/hall.webp" + V + "\">"), thumbnail);
        assertTrue(thumbnail.contains(" class=\"focus-bottom\""), thumbnail);
    }

    private static MediaFile file(int width, Focus focus) {
        return new MediaFile(null, FileName.of("Hall.jpg"), new KeptFile(SHA256, FileType.JPEG, 1, width, 1500), MediaText.NONE,
                new MediaNote(Set.of(), Consent.UNSAID, "", focus), Identity.PORTAL, Instant.EPOCH);
    }
}
