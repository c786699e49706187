/** What tests stand on: portals that live for one test, clocks that are moved by hand. */
package org.twinhall.testing;
