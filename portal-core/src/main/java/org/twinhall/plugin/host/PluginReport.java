package org.twinhall.plugin.host;

import org.twinhall.plugin.Contributions;

/**
 * What became of one plugin at this start.
 *
 * @param id            its id, or its file's name when it has no descriptor
 * @param version       its version; empty when unknown
 * @param file          the jar's name
 * @param state         what became of it
 * @param problem       why it was left out; empty when it was not
 * @param contributions what it contributes; null when it was left out
 */
public record PluginReport(String id, String version, String file, State state, String problem, Contributions contributions) {

    /** What became of a plugin. */
    public enum State { ACTIVE, DISABLED, FAILED }

    public static PluginReport failed(String id, String version, String file, String problem) {
        return new PluginReport(id, version, file, State.FAILED, problem, null);
    }

    public PluginReport failed(String why) {
        return failed(id, version, file, why);
    }
}
