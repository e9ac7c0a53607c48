package mabat.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import mabat.ui.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The entry of the jar. The first argument names a command; see {@link Commands}. */
@SpringBootApplication(scanBasePackages = "mabat")
@ConfigurationPropertiesScan("mabat")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class MabatApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        Commands.onThisTerminal(MabatApplication.class).run(List.of(args)).ifPresent(System::exit);
    }
}
