package org.twinhall.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    private Path home;

    private Seal seal(String file) {
        return new Seal(new SealSettings(home.resolve(file)));
    }

    @Test
    void whatIsClosedIsReadWithTheKeyOfTheHomeFolderAlone() {
        var closed = seal("conf/one").close("شلل الأطفال, a ramp", "answer 7");
        assertFalse(closed.contains("ramp"));
        assertEquals(Optional.of("شلل الأطفال, a ramp"), seal("conf/one").open(closed, "answer 7"));
        seal("conf/two").close("so that it has a key", "");
        assertEquals(Optional.empty(), seal("conf/two").open(closed, "answer 7"));
    }

    @Test
    void theSameWordsAreNeverClosedAlike() {
        assertNotEquals(seal("keys").close("vegan", "x"), seal("keys").close("vegan", "x"));
    }

    @Test
    void whatWasMovedOrChangedIsNotOpened() {
        var closed = seal("keys").close("vegan", "answer 7");
        assertEquals(Optional.empty(), seal("keys").open(closed, "answer 8"));
        char last = closed.charAt(closed.length() - 3);
        assertEquals(Optional.empty(), seal("keys").open(closed.substring(0, closed.length() - 3) + (last == 'A' ? 'B' : 'A')
                + closed.substring(closed.length() - 2), "answer 7"));
        assertEquals(Optional.empty(), seal("keys").open("vegan", "answer 7"));
    }

    @Test
    void aNewKeyInFrontClosesAndTheOldOneStillOpens() throws IOException {
        var old = seal("keys").close("vegan", "x");
        seal("other").close("", "");
        Files.writeString(home.resolve("keys"), Files.readString(home.resolve("other")) + Files.readString(home.resolve("keys")));
        assertEquals(Optional.of("vegan"), seal("keys").open(old, "x"));
        assertEquals(Optional.of("halal"), seal("other").open(seal("keys").close("halal", "x"), "x"));
    }
}
