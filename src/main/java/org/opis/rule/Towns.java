package org.opis.rule;

import java.util.Set;
import org.opis.text.Span;

/** Towns that archives stand in: a value list, open to additions. */
final class Towns {
    private static final Set<String> NAMES = Set.of(
            "Almaty",
            "Amsterdam",
            "Ankara",
            "Ashgabat",
            "Athens",
            "Baku",
            "Beijing",
            "Belgrade",
            "Berlin",
            "Bern",
            "Bishkek",
            "Bonn",
            "Brasilia",
            "Brasília",
            "Bratislava",
            "Brussels",
            "Bucharest",
            "Budapest",
            "Buenos Aires",
            "Cairo",
            "Canberra",
            "Chisinau",
            "Copenhagen",
            "Dresden",
            "Dublin",
            "Dushanbe",
            "Geneva",
            "Hanoi",
            "Havana",
            "Helsinki",
            "Jakarta",
            "Jerusalem",
            "Kiev",
            "Koblenz",
            "Kyiv",
            "Leipzig",
            "Lisbon",
            "Ljubljana",
            "London",
            "Madrid",
            "Mexico City",
            "Minsk",
            "Moscow",
            "Nanjing",
            "New Delhi",
            "New York",
            "Oslo",
            "Ottawa",
            "Paris",
            "Phnom Penh",
            "Podgorica",
            "Potsdam",
            "Prague",
            "Pretoria",
            "Pristina",
            "Pyongyang",
            "Riga",
            "Rio de Janeiro",
            "Rome",
            "Sarajevo",
            "Seoul",
            "Shanghai",
            "Skopje",
            "Sofia",
            "St. Petersburg",
            "Stockholm",
            "Taipei",
            "Tallinn",
            "Tashkent",
            "Tbilisi",
            "The Hague",
            "Tirana",
            "Tokyo",
            "Tunis",
            "Ulaanbaatar",
            "Ulan Bator",
            "Vienna",
            "Vientiane",
            "Vilnius",
            "Warsaw",
            "Washington",
            "Wroclaw",
            "Yerevan",
            "Zagreb");
    private static final int LONGEST = 20;

    private Towns() {}

    /** The town that a piece of a signature is, with at most a parenthesis after it; empty if it is none. */
    static Span at(String text, Span piece) {
        Span head = new Span(piece.start(), Math.min(piece.end(), piece.start() + LONGEST));
        int open = head.of(text).indexOf('(');
        Span town = Words.strip(text, open < 0 ? piece : new Span(piece.start(), piece.start() + open), "");
        boolean known = town.length() <= LONGEST && NAMES.contains(town.of(text));
        return known ? town : Span.empty(piece.start());
    }
}
