package org.opis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage of the kinds that dumps really have, and of some that they don't; the same for the same seed. */
final class Mutations {
    private static final List<String> SNIPPETS = List.of(
            "[",
            "]",
            "[[",
            "]]",
            "\"",
            "(",
            ")",
            "\n",
            "\n\n\n",
            "\u00c2\u00a0",
            "\f",
            "\u0000",
            "\u0001",
            "\u00ff",
            "\u00ed\u00a0\u0080",
            "\u00e2\u0080\u00a8",
            "\u00ef\u00bf\u00bf",
            "\r",
            "\r\n",
            "\u00ef\u00bb\u00bf",
            "[signature] (A. NAME)\n",
            "[stamp: SECRET\n",
            "Nº 12 3 May 1951",
            "\n1. one\n2. two\n",
            "\nName: said\n",
            " \t ",
            "&<>]]>",
            "\u00f0\u009f\u0098\u0080");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    Dumps mutate(Dumps dump) {
        Dumps changed = dump;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed = one(changed);
        }
        return changed;
    }

    /** The beginning of one dump and the end of another. */
    Dumps splice(Dumps dump, List<Dumps> all) {
        Dumps other = all.get(random.nextInt(all.size()));
        int from = random.nextInt(other.latin().length() + 1);
        String head = dump.latin().substring(0, random.nextInt(dump.latin().length() + 1));
        return dump.withLatin(
                "and " + other.name() + " from " + from, head + other.latin().substring(from));
    }

    private Dumps one(Dumps dump) {
        return switch (random.nextInt(8)) {
            case 0 -> lines(dump, "drop");
            case 1 -> lines(dump, "duplicate");
            case 2 -> lines(dump, "swap");
            case 3 -> prefix(dump);
            case 4, 5 -> insert(dump);
            case 6 -> remove(dump);
            default -> ends(dump);
        };
    }

    private Dumps lines(Dumps dump, String how) {
        List<String> lines = new ArrayList<>(Arrays.asList(dump.latin().split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (how) {
            case "drop" -> lines.remove(at);
            case "duplicate" -> lines.add(other, lines.get(at));
            default -> java.util.Collections.swap(lines, at, other);
        }
        return dump.withLatin(how + " " + at + "," + other, String.join("\n", lines));
    }

    private Dumps prefix(Dumps dump) {
        int end = random.nextInt(dump.bytes().length + 1);
        return dump.with("cut " + end, Arrays.copyOf(dump.bytes(), end));
    }

    private Dumps insert(Dumps dump) {
        StringBuilder text = new StringBuilder(dump.latin());
        int at = random.nextInt(text.length() + 1);
        int which = random.nextInt(SNIPPETS.size());
        text.insert(at, SNIPPETS.get(which));
        return dump.withLatin("insert " + which + " at " + at, text.toString());
    }

    /** One bracket, quote or line end taken away. */
    private Dumps remove(Dumps dump) {
        String text = dump.latin();
        int from = random.nextInt(text.length() + 1);
        for (int i = from; i < text.length(); i++) {
            if ("[]()\"\n:.".indexOf(text.charAt(i)) >= 0) {
                return dump.withLatin("remove " + i, text.substring(0, i) + text.substring(i + 1));
            }
        }
        return dump;
    }

    private Dumps ends(Dumps dump) {
        String text = dump.latin();
        return switch (random.nextInt(4)) {
            case 0 -> dump.withLatin("CRLF", text.replace("\n", "\r\n"));
            case 1 -> dump.withLatin("CR", text.replace("\n", "\r"));
            case 2 -> dump.withLatin("BOM", "\u00ef\u00bb\u00bf" + text);
            default -> {
                int half = random.nextInt(text.length() + 1);
                yield dump.withLatin(
                        "mixed " + half,
                        text.substring(0, half) + text.substring(half).replace("\n", "\r\n"));
            }
        };
    }
}
