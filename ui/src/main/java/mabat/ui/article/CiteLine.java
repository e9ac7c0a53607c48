package mabat.ui.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import mabat.article.Article;
import mabat.export.Citation;
import mabat.export.ExportFormat;

/** The article as a citation: to copy, and as a file for reference managers. */
final class CiteLine extends Div {
    CiteLine(Article article) {
        addClassName("cite");
        Paragraph text = new Paragraph(Citation.text(article));
        text.getElement().setAttribute("dir", "auto");
        NativeButton copy = new NativeButton(getTranslation("cite.copy"));
        copy.addClassName("quiet-button");
        copy.addClickListener(click -> {
            copy.getElement()
                    .executeJs("navigator.clipboard.writeText($0)", Citation.text(article));
            copy.setText(getTranslation("cite.copied"));
        });
        byte[] ris = Citation.ris(article).getBytes(StandardCharsets.UTF_8);
        Anchor file =
                new Anchor(
                        DownloadHandler.fromInputStream(event ->
                                new DownloadResponse(
                                        new ByteArrayInputStream(ris),
                                        "citation.ris",
                                        ExportFormat.RIS.mediaType(),
                                        ris.length)),
                        getTranslation("cite.ris"));
        file.addClassName("quiet-button");
        add(text, copy, file);
    }
}
