package mabat.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import mabat.account.Secret;
import mabat.alert.Channel;
import mabat.alert.Feeds;
import mabat.alert.HomeAddress;
import mabat.alert.Rhythm;
import mabat.alert.Subscription;
import mabat.alert.Subscriptions;
import mabat.alert.Subscriptions.Outcome;
import mabat.savedsearch.SavedSearch;
import mabat.ui.component.InterfaceLanguage;

/** How the reader is told about one search: by mail, by a request to a server, as a feed. */
final class FollowDialog extends Dialog {
    private static final ZoneId HOME = ZoneId.of("Asia/Jerusalem");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final SavedSearch search;
    private final String person;
    private final Subscriptions subscriptions;
    private final Feeds feeds;
    private final HomeAddress home;

    FollowDialog(
            SavedSearch search,
            String person,
            Subscriptions subscriptions,
            Feeds feeds,
            HomeAddress home) {
        this.search = search;
        this.person = person;
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.home = home;
        setHeaderTitle(getTranslation("follow.heading", search.name()));
        addClassNames("save-dialog", "follow-dialog");
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        show();
    }

    private void show() {
        removeAll();
        add(mail(), webhook(), feed(Optional.empty()));
    }

    private Optional<Subscription> present(Channel channel) {
        return subscriptions.of(person).stream()
                .filter(each -> each.search().equals(search.id()) && each.channel() == channel)
                .findFirst();
    }

    private Component mail() {
        Div part = part("follow.mail");
        if (!subscriptions.canMail()) {
            part.add(new Paragraph(getTranslation("follow.nomail")));
            return part;
        }
        Optional<Subscription> present = present(Channel.EMAIL);
        TextField address = address("follow.address", present);
        Select<Rhythm.Kind> kind = new Select<>();
        kind.setLabel(getTranslation("follow.rhythm"));
        kind.setItems(Rhythm.Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("follow." + each.name().toLowerCase(Locale.ROOT)));
        kind.setValue(present.map(each -> each.rhythm().kind()).orElse(Rhythm.Kind.AT_ONCE));
        TimePicker time = new TimePicker(getTranslation("follow.time"));
        time.setLocale(InterfaceLanguage.current().locale());
        time.setValue(present.map(each -> each.rhythm().time()).orElse(MORNING));
        Select<DayOfWeek> day = new Select<>();
        day.setLabel(getTranslation("follow.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(
                each -> each.getDisplayName(TextStyle.FULL, InterfaceLanguage.current().locale()));
        day.setValue(present.map(each -> each.rhythm().day()).orElse(DayOfWeek.SUNDAY));
        ComboBox<ZoneId> zone = zones(present);
        Runnable chosen =
                () -> {
                    boolean collected = kind.getValue() != Rhythm.Kind.AT_ONCE;
                    day.setVisible(kind.getValue() == Rhythm.Kind.WEEKLY);
                    time.setVisible(collected);
                    zone.setVisible(collected);
                };
        kind.addValueChangeListener(change -> chosen.run());
        chosen.run();
        Div when = new Div(kind, day, time, zone);
        when.addClassName("follow-when");
        part.add(address, when);
        part.add(
                buttons(
                        Channel.EMAIL,
                        present,
                        address,
                        () -> {
                            LocalTime at = Objects.requireNonNullElse(time.getValue(), MORNING);
                            ZoneId where = zone.getOptionalValue().orElse(HOME);
                            return switch (kind.getValue()) {
                                case AT_ONCE -> Rhythm.atOnce();
                                case DAILY -> Rhythm.daily(at, where);
                                case WEEKLY -> Rhythm.weekly(day.getValue(), at, where);
                            };
                        }));
        return part;
    }

    private ComboBox<ZoneId> zones(Optional<Subscription> present) {
        TimeZones zones = new TimeZones(InterfaceLanguage.current().locale());
        ZoneId chosen =
                present.map(Subscription::rhythm)
                        .filter(rhythm -> rhythm.kind() != Rhythm.Kind.AT_ONCE)
                        .map(Rhythm::zone)
                        .orElse(HOME);
        ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("follow.zone"));
        zone.addClassName("follow-zone");
        zone.setItemLabelGenerator(zones::label);
        zone.setItems(zones.with(chosen));
        zone.setValue(chosen);
        return zone;
    }

    private Component webhook() {
        Div part = part("follow.webhook");
        Optional<Subscription> present = present(Channel.WEBHOOK);
        TextField address = address("follow.url", present);
        part.add(address);
        present.ifPresent(each -> part.add(code(each.secret(), "follow.secret")));
        part.add(buttons(Channel.WEBHOOK, present, address, Rhythm::atOnce));
        return part;
    }

    private TextField address(String label, Optional<Subscription> present) {
        TextField address = new TextField(getTranslation(label));
        address.setWidthFull();
        address.addClassName("left-to-right");
        address.setValue(present.map(Subscription::address).orElse(""));
        return address;
    }

    private Component buttons(
            Channel channel,
            Optional<Subscription> present,
            TextField address,
            Supplier<Rhythm> rhythm) {
        Div buttons = new Div();
        buttons.addClassName("follow-buttons");
        buttons.add(
                new Button(
                        getTranslation(present.isPresent() ? "follow.change" : "follow.start"),
                        click -> subscribe(channel, address, rhythm.get())));
        if (present.isPresent()) {
            buttons.add(
                    new Button(
                            getTranslation("follow.stop"),
                            click -> {
                                subscriptions.end(person, search.id(), channel);
                                show();
                            }));
        }
        return buttons;
    }

    private void subscribe(Channel channel, TextField address, Rhythm rhythm) {
        Outcome outcome =
                subscriptions.subscribe(
                        person,
                        search.id(),
                        channel,
                        address.getValue(),
                        rhythm,
                        InterfaceLanguage.current().language());
        switch (outcome) {
            case Outcome.Subscribed done -> show();
            case Outcome.Invalid invalid -> invalid(address, getTranslation("follow.invalid"));
            case Outcome.NoSearch none -> invalid(address, getTranslation("saved.gone"));
        }
    }

    private static void invalid(TextField address, String message) {
        address.setErrorMessage(message);
        address.setInvalid(true);
        address.focus();
    }

    private Component feed(Optional<Secret> made) {
        Div part = part("follow.feed");
        part.addClassName("follow-feed");
        part.add(new Paragraph(getTranslation("follow.feed.text")));
        made.ifPresent(secret -> {
            String address = home.text() + "/api/v1/feeds/" + secret.text();
            part.add(code(address + ".atom", "follow.feed.once"));
            part.add(code(address + ".json", "follow.feed.json"));
        });
        boolean open = feeds.made(person, search.id()).isPresent();
        Div buttons = new Div();
        buttons.addClassName("follow-buttons");
        buttons.add(
                new Button(
                        getTranslation(open ? "follow.feed.again" : "follow.feed.make"),
                        click -> {
                            remove(part);
                            add(feed(feeds.make(person, search.id())));
                        }));
        if (open) {
            buttons.add(
                    new Button(
                            getTranslation("follow.feed.revoke"),
                            click -> {
                                feeds.revoke(person, search.id());
                                show();
                            }));
        }
        part.add(buttons);
        return part;
    }

    private Component code(String text, String label) {
        TextField field = new TextField(getTranslation(label));
        field.setValue(text);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("left-to-right");
        return field;
    }

    private Div part(String key) {
        Div part = new Div(new H3(getTranslation(key)));
        part.addClassName("follow-part");
        return part;
    }
}
