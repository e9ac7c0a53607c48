package mabat.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mabat.alert.Message;
import mabat.alert.Paused;
import mabat.savedsearch.SavedSearch;
import mabat.ui.component.CalmLine;
import mabat.ui.component.InterfaceLanguage;

/** What the owner must know: searches that cannot be checked, messages that could not be sent. */
final class Troubles {
    private final SavedSearchParts parts;
    private final Map<String, SavedSearch> own;
    private final Runnable changed;
    private final Div texts = new Div();

    Troubles(SavedSearchParts parts, List<SavedSearch> own, Runnable changed) {
        this.parts = parts;
        this.own = own.stream().collect(Collectors.toMap(SavedSearch::id, search -> search));
        this.changed = changed;
    }

    /** Empty when all is well. */
    List<Component> lines() {
        String person = parts.user().id();
        List<Component> lines = new ArrayList<>();
        for (Paused paused : parts.subscriptions().paused(person)) {
            SavedSearch search = own.get(paused.search());
            if (search != null) {
                String reason = parts.reasons().of(paused, search, InterfaceLanguage.current());
                lines.add(
                        new CalmLine(texts.getTranslation("saved.paused", search.name(), reason)));
            }
        }
        for (Message dead : parts.subscriptions().dead(person)) {
            lines.add(
                    new CalmLine(
                                    texts.getTranslation(
                                            "saved.dead", name(dead.search()), dead.error()))
                            .offering(
                                    texts.getTranslation("action.retry"),
                                    () -> {
                                        parts.subscriptions().tryAgain(person, dead.key());
                                        changed.run();
                                    }));
        }
        return lines;
    }

    private String name(String search) {
        SavedSearch found = own.get(search);
        return found == null ? "" : found.name();
    }
}
