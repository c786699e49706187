/** The web server: Jetty, security headers, the page cache in front of Wicket, the health answer. */
package org.twinhall.http;
