package mabat.ui.story;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import mabat.article.Language;
import mabat.story.Report;
import mabat.story.Story;
import mabat.story.StoryArticle;
import mabat.ui.component.ArticleLine;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** The articles by time; what repeats another word for word is folded under it. */
final class StoryReports extends Section {
    private final Labels labels;
    private final LagTexts lags;

    StoryReports(Story story, Labels labels) {
        this.labels = labels;
        this.lags = new LagTexts(labels, InterfaceLanguage.current().locale());
        addClassName("told-reports");
        add(new H2(getTranslation("told.reports")));
        OrderedList list = new OrderedList();
        list.addClassName("told-list");
        Report first = story.reports().get(0);
        for (Report report : story.reports()) {
            list.add(
                    item(
                            report,
                            report == first ? Optional.of(first.article()) : Optional.empty()));
        }
        add(list);
        long listed =
                story.reports().stream().mapToLong(report -> 1 + report.repeats().size()).sum();
        if (listed < story.total()) {
            Paragraph more = new Paragraph(getTranslation("results.shown", listed, story.total()));
            more.addClassName("section-hint");
            add(more);
        }
    }

    private ListItem item(Report report, Optional<StoryArticle> first) {
        ListItem item =
                new ListItem(line(report.article()).with("lag", lags.of(report.lag(), first)));
        item.addClassName("told-" + side(report.article().language()));
        List<StoryArticle> repeats = report.repeats();
        if (!repeats.isEmpty()) {
            OrderedList folded = new OrderedList();
            repeats.forEach(repeat -> folded.add(new ListItem(line(repeat))));
            item.add(new NativeDetails(getTranslation("told.repeats", repeats.size()), folded));
        }
        return item;
    }

    private ArticleLine line(StoryArticle article) {
        return new ArticleLine(
                article.id(),
                article.title(),
                article.outlet(),
                article.language(),
                article.published(),
                labels);
    }

    private static String side(Language language) {
        return switch (language) {
            case HEBREW -> "he";
            case ENGLISH -> "en";
            case OTHER, UNDETERMINED -> "other";
        };
    }
}
