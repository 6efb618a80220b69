package org.opis.recognise.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.RuleReading;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.recognise.Context;
import org.opis.recognise.Scope;
import org.opis.recognise.person.HandInitials;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.place.PageNames;
import org.opis.text.Span;

/** Marks the names of a page in a stretch of it, around what is marked there already; names of the lists stand. */
public final class RunningNames {
    /** Where a shape alone, without title or initials, says enough. */
    private static final Set<Scope> PROSE = EnumSet.of(Scope.PROSE, Scope.EDITOR, Scope.HAND);

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{5,}(?![\\p{L}-])");
    private static final int FEW = 2;

    private RunningNames() {}

    /** A title that runs as a sentence does, its nouns in small letters: a capital says there what it says in text. */
    private static boolean isSentence(String title) {
        return SMALL.matcher(title)
                        .results()
                        .filter(word ->
                                !WordLexicon.english().word(word.group()).is(WordClass.PREPOSITION))
                        .limit(FEW)
                        .count()
                == FEW;
    }

    /** {@code marked} with the bodies, places and persons of {@code span}. */
    public static List<Inline> mark(
            String text, Span span, List<Inline> marked, Scope scope, Context context, Consumer<RuleReading> readings) {
        if (scope == Scope.NUMBER) {
            return marked;
        }
        Consumer<Span> read = name -> readings.accept(new RuleReading(Code.I471, name, Inline.Name.class));
        MarkedText all = new MarkedText(marked);
        boolean prose = PROSE.contains(scope) || scope == Scope.HEADING && isSentence(span.of(text));
        for (PageNames.Shaped name : context.shaped().within(span)) {
            if (name.certainty() == Certainty.HIGH || prose) {
                Code code = name.kind() == NameKind.ORG ? Code.I472 : Code.I473;
                Consumer<Span> thing = where -> readings.accept(new RuleReading(code, where, Inline.Name.class));
                all.change(name.span(), near -> UnlistedThings.put(name, near, thing));
            }
        }
        for (PersonPhrase person : context.shaped().persons().within(span)) {
            if (scope != Scope.STAMP && (person.certainty() == Certainty.HIGH || prose)) {
                PersonPhrase here = person.role().start() < span.start() ? person.withoutRole() : person;
                all.change(here.whole(), near -> UnlistedNames.put(here, near, read));
            }
        }
        if (scope == Scope.HAND) {
            HandInitials.of(text, span)
                    .ifPresent(writer -> all.change(writer.whole(), near -> UnlistedNames.put(writer, near, read)));
        }
        return all.toList();
    }
}
