package mabat.ui.editing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mabat.knowledge.EntryRef;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.editing.EntryChoices.Offer;

/** Chooses an entry while its name is typed, in either script. */
final class EntryPicker extends ComboBox<EntryRef> {
    private static final int MOST = 200;

    private final EntryChoices choices;
    private Offer offer;
    private Predicate<EntryRef> wanted = entry -> true;

    EntryPicker(String label, EntryChoices choices, Offer offer) {
        super(label);
        this.choices = choices;
        this.offer = offer;
        setWidthFull();
        InterfaceLanguage language = InterfaceLanguage.current();
        setItemLabelGenerator(entry -> choices.label(entry, language));
        setItems(this::found);
    }

    /** Other entries from now on; the chosen one goes if it is none of them. */
    void offer(Offer other) {
        EntryRef chosen = getValue();
        boolean stays =
                chosen != null
                        && (chosen.discovered()
                                ? other.found()
                                : other.listed().contains(chosen.kind()));
        if (!stays) {
            clear();
        }
        if (!other.equals(offer)) {
            offer = other;
            getLazyDataView().refreshAll();
        }
    }

    /** Not this one. */
    EntryPicker except(EntryRef one) {
        wanted = entry -> !entry.equals(one);
        return this;
    }

    /** What is typed and not found is somebody new, whom articles name like that. */
    EntryPicker orSomebodyNew() {
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            String id = EntryIds.found(typed.getDetail());
            if (!id.isEmpty()) {
                setValue(new EntryRef(EntryRef.Kind.PERSON, id));
            }
        });
        return this;
    }

    private Stream<EntryRef> found(Query<EntryRef, String> query) {
        // both have to be asked for, whatever they say
        int from = query.getOffset();
        int size = query.getLimit();
        return choices.find(query.getFilter().orElse(""), offer, MOST).stream()
                .filter(wanted)
                .skip(from)
                .limit(size);
    }
}
