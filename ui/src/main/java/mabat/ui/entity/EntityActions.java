package mabat.ui.entity;

import com.vaadin.flow.component.Component;
import java.util.List;
import mabat.entity.EntityProfile;

/** What the present user can do with an entity, beside its name on its page. */
@FunctionalInterface
public interface EntityActions {
    /** Empty for those who may only look. */
    List<Component> of(EntityProfile profile);
}
