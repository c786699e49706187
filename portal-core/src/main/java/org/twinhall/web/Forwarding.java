package org.twinhall.web;

import java.util.Optional;
import org.twinhall.text.Language;

/** Knows where things of other addresses are now; asked when nothing else answers an address. */
public interface Forwarding {

    /**
     * The path where the thing is, with the language.
     *
     * @param path without language and slashes at its ends
     */
    Optional<String> find(String path, Language language);
}
