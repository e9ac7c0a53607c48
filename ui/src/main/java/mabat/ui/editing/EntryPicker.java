package mabat.ui.editing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mabat.knowledge.Entity;
import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.EntryRef;
import mabat.ui.component.InterfaceLanguage;

/**
 * Chooses an entry by the beginning of a name in either script. What stands in no list, a place or
 * a discovered person, is written out: {@code place:minsk-by}.
 */
final class EntryPicker extends ComboBox<EntryRef> {
    private static final int MOST = 200;

    EntryPicker(String label, Supplier<EntityPrefixes> names, ChangeTexts texts) {
        this(label, names, texts, entity -> true);
    }

    EntryPicker(
            String label,
            Supplier<EntityPrefixes> names,
            ChangeTexts texts,
            Predicate<Entity> wanted) {
        super(label);
        setWidthFull();
        setAllowCustomValue(true);
        InterfaceLanguage language = InterfaceLanguage.current();
        setItemLabelGenerator(entry -> texts.label(entry, language) + " (" + entry + ")");
        setItems(query -> found(query, names, wanted));
        addCustomValueSetListener(
                typed -> EntryRef.parse(typed.getDetail().strip()).ifPresent(this::setValue));
    }

    private static Stream<EntryRef> found(
            Query<EntryRef, String> query,
            Supplier<EntityPrefixes> names,
            Predicate<Entity> wanted) {
        // both have to be asked for, whatever they say
        int from = query.getOffset();
        int size = query.getLimit();
        return names.get().find(query.getFilter().orElse(""), wanted, MOST).stream()
                .map(entity -> EntryRef.of(entity.ref()))
                .skip(from)
                .limit(size);
    }
}
