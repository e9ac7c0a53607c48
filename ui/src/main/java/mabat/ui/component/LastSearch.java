package mabat.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import mabat.search.Criteria;

/** The search last shown in a browser tab, so that other pages can lead back to it. */
public final class LastSearch {
    private static final String KEY = LastSearch.class.getName();

    private LastSearch() {}

    public static void remember(UI ui, Criteria criteria) {
        ComponentUtil.setData(ui, KEY, criteria);
    }

    public static Optional<Criteria> of(UI ui) {
        return Optional.ofNullable((Criteria) ComponentUtil.getData(ui, KEY));
    }
}
