package mabat.ui.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command, sorted into options with a value ({@code --port 8080} or {@code
 * --port=8080}), switches ({@code --open}) and the rest. {@code --} ends the options.
 */
final class Arguments {
    private final Map<String, String> values;
    private final Set<String> switches;
    private final List<String> rest;

    private Arguments(Map<String, String> values, Set<String> switches, List<String> rest) {
        this.values = values;
        this.switches = switches;
        this.rest = List.copyOf(rest);
    }

    /**
     * @param withValue the options that take a value, with their dashes
     * @param without the switches, with their dashes
     */
    static Arguments read(List<String> words, Set<String> withValue, Set<String> without) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> switches = new HashSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                rest.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (without.contains(name) && equals < 0) {
                switches.add(name);
            } else if (withValue.contains(name)) {
                if (equals < 0 && i + 1 >= words.size()) {
                    throw new UsageException(name + " needs a value");
                }
                values.put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
            } else {
                List<String> known = new ArrayList<>(withValue);
                known.addAll(without);
                known.sort(null);
                throw new UsageException(
                        "unknown option " + name + "; known are " + String.join(", ", known));
            }
        }
        return new Arguments(values, switches, rest);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    List<String> rest() {
        return rest;
    }
}
