package mabat.ui.entity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import mabat.entity.EntityCriteria;
import mabat.entity.EntityProfile;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.SignedInUser;

/** Keeps the search for an entity under its name, so that what is new in it is counted. */
final class FollowButton extends Div {
    private static final int SHOWN_MILLIS = 4_000;

    private final SavedSearches saved;
    private final SignedInUser user;
    private final String name;
    private final Criteria criteria;

    FollowButton(EntityProfile profile, SavedSearches saved, SignedInUser user) {
        this.saved = saved;
        this.user = user;
        this.name = profile.label(InterfaceLanguage.current().language());
        this.criteria = EntityCriteria.of(profile.ref(), profile.basis());
        addClassName("follow");
        show(saved.of(user.id()).stream().anyMatch(search -> search.criteria().equals(criteria)));
    }

    private void show(boolean followed) {
        removeAll();
        if (followed) {
            Anchor link = new Anchor("saved", getTranslation("entity.followed"));
            link.addClassName("followed");
            add(link);
            return;
        }
        NativeButton follow = new NativeButton(getTranslation("entity.follow"), click -> follow());
        follow.addClassName("solid-button");
        follow.setTitle(getTranslation("save.hint"));
        add(follow);
    }

    private void follow() {
        switch (saved.save(user.id(), name, criteria)) {
            case SaveOutcome.Saved done -> {
                show(true);
                say(getTranslation("save.done", done.search().name()));
            }
            case SaveOutcome.NameTaken taken -> say(getTranslation("save.taken", taken.name()));
            case SaveOutcome.Invalid invalid ->
                    say(getTranslation("save.invalid", invalid.detail()));
            case SaveOutcome.Conflict conflict -> say(getTranslation("save.conflict"));
            case SaveOutcome.Gone gone -> say(getTranslation("save.conflict"));
        }
    }

    private static void say(String text) {
        Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
    }
}
