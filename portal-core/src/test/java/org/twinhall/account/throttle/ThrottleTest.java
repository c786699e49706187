package org.twinhall.account.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void anAddressOfVersionFourCountsForItself() {
        assertEquals("203.0.113.7", Throttle.network("203.0.113.7"));
    }

    @Test
    void addressesOfOneHouseholdCountTogether() {
        assertEquals(Throttle.network("2001:db8:1:2::1"), Throttle.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(Throttle.network("2001:db8:1:2::1"), Throttle.network("2001:db8:1:3::1"));
    }

    @Test
    void anythingElseCountsForItself() {
        assertEquals("no:address", Throttle.network("no:address"));
    }
}
