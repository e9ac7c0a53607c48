package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Proposals below a text field. Keys, pauses and the order of answers are the business of {@code
 * wc/type-ahead.js}.
 */
@Tag("type-ahead")
final class OfferingField extends Component implements HasComponents {
    OfferingField(TextField field, Asked asked, Consumer<String> taken) {
        Div list = new Div();
        list.setId("offers");
        list.addClassName("offers");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("offer.label"));
        add(field, list);
        getElement()
                .addEventListener(
                        "words-typed",
                        event -> {
                            JsonNode data = event.getEventData();
                            asked.asked(
                                    data.path("event.detail.number").asInt(),
                                    data.path("event.detail.text").asString(""),
                                    data.path("event.detail.caret").asInt());
                        })
                .addEventData("event.detail.number")
                .addEventData("event.detail.text")
                .addEventData("event.detail.caret");
        getElement()
                .addEventListener(
                        "offer-taken",
                        event ->
                                taken.accept(
                                        event.getEventData().path("event.detail.act").asString("")))
                .addEventData("event.detail.act");
    }

    /** Shows proposals, unless something was written since the question of this number. */
    void offer(int number, List<Offer> offers) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (Offer offer : offers) {
            items.addObject()
                    .put("kind", offer.kind())
                    .put("label", offer.label())
                    .put("note", offer.note())
                    .put("text", offer.text())
                    .put("caret", offer.caret())
                    .put("act", offer.act());
        }
        getElement().callJsFunction("offer", number, items);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://wc/type-ahead.js");
    }

    /** Somebody wrote; the answer goes back with {@link OfferingField#offer}. */
    @FunctionalInterface
    interface Asked {
        /**
         * @param caret UTF-16 units
         */
        void asked(int number, String text, int caret);
    }
}
