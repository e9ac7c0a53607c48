package mabat.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the caller asked for on the command line.
 *
 * @param settings Elasticsearch settings by name, in the order given
 * @param stopAtEndOfInput whether the node stops when standard input ends. A parent that holds the
 *     other end of that pipe cannot die, however suddenly, without taking the node with it
 */
record LaunchOptions(Map<String, String> settings, boolean stopAtEndOfInput) {

    static final String STOP_AT_END_OF_INPUT = "--stop-at-end-of-input";

    LaunchOptions {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads {@code name=value} pairs and the one flag.
     *
     * @throws IllegalArgumentException if an argument is neither, or a setting is given twice
     */
    static LaunchOptions parse(String... arguments) {
        var settings = new LinkedHashMap<String, String>();
        var stopAtEndOfInput = false;
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            if (argument.equals(STOP_AT_END_OF_INPUT)) {
                stopAtEndOfInput = true;
            } else if (equals < 1) {
                throw new IllegalArgumentException(
                        "Expected setting=value or "
                                + STOP_AT_END_OF_INPUT
                                + ", but got: "
                                + argument);
            } else if (settings.put(argument.substring(0, equals), argument.substring(equals + 1))
                    != null) {
                throw new IllegalArgumentException(
                        "Setting given twice: " + argument.substring(0, equals));
            }
        }
        return new LaunchOptions(settings, stopAtEndOfInput);
    }
}
