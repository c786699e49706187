/** The benchmark: content of any size, the portal as it is delivered, and beside it what it could at best be. */
package org.twinhall.bench;
