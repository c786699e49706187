package org.twinhall;

import java.util.List;

/** The configuration cannot be used; the message names each key. */
public class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigException(List<String> problems) {
        super("configuration: " + String.join("; ", problems));
    }
}
