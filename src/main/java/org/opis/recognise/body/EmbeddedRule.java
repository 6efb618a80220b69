package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** A telegram or letter in quotation marks over several paragraphs: a paper within the paper. */
public final class EmbeddedRule implements BlockRule {
    private static final int REACH = 60;
    private static final int SHORTEST = 40;
    private static final char LOW = '„';
    private static final String OPENERS = "\"“„";
    private static final Pattern ANNOUNCED = Pattern.compile(
            ".*\\b(?:telegram|letter|cable|message|ciphergram|note|text|reply|answer|following|wired|wrote)\\b[^:]{0,80}:",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SALUTE = Pattern.compile("[\"“]\\s?(?<salute>(?:To|For) (?:Cdes?\\.|Comrades?|c\\.)\\s"
            + "(?:(?<!\\p{L})\\p{Lu}\\.\\s?|[^.:;!?\"”]){2,80}?[.:!](?=\\s|$)"
            + "|(?:(?:My )?[Dd]ear|Esteemed|Respected) (?:Cdes?\\.\\s?|[^.:;!?,\"”]){2,50}[,.!:])");
    private static final Pattern ENDS = Pattern.compile(".*[\"”“][.,;]?", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}\\p{L}+(?:[ -]\\p{L}[\\p{L}.]*){0,3}[\"”][.,;]?");

    @Override
    public Code code() {
        return Code.B337;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (!opens(at)) {
            return Optional.empty();
        }
        int last = last(at);
        return last < at.i() ? Optional.empty() : Optional.of(placed(at, last));
    }

    private Placed placed(LineCursor at, int last) {
        boolean signed = NAME.matcher(at.rows().text(last)).matches();
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = at.i(); i < (signed ? last : last + 1); i++) {
            Span span = at.rows().get(i).span();
            paragraphs.add(new Block.Paragraph(span, i == at.i() ? first(at) : at.read(span, Scope.PROSE)));
        }
        Optional<Inline> name =
                signed ? Optional.of(name(at, at.rows().get(last).span())) : Optional.empty();
        Block block = new Block.Embedded(at.rows().span(at.i(), last), paragraphs, name);
        return new Placed(code(), Placement.TEXT, block, last + 1);
    }

    /** The first paragraph, with those whom the telegram addresses at its head. */
    private static List<Inline> first(LineCursor at) {
        Matcher salute = SALUTE.matcher(at.text());
        if (!salute.lookingAt()) {
            return at.read(Scope.PROSE);
        }
        int start = at.span().start();
        Span span = new Span(start + salute.start("salute"), start + salute.end("salute"));
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Part(span, span, PartKind.SALUTE, at.read(span, Scope.NAMES), Certainty.MEDIUM));
        content.addAll(at.read(new Span(span.end(), at.span().end()), Scope.PROSE));
        return content;
    }

    private static Inline name(LineCursor at, Span span) {
        return new Inline.Part(span, span, PartKind.SIGNED, at.read(span, Scope.NAMES), Certainty.MEDIUM);
    }

    /** A quotation mark that this row opens and doesn't close, after words that announce a paper. */
    private static boolean opens(LineCursor at) {
        return at.phase() == PaperPhase.RUNNING
                && at.i() > 0
                && OPENERS.indexOf(at.text().charAt(0)) >= 0
                && (depth(at.text()) == 1
                                && (announced(at.rows().text(at.i() - 1))
                                        || Announced.isPaper(at.rows().text(at.i() - 1)))
                        || depth(at.text()) == 0 && isWhole(at));
    }

    /** One paragraph, quoted from its first to its last letter, that no one is said to speak. */
    private static boolean isWhole(LineCursor at) {
        return at.text().length() >= SHORTEST
                && ENDS.matcher(at.text()).matches()
                && at.text()
                                .substring(1)
                                .chars()
                                .filter(c -> OPENERS.indexOf(c) >= 0)
                                .count()
                        < 2
                && Announced.isPaper(at.rows().text(at.i() - 1));
    }

    private static boolean announced(String line) {
        return ANNOUNCED
                .matcher(line.length() > 300 ? line.substring(line.length() - 300) : line)
                .matches();
    }

    /** The row that closes the quotation; -1 where none does before another one opens. */
    private static int last(LineCursor at) {
        int depth = depth(at.text());
        if (depth == 0) {
            return at.i();
        }
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            String text = at.rows().text(i);
            depth += depth(text);
            if (depth == 0) {
                return ENDS.matcher(text).matches() ? i : -1;
            }
        }
        return -1;
    }

    /** Marks opened and not closed in a line; a straight mark opens after a blank and closes after a letter. */
    private static int depth(String text) {
        if (text.indexOf(LOW) >= 0) {
            // "„" is closed by the mark that opens in English
            return (int) (text.chars().filter(c -> c == LOW).count()
                    - text.chars().filter(c -> c == '“' || c == '”').count());
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opening = i == 0 || " ([—\n".indexOf(text.charAt(i - 1)) >= 0;
            if (c == '“' || c == '"' && opening) {
                depth++;
            } else if (c == '”' || c == '"') {
                depth--;
            }
        }
        return depth;
    }
}
