package mabat.benchmark.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mabat.article.Language;

/** A sentence with places to fill, in both languages. */
record Template(List<Piece> english, List<Piece> hebrew) {

    /** A piece of a sentence. */
    sealed interface Piece {
        /** Stays as it is. */
        record Text(String text) implements Piece {}

        /** To be filled; the letter says with what. */
        record Slot(char letter) implements Piece {}
    }

    List<Piece> in(Language language) {
        return language == Language.HEBREW ? hebrew : english;
    }

    /** The table of this name beside the class. */
    static List<Template> table(String file) {
        try (InputStream in =
                Template.class.getResourceAsStream("/mabat/benchmark/corpus/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Template(pieces(cells[0]), pieces(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the table " + file + " failed", e);
        }
    }

    private static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            if (open > at) {
                pieces.add(new Piece.Text(sentence.substring(at, open)));
            }
            pieces.add(new Piece.Slot(sentence.charAt(open + 1)));
            at = open + 3;
        }
        if (at < sentence.length()) {
            pieces.add(new Piece.Text(sentence.substring(at)));
        }
        return List.copyOf(pieces);
    }
}
