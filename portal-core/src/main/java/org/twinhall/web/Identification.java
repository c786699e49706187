package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import org.twinhall.access.Identity;

/** Knows who sends a request; contributed by the feature that lets people sign in. */
public interface Identification {

    /** Whose request it is; a visitor's when it carries no valid sign-in. Called inside a unit of work. */
    Identity identify(HttpServletRequest request);
}
