package org.opis.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Source;
import org.opis.text.Span;

/** Collects the persons that papers name and no list knows. */
public final class NewNames {
    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{3,30}(?![\\p{L}-])");

    private final List<Said> said = new ArrayList<>();
    private final Set<String> ordinary = new HashSet<>();

    /** A mention and where it stands. */
    record Said(Mention mention, String place) {}

    /**
     * Adds what a stretch of a paper names.
     *
     * @param file as places name it
     * @param prose whether it is running text: elsewhere only initials and titles show a person
     */
    public void add(String file, Source source, Span span, boolean prose) {
        Matcher lower = LOWER.matcher(source.text()).region(span.start(), span.end());
        while (lower.find()) {
            ordinary.add(lower.group());
        }
        for (Mention mention : MentionReader.read(source.text(), span, prose)) {
            said.add(new Said(
                    mention, file + ":" + source.position(mention.span().start())));
        }
    }

    /** Each person once: those named most come first. */
    public List<NewName> names() {
        List<Said> persons = said.stream().filter(s -> isPerson(s.mention())).toList();
        return NameGroups.of(persons).stream()
                .sorted(Comparator.comparing((NewName n) -> -n.count()).thenComparing(NewName::name))
                .toList();
    }

    /** Words that the papers write small elsewhere are no names. */
    private boolean isPerson(Mention mention) {
        if (mention.titled() || mention.hasInitials()) {
            return mention.names().stream().anyMatch(n -> !isOrdinary(n));
        }
        return mention.names().stream().noneMatch(this::isOrdinary);
    }

    private boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }
}
