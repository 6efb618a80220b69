package org.opis.recognise.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.document.Certainty;
import org.opis.recognise.org.OrgName;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.WordSeams;
import org.opis.text.Span;

/**
 * The places that a page names: by words that name places everywhere, by a noun of places, behind "in"; and then by the
 * same name wherever it stands alone.
 */
public final class PagePlaces {
    private static final int MOST = 3;
    private final PlaceWords words;
    private final PlaceBorders borders;
    private final Set<String> small;
    private final Set<String> surnames;
    private final TreeMap<Integer, Span> orgs = new TreeMap<>();
    private final TreeMap<Integer, Span> persons = new TreeMap<>();
    private final TreeMap<Integer, PlaceName> found = new TreeMap<>();
    private final Set<String> licensed = new HashSet<>();

    private PagePlaces(PlaceWords words, Set<String> small, Set<String> surnames) {
        this.words = words;
        this.borders = new PlaceBorders(words);
        this.small = small;
        this.surnames = surnames;
    }

    /** Every place, in order; {@code orgs} and {@code persons} are known, and what names them is no place. */
    public static List<PlaceName> find(
            String text, List<PhraseWord> all, WordSeams seams, List<OrgName> orgs, List<PersonPhrase> persons) {
        Set<String> small = all.stream()
                .filter(word -> word.kind() == Kind.SMALL)
                .map(word -> word.span().of(text))
                .collect(Collectors.toSet());
        Set<String> surnames = persons.stream()
                .filter(p -> p.certainty() == Certainty.HIGH)
                .map(p -> last(p.name().of(text)))
                .collect(Collectors.toSet());
        PagePlaces page = new PagePlaces(new PlaceWords(text, all, seams), small, surnames);
        orgs.forEach(org -> page.orgs.put(org.span().start(), org.span()));
        persons.forEach(person -> page.persons.put(person.name().start(), person.name()));
        page.read();
        return List.copyOf(page.found.values());
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void read() {
        for (int i = 0; i < words.count(); i++) {
            i = Math.max(i, read(i));
        }
        for (int i = 0; i < words.count(); i++) {
            i = Math.max(i, again(i));
        }
    }

    /** The last word of what is read at {@code i}; -1 where nothing is. */
    private int read(int i) {
        int listed = words.listed(i);
        int republic = republic(i);
        if (republic > listed) {
            return add(i, republic, Certainty.HIGH) ? republic : -1;
        }
        int typed = typed(i, listed);
        if (typed >= 0) {
            return add(i, typed, Certainty.HIGH) ? typed : -1;
        }
        if (listed >= 0) {
            boolean clear = isWithin(i, listed) || borders.isClear(i, listed);
            return clear && !isPerson(i, listed) && add(i, listed, Certainty.HIGH) ? listed : listed;
        }
        boolean in = i > 0 && words.isIn(i - 1) && words.isClose(i);
        int noun = in ? -1 : beforeNoun(i);
        int behind = in || noun < 0 && isNext(i) ? behindIn(i) : noun;
        return behind < 0 ? town(i) : behind;
    }

    /** "People's Republic of Ruritania", "P. R. of Ruritania": the kind of state before its name. */
    private int republic(int i) {
        int of = words.stateOf(i);
        int first = of >= 0 && of + 1 < words.count() && words.lower(of + 1).equals("the") ? of + 2 : of + 1;
        return of >= 0 && first < words.count() && words.isClose(first) ? words.listed(first) : -1;
    }

    /** "Vjosa Bay", "Shandong Province", "Lake Ohrid": the noun is part of the name. */
    private int typed(int i, int listed) {
        if (!words.isCapital(i) || words.isInCapitals(i)) {
            return -1;
        }
        if (words.isLead(i) && words.isClose(i + 1) && words.isName(i + 1)) {
            return borders.isEnd(i + 1) ? i + 1 : -1;
        }
        int last = listed >= 0 ? listed : i;
        boolean named = listed >= 0 || words.isName(i) && !(words.isFirst(i) && small.contains(words.lower(i)));
        while (listed < 0
                && words.isClose(last + 1)
                && !words.isNoun(last + 1)
                && words.isName(last + 1)
                && last - i < MOST) {
            last++;
        }
        boolean noun = named && words.isClose(last + 1) && words.isNoun(last + 1) && borders.isEnd(last + 1);
        return noun && !borders.isAfterCapital(i) ? last + 1 : -1;
    }

    /** A name that no list has, behind "in": a place, unless it is known as somebody or as something small. */
    private int behindIn(int i) {
        int last = i;
        while (words.isName(last) && words.isClose(last + 1) && words.isName(last + 1) && last - i < MOST) {
            last++;
        }
        boolean place = words.isName(i)
                && borders.isEnd(last)
                && !(last > i && isOffice(i - 2))
                && !words.isOwner(last)
                && !words.isPaper(last)
                && !words.isPaper(i)
                && !words.isJoined(i, last)
                && !words.isQuoted(i, last)
                && !isInOrg(i, last)
                && !small.contains(words.lower(i))
                && !surnames.contains(words.lower(last))
                && !isPerson(i, last);
        if (!place || words.isInCapitals(i)) {
            return -1;
        }
        licensed.add(name(i, last));
        return add(i, last, Certainty.MEDIUM) ? last : -1;
    }

    /** A town of the long list, which is nobody's name here. */
    private int town(int i) {
        for (int last = Math.min(i + SmallTowns.MOST, words.count()) - 1; last >= i; last--) {
            boolean town = words.isName(last)
                    && SmallTowns.has(name(i, last))
                    && borders.isClear(i, last)
                    && !words.isOwner(last)
                    && !(words.isFirst(i) && small.contains(words.lower(i)))
                    && !surnames.contains(words.lower(last))
                    && !isInOrg(i, last)
                    && !isPerson(i, last);
            if (town) {
                return add(i, last, Certainty.MEDIUM) ? last : -1;
            }
        }
        return -1;
    }

    /** "Balchik and Dobrich", "Prague–Irkutsk": the next of a row of places, to its end. */
    private boolean isNext(int i) {
        int before = words.joint(i);
        return before >= 0 && isTaken(words.span(before, before));
    }

    /** "the Vjosa bridge", "Ohrid district": a noun in small letters behind the name, which is a place all the same. */
    private int beforeNoun(int i) {
        int last = i;
        while (last < i + MOST && words.isName(last) && words.isClose(last + 1) && !words.isSmallNoun(last + 1)) {
            last++;
        }
        boolean place = words.isName(last)
                && words.isClose(last + 1)
                && words.isSmallNoun(last + 1)
                && !words.isInCapitals(i)
                && !borders.isAfterCapital(i)
                && !words.isQuoted(i, last)
                && !words.isFirst(i)
                && !surnames.contains(words.lower(last))
                && !isInOrg(i, last)
                && !isPerson(i, last);
        if (!place) {
            return -1;
        }
        licensed.add(name(i, last));
        return add(i, last, Certainty.MEDIUM) ? last : -1;
    }

    /** "the consul in Oranna Arne Lind": where the place ends and the name begins is not told. */
    private boolean isOffice(int i) {
        return i >= 0 && words.kind(i) == Kind.OFFICE;
    }

    /** The name of a place that stands behind "in" elsewhere. */
    private int again(int i) {
        for (int last = Math.min(i + MOST, words.count() - 1); last >= i; last--) {
            boolean known = licensed.contains(name(i, last))
                    && borders.isClear(i, last)
                    && !isPerson(i, last)
                    && !isInOrg(i, last)
                    && !isTaken(words.span(i, last));
            if (known) {
                add(i, last, Certainty.MEDIUM);
                return last;
            }
        }
        return -1;
    }

    private String name(int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            name.append(i > first ? " " : "").append(words.word(i));
        }
        return name.toString();
    }

    private boolean isWithin(int first, int last) {
        return isInOrg(first, last) && !words.isJoined(first, last);
    }

    private boolean isInOrg(int first, int last) {
        return contains(orgs, words.span(first, last));
    }

    /** Whether a word of the name is one of a person's. */
    private boolean isPerson(int first, int last) {
        Span span = words.span(first, last);
        return persons.headMap(span.end(), false).descendingMap().values().stream()
                .limit(1)
                .anyMatch(p -> p.overlaps(span));
    }

    private static boolean contains(TreeMap<Integer, Span> spans, Span span) {
        return spans.headMap(span.start(), true).descendingMap().values().stream()
                .limit(1)
                .anyMatch(s -> s.contains(span));
    }

    private boolean isTaken(Span span) {
        return found.headMap(span.end(), false).descendingMap().values().stream()
                .limit(1)
                .anyMatch(p -> p.span().overlaps(span));
    }

    private boolean add(int first, int last, Certainty certainty) {
        Span span = words.span(first, last);
        if (isPerson(first, last)) {
            return false;
        }
        found.put(span.start(), new PlaceName(span, certainty));
        return true;
    }
}
