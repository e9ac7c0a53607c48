package mabat.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/**
 * Runs the application until it is stopped. Options given here win over every other configuration.
 */
final class StartCommand implements Command {
    private final Class<?> application;

    StartCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public OptionalInt run(List<String> arguments, Terminal terminal) {
        StartOptions options = StartOptions.read(arguments, terminal);
        Map<String, Object> properties = new LinkedHashMap<>(options.properties());
        terminal.out().println("Mabat starts; its data is in " + options.data());
        SpringApplication spring = new SpringApplication(application);
        spring.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("start options", properties)));
        spring.run();
        return OptionalInt.empty();
    }
}
