package mabat.ui.editing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mabat.overlay.Change;
import mabat.overlay.History;
import mabat.overlay.KnowledgeKeeper;
import mabat.reenrich.Reenrichment;
import mabat.ui.MainLayout;
import mabat.ui.component.Background;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;

/** The editors' page. What happens elsewhere is seen here at once, without reloading. */
@Route(value = "editing", layout = MainLayout.class)
@RolesAllowed("EDITOR")
final class EditingView extends Main implements HasDynamicTitle {
    private static final int SHOWN = 30;

    private final Desk desk;
    private final Reenrichment job;
    private final KnowledgeKeeper keeper;
    private final Background background;
    private final ReenrichPanel panel;
    private final ChangeForm form;
    private final DiscoveredList people;
    private final UnorderedList changes = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("editing.changes.none"));
    private final Button more = new Button(getTranslation("editing.changes.more"));
    private final List<Runnable> listening = new ArrayList<>();
    private int shown = SHOWN;
    private long last = -1;

    EditingView(
            EditingParts parts, Reenrichment job, KnowledgeKeeper keeper, Background background) {
        this.desk = parts.desk();
        this.job = job;
        this.keeper = keeper;
        this.background = background;
        addClassNames("page", "editing-page");
        panel = new ReenrichPanel(job, keeper, parts.user());
        form = new ChangeForm(desk, parts.choices(), this::refresh);
        people = new DiscoveredList(parts.people(), desk, parts.choices(), this::refresh);
        changes.addClassName("change-list");
        none.addClassName("page-intro");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> {
            shown += SHOWN;
            last = -1;
            refresh();
        });
        Paragraph intro = new Paragraph(getTranslation("editing.intro"));
        intro.addClassName("page-intro");
        add(
                new H1(getTranslation("editing.heading")),
                intro,
                section("editing.reenrich.heading", panel),
                section("editing.form.heading", form),
                section("editing.people.heading", people),
                section("editing.changes.heading", none, changes, more));
    }

    private Component section(String heading, Component... content) {
        H2 title = new H2(getTranslation(heading));
        Section section = new Section(title);
        section.add(content);
        section.addClassName("editing-section");
        return section;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Consumer<Runnable> page = Pages.with(event.getUI());
        panel.show(new LatestAnswer(background, page));
        people.show(new LatestAnswer(background, page));
        listening.add(keeper.listen(() -> page.accept(this::refresh)));
        listening.add(job.listen(() -> page.accept(panel::look)));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Runnable::run);
        listening.clear();
    }

    private void refresh() {
        panel.look();
        History history = keeper.history();
        form.seen(history.last());
        if (history.last() == last) {
            return;
        }
        last = history.last();
        changes.removeAll();
        none.setVisible(last == 0);
        for (long number = last; number > Math.max(0, last - shown); number--) {
            history.find(number)
                    .ifPresent(change ->
                            changes.add(
                                    new ListItem(
                                            new ChangeItem(
                                                    change, history, desk.texts(), this::undo))));
        }
        more.setVisible(last > shown);
    }

    private void undo(Change change) {
        new WhyDialog(
                        getTranslation("editing.undo.heading", change.number()),
                        getTranslation("editing.undo.confirm"),
                        why -> {
                            var wrong = desk.undo(change.number(), why);
                            refresh();
                            return wrong;
                        })
                .ask(new Div(desk.texts().of(change, InterfaceLanguage.current())))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("editing.heading"));
    }
}
