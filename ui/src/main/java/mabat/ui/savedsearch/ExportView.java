package mabat.ui.savedsearch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.history.Permalinks;
import mabat.search.Criteria;
import mabat.search.QueryProblem;
import mabat.ui.MainLayout;
import mabat.ui.ProblemTexts;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.Pages;
import mabat.ui.component.SearchLinks;
import org.jspecify.annotations.Nullable;

/**
 * Takes every match of a search out as a file. The address has the search's own parameters. The
 * file is written while it is read; the page shows how far it is, and can end it.
 */
@Route(value = "export", layout = MainLayout.class)
@RolesAllowed("ANALYST")
final class ExportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Exporter exporter;
    private final Permalinks permalinks;
    private final SavedSearchParts parts;
    private final Labels labels;
    private final ProblemTexts problems;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph said = new Paragraph();
    private final NativeButton cancel = new NativeButton();
    private final Select<ExportFormat> format = new Select<>();
    private @Nullable ExportRun run;

    ExportView(
            Exporter exporter,
            Permalinks permalinks,
            SavedSearchParts parts,
            Labels labels,
            ProblemTexts problems) {
        this.problems = problems;
        this.exporter = exporter;
        this.permalinks = permalinks;
        this.parts = parts;
        this.labels = labels;
        addClassNames("page", "export-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Criteria criteria = SearchLinks.read(event.getLocation().getQueryParameters()).criteria();
        add(new H1(getTranslation("export.heading")), what(criteria));
        format.setLabel(getTranslation("export.format"));
        format.setItems(ExportFormat.values());
        format.setItemLabelGenerator(each -> each.code().toUpperCase(Locale.ROOT));
        format.setValue(ExportFormat.CSV);
        UI ui = event.getUI();
        Anchor start =
                new Anchor(
                        (DownloadHandler) download -> write(download, criteria, ui),
                        getTranslation("export.start"));
        start.addClassNames("solid-button", "export-start");
        cancel.setText(getTranslation("export.cancel"));
        cancel.addClassName("quiet-button");
        cancel.addClickListener(click -> cancel());
        bar.setVisible(false);
        cancel.setVisible(false);
        said.getElement().setAttribute("role", "status");
        NativeButton permalink =
                new NativeButton(getTranslation("permalink.make"), click -> point(criteria));
        permalink.addClassNames("quiet-button", "permalink-make");
        Div tools = new Div(format, start, cancel, permalink);
        tools.addClassName("saved-tools");
        add(tools, bar, said);
    }

    private void point(Criteria criteria) {
        switch (permalinks.make(parts.user().id(), criteria)) {
            case Permalinks.Made.Unreadable(var problem) -> say(problem);
            case Permalinks.Made.Done(var permalink) -> {
                TextField address = new TextField(getTranslation("permalink.copy"));
                address.setValue(parts.home().text() + "/as-of/" + permalink.id());
                address.setReadOnly(true);
                address.setWidthFull();
                address.addClassName("left-to-right");
                add(address);
                address.focus();
            }
        }
    }

    private void cancel() {
        ExportRun running = run;
        if (running != null) {
            running.cancel();
        }
    }

    private Div what(Criteria criteria) {
        Div what = new Div();
        what.addClassName("saved-criteria");
        var parts = new CriteriaTexts(labels, InterfaceLanguage.current()).parts(criteria);
        if (parts.isEmpty()) {
            what.setText(getTranslation("criteria.everything"));
        }
        parts.forEach(part -> {
            var span = new Span(part);
            span.addClassName("saved-part");
            span.getElement().setAttribute("dir", "auto");
            what.add(span);
        });
        return what;
    }

    /** In the thread of the download. */
    private void write(DownloadEvent download, Criteria criteria, UI ui) throws IOException {
        Consumer<Runnable> page = Pages.with(ui);
        ExportFormat chosen = format.getValue();
        switch (exporter.open(criteria)) {
            case Exporter.Opening.Unreadable(var problem) -> page.accept(() -> say(problem));
            case Exporter.Opening.Ready(var export) -> {
                ExportRun mine = new ExportRun();
                page.accept(() -> run = mine);
                download.setFileName("mabat." + chosen.code());
                download.setContentType(chosen.mediaType());
                mine.write(export, chosen, download.getOutputStream(), watcher(page));
            }
        }
    }

    private ExportRun.Watcher watcher(Consumer<Runnable> page) {
        return new ExportRun.Watcher() {
            @Override
            public void progress(long written, long total) {
                page.accept(() -> ExportView.this.progress(written, total));
            }

            @Override
            public void ended(ExportRun.End end) {
                page.accept(() -> finish("export." + end.name().toLowerCase(Locale.ROOT)));
            }
        };
    }

    private void say(QueryProblem problem) {
        said.setText(
                getTranslation(
                        "export.unreadable", problems.of(problem, InterfaceLanguage.of(this))));
    }

    private void progress(long written, long total) {
        bar.setVisible(true);
        cancel.setVisible(true);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(written, Math.max(1, total)));
        said.setText(getTranslation("export.progress", written, total));
    }

    private void finish(String key) {
        bar.setVisible(false);
        cancel.setVisible(false);
        said.setText(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("export.heading"));
    }
}
