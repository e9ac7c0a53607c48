package mabat.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import mabat.ui.command.Commands;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The entry of the jar. The first argument names a command; see {@link Commands}.
 *
 * <p>What makes beans is found by its name: reading the byte code of all classes for annotations
 * took a fifth of the start's processor time.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = "mabat", resourcePattern = "**/*Configuration.class")
@ComponentScan(basePackages = "mabat", resourcePattern = "**/*Controller.class")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class MabatApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        Commands.onThisTerminal(MabatApplication.class).run(List.of(args)).ifPresent(System::exit);
    }
}
