package mabat.ui.savedsearch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mabat.savedsearch.SavedSearchImport;
import mabat.savedsearch.SavedSearchImport.Imported;
import mabat.savedsearch.SavedSearches;

/** Takes a file of saved searches, and says what became of each. */
final class ImportPart extends Div {
    private static final int MOST_BYTES = 5_000_000;

    private final Paragraph said = new Paragraph();

    ImportPart(SavedSearches saved, String person, Runnable changed) {
        addClassName("saved-import");
        Upload upload =
                new Upload(
                        UploadHandler.inMemory(
                                (file, bytes) -> read(saved, person, bytes, changed)));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes("application/json", ".json");
        Button button = new Button(getTranslation("saved.import"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        upload.setUploadButton(button);
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(upload, said);
    }

    private void read(SavedSearches saved, String person, byte[] file, Runnable changed) {
        List<Imported> all =
                new SavedSearchImport(saved).read(person, new String(file, StandardCharsets.UTF_8));
        long kept = all.stream().filter(each -> each.problem().isEmpty()).count();
        if (kept > 0) {
            changed.run();
        }
        if (kept < all.size()) {
            Imported first =
                    all.stream()
                            .filter(each -> !each.problem().isEmpty())
                            .findFirst()
                            .orElseThrow();
            said.setText(
                    getTranslation(
                            "saved.import.some", kept, all.size(), first.name(), first.problem()));
            said.setVisible(true);
        }
    }
}
