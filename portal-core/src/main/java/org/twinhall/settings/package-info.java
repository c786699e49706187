/** What an administrator sets while the portal runs: typed keys with defaults, kept in the database. */
package org.twinhall.settings;
