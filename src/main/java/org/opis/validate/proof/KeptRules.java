package org.opis.validate.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** The rules of opis, schema/opis.sch, as rows: what a name is worth, which nodes a rule is about, what holds of them. */
public final class KeptRules {
    private static final String ROWS = "rules.tsv";

    private final List<Keys.Key> keys = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private record Let(String name, Expr value) {}

    private record Rule(RuleContext context, List<Let> lets, List<Expr> asserts) {
        Rule(String context) {
            this(RuleContext.of(context), new ArrayList<>(), new ArrayList<>());
        }

        boolean keeps(Focus at) {
            Focus here = at;
            for (Let let : lets) {
                here = here.let(let.name, let.value);
            }
            for (Expr test : asserts) {
                if (!Values.holds(test.of(here))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of whose rules the first that is about a node counts. */
    private record Pattern(List<Let> lets, List<Rule> rules) {
        Pattern() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        List<Let> open() {
            return rules.isEmpty() ? lets : rules.get(rules.size() - 1).lets;
        }

        boolean isKept(Focus document) {
            Focus at = document;
            for (Let let : lets) {
                at = at.let(let.name, let.value);
            }
            Set<Node> done = new HashSet<>();
            for (Rule rule : rules) {
                for (Node node : rule.context.nodes(at)) {
                    if (done.add(node) && !rule.keeps(at.about(node))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private KeptRules() {}

    /** Read when first asked for. */
    public static KeptRules builtIn() {
        return BuiltIn.RULES;
    }

    private static final class BuiltIn {
        static final KeptRules RULES = read();

        private static KeptRules read() {
            KeptRules rules = new KeptRules();
            try (InputStream in = KeptRules.class.getResourceAsStream(ROWS);
                    BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    rules.add(row.split("\t", -1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rules;
        }
    }

    private void add(String... cell) {
        Pattern last = patterns.isEmpty() ? new Pattern() : patterns.get(patterns.size() - 1);
        switch (cell[0]) {
            case "key" -> keys.add(new Keys.Key(cell[1], RuleContext.of(cell[2]), new Later(cell[3])));
            case "pattern" -> patterns.add(new Pattern());
            case "let" -> last.open().add(new Let(cell[1], new Later(cell[2])));
            case "rule" -> last.rules().add(new Rule(cell[1]));
            case "assert" -> last.rules().get(last.rules().size() - 1).asserts().add(new Later(cell[1]));
            default -> {
                // a remark
            }
        }
    }

    /** Whether it is certain that a file keeps every rule. */
    public boolean proves(Tree tree) {
        try {
            if (!tree.isPlain()) {
                return false;
            }
            Focus document = Focus.of(tree);
            keys.forEach(key -> tree.key(key.name()));
            keys.forEach(key -> key.fill(document));
            return patterns.stream().allMatch(pattern -> pattern.isKept(document));
        } catch (Unproved | PatternSyntaxException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
