/** What tests stand on: a started portal on a real database, an HTTP client, a browser. */
package org.twinhall.testing;
