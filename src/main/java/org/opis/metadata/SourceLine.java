package org.opis.metadata;

import java.util.List;
import java.util.Locale;
import org.opis.document.Responsibility;
import org.opis.text.Span;
import org.opis.text.Words;

/**
 * A source line taken apart: signatures, then what is said about the paper's printing and its translation.
 *
 * @param signature all signatures, without the final stop; empty where there is none
 * @param published the remark on printing, without the final stop; empty where there is none
 */
record SourceLine(Span signature, Span published) {
    private static final List<String> LEADS = List.of("document", "documents", "was", "were", "the", "and");

    static SourceLine of(Fields fields, Span line) {
        String text = fields.source().text();
        int end = line.end();
        for (Responsibility clause : ResponsibilityRule.read(fields, line)) {
            end = Math.min(end, clause.span().start());
        }
        List<Span> words = Words.of(text, line);
        Span published = published(text, line, words);
        int printed = published.isEmpty() ? end : Math.min(end, published.start());
        Span signature = new Span(
                line.start(), Math.min(address(text, end, words), Math.min(SourceNote.end(text, line), printed)));
        return new SourceLine(withoutLead(text, signature, end < line.end()), published);
    }

    /** From "Published in" to the end of its sentence or to the next clause. */
    private static Span published(String text, Span line, List<Span> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean verb = List.of("published", "printed", "reprinted").contains(Words.bare(text, words.get(i)));
            if (verb && words.get(i + 1).of(text).equals("in")) {
                return sentence(text, words.subList(i, words.size()));
            }
        }
        return Span.empty(line.start());
    }

    private static Span sentence(String text, List<Span> words) {
        int start = words.get(0).start();
        int end = start;
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            boolean next = i + 1 < words.size()
                    && Character.isUpperCase(text.charAt(words.get(i + 1).start()));
            if (text.startsWith("http", word.start())) {
                break;
            }
            end = word.end();
            if (text.charAt(end - 1) == '.' && next && word.length() > 4) {
                break;
            }
        }
        return Words.strip(text, new Span(start, end), ".");
    }

    private static int address(String text, int end, List<Span> words) {
        return words.stream()
                .filter(word -> text.startsWith("http", word.start()) || text.startsWith("www.", word.start()))
                .findFirst()
                .map(word -> Math.min(end, word.start()))
                .orElse(end);
    }

    private static Span withoutLead(String text, Span signature, boolean clause) {
        Span rest = Words.strip(text, signature, ".");
        while (clause && !rest.isEmpty()) {
            int word = rest.end();
            while (word > rest.start() && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            if (!LEADS.contains(new Span(word, rest.end()).of(text).toLowerCase(Locale.ROOT))) {
                break;
            }
            rest = Words.strip(text, new Span(rest.start(), word), ".");
        }
        return rest;
    }
}
