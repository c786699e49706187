/** Keeps what somebody is writing before it is saved, so that a lost connection, sign-in or browser loses nothing. */
package org.twinhall.content.autosave;
