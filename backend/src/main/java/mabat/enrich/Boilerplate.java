package mabat.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mabat.article.RemovedText;

/**
 * Takes out of a plain text what is not the article: link lists and navigation behind it, share
 * bars, lists of sources, what is said twice. Everything taken goes to the ledger.
 *
 * @param paragraphs what is left, in order, none blank, each on one line
 * @param removed in the order it stood
 */
record Boilerplate(List<String> paragraphs, List<RemovedText> removed) {
    static final String TRAILING_LINKS = "trailing-links";
    static final String NAVIGATION = "navigation";
    static final String SOURCES = "sources";
    static final String SHARE_BAR = "share-bar";
    static final String REPEATED = "repeated-caption";

    /** A heading only ends the article when nothing as long as this follows it. */
    private static final int LONGEST_TRAILING = 220;

    private static final int SHORTEST_REPEATED = 20;
    private static final int LONGEST_NAVIGATION = 250;
    private static final int NAVIGATION_LINES = 4;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●*»›>|–—-]+");

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(related(?: (?:posts?|articles?|stories|news|content|topics|reading))?"
                            + "|(?:read|see|watch) (?:more|also|next)\\b.*"
                            + "|more (?:news|stories|articles|from|on this|in this)\\b.*"
                            + "|you (?:may|might) (?:also )?(?:like|be interested)\\b.*"
                            + "|recommended(?: for you)?|most (?:read|popular)|don't miss"
                            + "|latest (?:news|stories|articles)|tags?|comments?"
                            + "|leave a (?:comment|reply)\\b.*"
                            + "|(?:subscribe|sign up) (?:to|for)\\b.{0,80}|follow us\\b.*"
                            + "|עוד (?:חדשות|כתבות|ידיעות|סרטונים|בנושא|באתר|במדור|עדכונים)(?: .{0,40})?"
                            + "|(?:כתבות|ידיעות|חדשות) (?:נוספות|קשורות|אחרונות)(?: .{0,30})?"
                            + "|קראו (?:עוד|גם)(?: .{0,80})?|קרא (?:עוד|גם)(?: .{0,80})?"
                            + "|אולי יעניין אות(?:ך|כם)(?: .{0,40})?|מומלצים|הנקראות ביותר"
                            + "|תגובות|תגיות|(?:הירשמו|הרשמו) (?:לניוזלטר|לעדכונים|עכשיו).*"
                            + "|עקבו אחרינו.*)\\s*[:：»›>….]*$",
                    FLAGS);
    private static final Pattern SOURCES_HEADING =
            Pattern.compile(
                    "^(sources?(?: used)?|with material from|מקורות(?: בשימוש)?|מקור|עם חומרים מ.{0,30})\\s*[:：]\\s*(.{0,80})$",
                    FLAGS);
    private static final Pattern PREVIOUS_OR_NEXT =
            Pattern.compile(
                    "^(?:(?:previous|next|prev)(?: (?:post|article|story))?\\b(?!\\s+(?:week|month|year|day|round|to|in|of|generation)).*"
                            + "|(?:לכתבה|הכתבה|לידיעה) (?:הקודמת|הבאה).*)$",
                    FLAGS);
    private static final Pattern WATCH =
            Pattern.compile("^\\[(?:watch|video|photos?|צפו)].*$", FLAGS);
    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:share (?:this|on|via)\\b.{0,80}|(?:(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|copy link|pinterest|reddit)[\\s|,·•/]*){2,}"
                            + "|advertisement|sponsored|(?:שתפו|שתף) .{0,60}|(?:(?:שתפו|פייסבוק|טוויטר|ווטסאפ|טלגרם|הדפסה|דוא\"ל)[\\s|,·•/]*){2,}"
                            + "|פרסומת|תוכן שיווקי|(?:©|copyright\\b).{0,120}|all rights reserved.{0,60}|כל הזכויות שמורות.{0,60})\\.?$",
                    FLAGS);

    Boilerplate {
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
    }

    static Boilerplate of(String title, List<String> source) {
        Sorting sorting = new Sorting(title, source);
        for (int i = 0; i < source.size(); i++) {
            sorting.take(i);
        }
        return new Boilerplate(sorting.kept, sorting.removed);
    }

    /** One pass over the paragraphs. */
    private static final class Sorting {
        private final List<String> source;
        private final List<String> kept = new ArrayList<>();
        private final List<RemovedText> removed = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        /** Why everything from here to the end goes; empty while the article still runs. */
        private String ending = "";

        Sorting(String title, List<String> source) {
            this.source = source;
            seen.add(title.strip());
        }

        void take(int index) {
            String paragraph = source.get(index);
            if (ending.isEmpty()) {
                ending = endsAt(index);
            }
            if (!ending.isEmpty()) {
                removed.add(new RemovedText(paragraph, index, ending));
                return;
            }
            if (paragraph.length() >= SHORTEST_REPEATED && !seen.add(paragraph)) {
                removed.add(new RemovedText(paragraph, index, REPEATED));
                return;
            }
            StringBuilder left = new StringBuilder();
            for (String line : paragraph.split("\n", -1)) {
                String reason = reason(bare(line), index);
                if (!reason.isEmpty()) {
                    removed.add(new RemovedText(line, index, reason));
                } else if (!line.isBlank()) {
                    left.append(left.isEmpty() ? "" : " ").append(line.strip());
                }
            }
            if (!left.isEmpty()) {
                kept.add(left.toString());
            }
        }

        private String endsAt(int index) {
            String line = bare(source.get(index));
            if (line.length() > LONGEST_NAVIGATION) {
                return "";
            }
            String reason =
                    SOURCES_HEADING.matcher(line).matches()
                            ? SOURCES
                            : HEADING.matcher(line).matches() ? TRAILING_LINKS : "";
            if (reason.isEmpty() || index == 0) {
                return "";
            }
            for (String later : source.subList(index + 1, source.size())) {
                if (later.length() > LONGEST_TRAILING) {
                    return "";
                }
            }
            return reason;
        }

        private String reason(String line, int index) {
            if (line.length() > LONGEST_NAVIGATION) {
                return "";
            }
            if (SHARE.matcher(line).matches()) {
                return SHARE_BAR;
            }
            boolean nearTheEnd = index >= source.size() - NAVIGATION_LINES && index > 0;
            boolean navigation =
                    PREVIOUS_OR_NEXT.matcher(line).matches() || WATCH.matcher(line).matches();
            return nearTheEnd && navigation ? NAVIGATION : "";
        }

        private static String bare(String line) {
            return BULLET.matcher(line).replaceFirst("").strip();
        }
    }
}
