package org.twinhall.web;

/** The configured public address of the portal, without a slash at its end; empty when none is configured. */
public record BaseUrl(String value) {
}
