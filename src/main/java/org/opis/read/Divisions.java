package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.text.Span;

/** Says which of several papers is the document that the title names; the others are its letters and attachments. */
final class Divisions {
    private static final String CONTINUATION = "continuation";

    private static final Pattern LETTER = Pattern.compile("(?i)letter\\b");

    private Divisions() {}

    static List<Division> of(String text, List<Paper> papers, String title) {
        int main = main(text, papers, title);
        boolean several = papers.stream().filter(p -> !p.isContinuation()).count() > 1;
        List<Division> divisions = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            List<Block> blocks = paper.blocks();
            String type = i == main ? "document" : paper.isContinuation() ? CONTINUATION : type(blocks);
            String id = several && !paper.isContinuation() ? "paper" + (i + 1) : "";
            divisions.add(new Division(type, id, paper.span(), paper.isStartDoubted(), blocks));
        }
        return divisions;
    }

    /** Each paper with what goes on with it: a continuation is signed for the paper, and names nobody of its own. */
    static List<Division> whole(List<Division> divisions) {
        List<Division> whole = new ArrayList<>();
        for (Division division : divisions) {
            if (whole.isEmpty() || !division.type().equals(CONTINUATION)) {
                whole.add(division);
                continue;
            }
            Division before = whole.remove(whole.size() - 1);
            List<Block> blocks = new ArrayList<>(before.blocks());
            blocks.addAll(division.blocks());
            Span span = new Span(before.span().start(), division.span().end());
            whole.add(new Division(before.type(), before.id(), span, before.startDoubted(), blocks));
        }
        return whole;
    }

    /** The paper that the title names: the letter where the title is that of a letter, though what it brings is longer. */
    static Optional<Division> named(List<Division> divisions, String title) {
        Optional<Division> document =
                divisions.stream().filter(d -> d.type().equals("document")).findFirst();
        return divisions.stream()
                .filter(d -> LETTER.matcher(title).lookingAt() && d.type().equals("letter"))
                .filter(d -> document.filter(Divisions::salutes).isEmpty())
                .findFirst()
                .or(() -> document);
    }

    private static boolean salutes(Division division) {
        return type(division.blocks()).equals("letter");
    }

    private static String type(List<Block> blocks) {
        boolean greets = blocks.stream().anyMatch(b -> b instanceof Block.Opener opener && salutes(opener.content()));
        return greets ? "letter" : "attachment";
    }

    private static boolean salutes(List<Inline> content) {
        return content.stream().anyMatch(i -> i instanceof Inline.Part part && part.kind() == PartKind.SALUTE);
    }

    /** The paper whose opening shares most words with the title; the longest of those that share as many. */
    private static int main(String text, List<Paper> papers, String title) {
        int best = 0;
        double most = -1;
        Set<String> wanted = words(title);
        for (int i = 0; i < papers.size(); i++) {
            if (papers.get(i).isContinuation()) {
                continue;
            }
            String opening = opening(papers.get(i), text);
            Set<String> shared = words(opening);
            shared.retainAll(wanted);
            double score = shared.size() + papers.get(i).span().length() / 1e9;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static String opening(Paper paper, String text) {
        StringBuilder opening = new StringBuilder();
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading || block instanceof Block.Opener) {
                opening.append(' ').append(block.span().of(text));
            }
        }
        return opening.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
