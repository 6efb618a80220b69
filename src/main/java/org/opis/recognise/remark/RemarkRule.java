package org.opis.recognise.remark;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Inner;
import org.opis.recognise.Labelled;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "[laughter]", "[in English in the original]", "[no signature]", "[tick mark]": a remark about paper or meeting. */
public final class RemarkRule implements BracketRule {
    private static final Map<RemarkKind, GlossKind> NOTES = notes();
    private static final String MARK = "mark";
    /** A label that says what the rest is: "author:", "heading:". */
    private static final Pattern LABEL = Pattern.compile("(\\p{L}[\\p{L} ]{1,30}):\\s(?=\\S)");

    private static final Set<WordClass> NAMED = EnumSet.of(WordClass.PART);

    private static Map<RemarkKind, GlossKind> notes() {
        Map<RemarkKind, GlossKind> notes = new EnumMap<>(RemarkKind.class);
        notes.put(RemarkKind.STAGE, GlossKind.STAGE);
        notes.put(RemarkKind.LANGUAGE, GlossKind.LANGUAGE);
        notes.put(RemarkKind.LEAF, GlossKind.LEAF);
        notes.put(RemarkKind.ABSENCE, GlossKind.ABSENCE);
        notes.put(RemarkKind.MEDIUM, GlossKind.MEDIUM);
        notes.put(RemarkKind.ABOUT, GlossKind.EDITORIAL);
        notes.put(RemarkKind.ABOUT_SOME, GlossKind.EDITORIAL);
        return notes;
    }

    @Override
    public Code code() {
        return Code.I440;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES, Scope.NUMBER));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return Remarks.of(bracket, passage)
                .filter(r -> r.kind() == RemarkKind.MARK || NOTES.containsKey(r.kind()))
                .map(r -> Found.of(code(), bracket.span(), inner -> inline(bracket, r, inner, passage)))
                .or(() -> labelled(bracket, passage));
    }

    private static Inline inline(Bracket bracket, Remark remark, Inner inner, Passage passage) {
        boolean signed =
                Signed.isSigned(passage.inside(bracket), passage.context().keywords());
        List<Inline> content = inner.read(bracket.inner(), signed ? Scope.EDITOR : Scope.NAMES);
        // who signs it says that there is a mark
        if (remark.kind() == RemarkKind.MARK && !signed) {
            return new Inline.HandNote(
                    bracket.span(), bracket.inner(), MARK, remark.place(), Certainty.CERTAIN, content);
        }
        return new Editorial.Gloss(
                bracket.span(),
                bracket.inner(),
                NOTES.getOrDefault(remark.kind(), GlossKind.EDITORIAL),
                content,
                certainty(remark, signed));
    }

    /** What is heard, and what has its author's sign, is a remark; what is said of the leaf may as well mark words of it. */
    private static Certainty certainty(Remark remark, boolean signed) {
        // which words it is about isn't said
        if (remark.kind() == RemarkKind.ABOUT_SOME) {
            return Certainty.LOW;
        }
        boolean sure = signed || remark.kind() == RemarkKind.STAGE;
        return sure && !remark.plain() ? Certainty.CERTAIN : Certainty.MEDIUM;
    }

    private Optional<Found> labelled(Bracket bracket, Passage passage) {
        String inside = passage.inside(bracket);
        Matcher label = LABEL.matcher(inside);
        if (!label.lookingAt()
                || passage.context().keywords().says(Keywords.Kind.SOURCE, inside)
                || !isNamed(label.group(1))
                || inside.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Span said = new Span(bracket.inner().start(), bracket.inner().start() + label.end(1) + 1);
        Span rest = new Span(said.end(), bracket.inner().end());
        return Optional.of(Found.of(
                code(),
                bracket.span(),
                inner -> new Editorial.Gloss(
                        bracket.span(),
                        bracket.inner(),
                        GlossKind.EDITORIAL,
                        Labelled.content(said, inner.read(rest, Scope.EDITOR)),
                        Certainty.CERTAIN)));
    }

    private static boolean isNamed(String label) {
        RemarkWords words = RemarkWords.of(label);
        return !words.isEmpty()
                && words.terms().stream().allMatch(t -> t.entry().isAny(NAMED));
    }
}
