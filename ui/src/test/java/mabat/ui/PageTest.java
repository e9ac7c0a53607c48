package mabat.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import mabat.alert.HandMadeAlerts;
import mabat.entity.InMemoryEntityStatistics;
import mabat.story.InMemoryStoryLibrary;
import mabat.ui.component.HandBackground;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Opens pages over the fakes of {@link PagesForTests}, in English. */
@SpringBootTest(classes = PagesForTests.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
public abstract class PageTest extends SpringBrowserlessTest {
    @Autowired protected FakeSearch search;
    @Autowired protected FakeSavedSearches saved;
    @Autowired protected HandMadeAlerts alerts;
    @Autowired protected FakeLibrary library;
    @Autowired protected InMemoryEntityStatistics statistics;
    @Autowired protected InMemoryStoryLibrary stories;
    @Autowired protected HandBackground background;

    @BeforeEach
    void english() {
        UI.getCurrent().setLocale(Locale.UK);
    }

    /** Opens an address relative to the root. */
    protected void open(String address) {
        start(address);
        settle();
    }

    /** Opens an address without waiting for what it asks for. */
    protected static void start(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parts[1]));
    }

    /** Lets the background finish and the page take the answers. */
    protected void settle() {
        while (background.waiting() > 0) {
            background.finishAll();
            takeAnswers();
        }
    }

    /** What waits for the page is done when its lock is given back. */
    protected static void takeAnswers() {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
        roundTrip();
    }

    /**
     * Everything on the page, in the order of the document; dialogs are found with {@code find}.
     */
    protected static Stream<Component> all() {
        return below(page());
    }

    /** The outermost layout: Vaadin keeps it beside the children of the UI. */
    private static Component page() {
        return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(PageTest::below));
    }

    /** Components of a type with this class name. */
    protected static <T extends Component> List<T> styled(Class<T> type, String className) {
        return all().filter(type::isInstance)
                .map(type::cast)
                .filter(component -> component.getElement().getClassList().contains(className))
                .toList();
    }

    /** The visible text of everything below a component. */
    protected static String text(Component component) {
        return Objects.requireNonNullElse(component.getElement().getTextRecursively(), "");
    }

    protected static String pageText() {
        return text(page());
    }

    /** The query of the address shown. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Clicks the plain button that says just this. */
    protected final void click(String text) {
        NativeButton button =
                all().filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .filter(candidate -> text(candidate).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(text + " not in " + pageText()));
        test(button).click();
        settle();
    }
}
