package org.opis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern of file names, as {@link java.nio.file.FileSystem#getPathMatcher} has them, matched in time that grows with
 * pattern times name: however many stars it has, every character is looked at once.
 */
final class Glob {
    /** A step: a character that is asked for, or any number of such. */
    private record Step(IntPredicate takes, boolean many) {}

    private final List<List<Step>> alternatives = new ArrayList<>();

    private Glob() {}

    /** @param pattern one that has been found to be right */
    static Glob of(String pattern) {
        Glob glob = new Glob();
        expanded(pattern).forEach(plain -> glob.alternatives.add(steps(plain)));
        return glob;
    }

    /** Any number of characters but a slash, or of all. */
    boolean matches(String name) {
        String path = name.replace('\\', '/');
        return alternatives.stream().anyMatch(steps -> matches(steps, path));
    }

    private static boolean matches(List<Step> steps, String path) {
        boolean[] at = new boolean[steps.size() + 1];
        at[0] = true;
        pass(steps, at);
        for (int i = 0; i < path.length(); i++) {
            boolean[] next = new boolean[at.length];
            for (int s = 0; s < steps.size(); s++) {
                if (at[s] && steps.get(s).takes().test(path.charAt(i))) {
                    next[steps.get(s).many() ? s : s + 1] = true;
                }
            }
            pass(steps, next);
            at = next;
        }
        return at[steps.size()];
    }

    /** What may stand any number of times may be missing. */
    private static void pass(List<Step> steps, boolean[] at) {
        for (int s = 0; s < steps.size(); s++) {
            at[s + 1] |= at[s] && steps.get(s).many();
        }
    }

    private static List<Step> steps(String pattern) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i++);
            if (c == '*') {
                boolean all = i < pattern.length() && pattern.charAt(i) == '*';
                i += all ? 1 : 0;
                steps.add(new Step(all ? other -> true : other -> other != '/', true));
            } else if (c == '?') {
                steps.add(new Step(other -> other != '/', false));
            } else if (c == '[') {
                int end = pattern.indexOf(']', i + 1);
                String inside = pattern.substring(i, end);
                steps.add(new Step(other -> other != '/' && isIn(inside, (char) other), false));
                i = end + 1;
            } else {
                char wanted = c == '\\' && i < pattern.length() ? pattern.charAt(i++) : c;
                steps.add(new Step(other -> other == wanted, false));
            }
        }
        return steps;
    }

    private static boolean isIn(String inside, char c) {
        boolean not = inside.startsWith("!");
        String set = not ? inside.substring(1) : inside;
        boolean found = false;
        for (int i = 0; i < set.length(); i++) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            found |= range ? set.charAt(i) <= c && c <= set.charAt(i + 2) : set.charAt(i) == c;
            i += range ? 2 : 0;
        }
        return found != not;
    }

    /** {@code a{b,c}} is {@code ab} and {@code ac}; braces do not stand in braces. */
    private static List<String> expanded(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open);
        if (open < 0 || close < 0 || open > 0 && pattern.charAt(open - 1) == '\\') {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        for (String rest : expanded(pattern.substring(close + 1))) {
            for (String one : pattern.substring(open + 1, close).split(",", -1)) {
                all.add(pattern.substring(0, open) + one + rest);
            }
        }
        return all;
    }
}
