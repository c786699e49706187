/** Texts that nobody reads in the database or in an archive: the key to them stays in the home folder. */
package org.twinhall.seal;
