package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.closing.SignedLines;
import org.opis.recognise.name.UnlistedNames;
import org.opis.text.Span;
import org.opis.text.Words;

/**
 * The lines of an address: a body, somebody, what he is, a town. What no list knows is a name without a reference, for
 * its place tells what it names.
 */
final class AddressLines {
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?:[ \\u00a0]{1,4}\\p{L}){3,20}");
    private static final Pattern GOES_ON = Pattern.compile("(?:[Oo]f|[Ff]or) (?:the )?\\p{Lu}.*");
    private static final Pattern OFFICE =
            Pattern.compile("(?:(?:First|Second|Third|Deputy|Acting|Vice|General|Prime|Foreign|Assistant)["
                    + " -])*(?:Minister|Ambassador|Secretary|Head"
                    + "|Director|Chairman|Chief|Deputy|President|Member|Counsell?or|Consul|Attach[eé]|Premier|Commissar"
                    + "|Representative|Rector|Editor|Commander)\\b(?!['’]).*");
    private static final Pattern TITLED =
            Pattern.compile("(?<title>Comrade|Cde\\.|c\\.|Mr\\.?|Mrs\\.?|Dr\\.?) (?<name>\\p{Lu}[\\p{L}.'’-]*(?:"
                    + " \\p{Lu}[\\p{L}.'’-]*){0,3})");
    private static final Pattern BARE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}|(?:\\p{Lu}[\\p{L}.'’-]* ){1,2}\\p{Lu}(?:["
                    + " \\u00a0]{1,4}\\p{L}){3,20}");

    private final LineCursor at;
    private final int next;
    private final boolean unknown;

    private AddressLines(LineCursor at, int next, boolean unknown) {
        this.at = at;
        this.next = next;
        this.unknown = unknown;
    }

    /** The lines from row {@code first} to before {@code next}; {@code unknown}: also names that no list has. */
    static List<Inline> read(LineCursor at, int first, int next, boolean unknown) {
        AddressLines lines = new AddressLines(at, next, unknown);
        // as a whole: the lists tell some bodies by the town below them
        Span whole = at.rows().span(first, next - 1);
        List<Inline> all = lines.read(whole, Scope.EDITOR);
        List<Inline> names = lines.read(whole, Scope.NAMES);
        List<Inline> parts = new ArrayList<>();
        for (int i = first; i < next; ) {
            int end = lines.end(i);
            Span line = at.rows().span(i, end - 1);
            List<Inline> within =
                    all.stream().filter(n -> line.contains(n.span())).toList();
            List<Inline> known =
                    names.stream().filter(n -> line.contains(n.span())).toList();
            boolean better = within.stream().noneMatch(AddressLines::isListed)
                    && known.stream().anyMatch(AddressLines::isListed);
            List<Inline> content = within.isEmpty() || better ? known : within;
            content = lines.named(i, end, line, content);
            parts.add(new Inline.Part(line, line, PartKind.ADDRESS_LINE, content, Certainty.CERTAIN));
            i = end;
        }
        return parts;
    }

    private static boolean isListed(Inline inline) {
        return inline instanceof Inline.Name name && !name.ref().isEmpty();
    }

    /** The lines of an address themselves tell names that no list has. */
    private List<Inline> read(Span whole, Scope scope) {
        List<Inline> marked = at.read(whole, scope);
        return unknown ? UnlistedNames.unnamed(marked) : marked;
    }

    /** The row after what begins in row {@code i}: an office goes on with "of the". */
    private int end(int i) {
        int end = i + 1;
        while (end < next
                && at.rows().get(end).blankBefore() == 0
                && GOES_ON.matcher(at.rows().text(end)).matches()) {
            end++;
        }
        return end;
    }

    private List<Inline> named(int i, int end, Span line, List<Inline> content) {
        if (isOffice(i) && content.stream().noneMatch(is(NameKind.PERSON))) {
            return List.of(new Inline.Name(line, NameKind.ROLE, "", content));
        }
        if (!unknown || content.stream().anyMatch(is(NameKind.PERSON).or(is(NameKind.ORG)))) {
            return content;
        }
        String text = at.rows().text(i);
        Span said = Words.strip(at.rows().text(), line, ",;");
        Matcher titled = TITLED.matcher(said.of(at.rows().text()));
        if (titled.matches()) {
            Span title = new Span(line.start(), line.start() + titled.end("title"));
            Inline role = new Inline.Name(title, NameKind.ROLE, "", List.of());
            List<Inline> parts = new ArrayList<>(List.of(role));
            content.stream().filter(n -> n.span().start() >= title.end()).forEach(parts::add);
            return List.of(new Inline.Name(said, NameKind.PERSON, "", parts));
        }
        if (SignedLines.isBody(text)) {
            return List.of(new Inline.Name(line, NameKind.ORG, "", content));
        }
        boolean above = end < next && isOffice(end);
        if (above && BARE.matcher(text).matches()) {
            return List.of(new Inline.Name(line, NameKind.PERSON, "", content));
        }
        boolean town = isSpaced(at.at(i)) && content.stream().noneMatch(is(NameKind.PLACE));
        return town ? List.of(new Inline.Name(line, NameKind.PLACE, "", content)) : content;
    }

    private boolean isOffice(int i) {
        return OFFICE.matcher(at.rows().text(i)).matches();
    }

    private static Predicate<Inline> is(NameKind kind) {
        return inline -> inline instanceof Inline.Name name && name.kind() == kind;
    }

    /** A town printed with wide letters. */
    static boolean isSpaced(LineCursor at) {
        return at.text().length() < 60 && SPACED.matcher(at.text()).matches();
    }
}
