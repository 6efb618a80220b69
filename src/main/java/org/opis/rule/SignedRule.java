package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "[signature] (A. PUZANOV)", "[Signature: illegible]", "(Sd).", "S H T Y K O V": who signed. */
final class SignedRule implements BlockRule {
    private static final String NAME = "[\\p{Lu}.\\s]{0,12}\\p{Lu}[\\p{L}.'’ -]{1,40}";
    private static final Pattern MARK = Pattern.compile(
            "(?:[^\\[\\]\\n]{0,90}\\s)?\\[(?:illegible )?(?:signature|signed|sign|initials)](?:\\s.{0,120})?"
                    + "|\\(Sd\\.?\\)\\.?.{0,80}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ILLEGIBLE = Pattern.compile(
            "\\[(?<label>(?:Signature|Initials|Signed|signature|initials)\\s?:)\\s(?<said>[^\\[\\]\\n]{3,60})]");
    private static final Pattern NAME_LINE = Pattern.compile("[(/]" + NAME + "[)/]");
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?:[ \\u00a0]{1,3}\\p{Lu}){3,20}");

    private static final Pattern BARE = Pattern.compile(
            "(?!N[º°])(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}[\\p{L}.]*){0,3}(?:\\s\\d{1,4})?");
    private static final Pattern OFFICE = Pattern.compile(
            "[^.:;!?]{0,60}(?:Ambassador|Secretary|Minister|Attach[eé]|Counsell?or|Consul|Director|Chief|Head|President)[^.:;!?]{0,40}");

    @Override
    public Code code() {
        return Code.B360;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() == Phase.OPENING && at.i() == 0 || !isSigned(at)) {
            return at.phase() == Phase.RUNNING && at.isTail() || isGreeted(at) ? bareName(at) : Optional.empty();
        }
        int first = at.i();
        int next = role(at) ? first + 2 : first + 1;
        if (at.has(next) && NAME_LINE.matcher(at.rows().text(next)).matches()) {
            next++;
        }
        Span span = at.rows().span(first, next - 1);
        return Optional.of(new Placed(code(), Place.BACK, new Block.Closer(span, List.of(signed(at, span))), next));
    }

    /** Whether the closing greeting stands right above. */
    private static boolean isGreeted(At at) {
        return at.phase() == Phase.CLOSING
                && at.i() > 0
                && SaluteRule.isClosing(at.rows().text(at.i() - 1));
    }

    /** A name alone at the end, and the office below it. */
    private Optional<Placed> bareName(At at) {
        if (at.text().length() > 45 || !BARE.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (at.has(next)
                && next < at.i() + 3
                && at.rows().get(next).blankBefore() == 0
                && OFFICE.matcher(at.rows().text(next)).matches()) {
            next++;
        }
        Span span = at.rows().span(at.i(), next - 1);
        Inline part = new Inline.Part(span, span, PartKind.SIGNED, at.read(span, Scope.CLOSING), Certainty.MEDIUM);
        return Optional.of(new Placed(code(), Place.BACK, new Block.Closer(span, List.of(part)), next));
    }

    static Inline signed(At at, Span span) {
        Matcher illegible = ILLEGIBLE.matcher(span.of(at.rows().text()));
        if (!illegible.matches()) {
            return new Inline.Part(span, span, PartKind.SIGNED, content(at, span), Certainty.CERTAIN);
        }
        Span label = new Span(span.start() + illegible.start("label"), span.start() + illegible.end("label"));
        Span said = new Span(span.start() + illegible.start("said"), span.start() + illegible.end("said"));
        List<Inline> content = new ArrayList<>(List.of(new Inline.Label(label, label)));
        if (IllegibleRule.says(said.of(at.rows().text()))) {
            content.add(IllegibleRule.gap(said, said, at.rows().text()));
        } else {
            content.addAll(at.read(said, Scope.EDITOR));
        }
        Span inner = new Span(span.start() + 1, span.end() - 1);
        return new Inline.Part(span, inner, PartKind.SIGNED, content, Certainty.CERTAIN);
    }

    /** The office before the signature, then the rest. */
    private static List<Inline> content(At at, Span span) {
        List<Inline> rest = at.read(span, Scope.CLOSING);
        Optional<Inline> mark =
                rest.stream().filter(i -> i instanceof Inline.Signature).findFirst();
        Span office = Blank.strip(
                at.rows().text(),
                new Span(span.start(), mark.map(m -> m.span().start()).orElse(span.start())));
        if (office.length() < 4 || rest.stream().anyMatch(i -> i.span().overlaps(office) && i instanceof Inline.Gap)) {
            return rest;
        }
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Name(office, NameKind.ROLE, "", at.read(office, Scope.NAMES)));
        rest.stream().filter(i -> i.span().start() >= office.end()).forEach(content::add);
        return content;
    }

    /** Whether the row, alone or with those that follow, is a signature. */
    static boolean isSigned(At at) {
        String text = at.text();
        return text.length() < 240
                && (MARK.matcher(text).matches()
                        || ILLEGIBLE.matcher(text).matches()
                        || SPACED.matcher(text).matches() && at.phase() != Phase.OPENING
                        || role(at));
    }

    /** An office in capitals whose signature stands on the next line. */
    private static boolean role(At at) {
        String text = at.text();
        int next = at.i() + 1;
        return text.length() < 80
                && at.phase() != Phase.OPENING
                && !SaluteRule.isClosing(text)
                && text.matches("(?:\\p{Lu}[\\p{Lu}\\p{Ll}.,'’ -]+)")
                && at.has(next)
                && at.rows().text(next).length() < 120
                && at.rows().text(next).matches("(?i)\\[(?:illegible )?(?:signature|signed|sign)](?:\\s.*)?");
    }
}
