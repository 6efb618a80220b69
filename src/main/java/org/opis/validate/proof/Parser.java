package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opis.validate.proof.Operator.Sign;

/** Reads as much of XPath 3.1 as rules use; for all else it gives up. */
final class Parser {
    private static final List<Map<String, Sign>> LEVELS = List.of(
            Map.of("or", Sign.OR),
            Map.of("and", Sign.AND),
            Map.ofEntries(
                    Map.entry("=", Sign.EQ),
                    Map.entry("!=", Sign.NE),
                    Map.entry("<", Sign.LT),
                    Map.entry("<=", Sign.LE),
                    Map.entry(">", Sign.GT),
                    Map.entry(">=", Sign.GE),
                    Map.entry("eq", Sign.IS_EQ),
                    Map.entry("ne", Sign.IS_NE),
                    Map.entry("lt", Sign.IS_LT),
                    Map.entry("le", Sign.IS_LE),
                    Map.entry("gt", Sign.IS_GT),
                    Map.entry("ge", Sign.IS_GE),
                    Map.entry("<<", Sign.BEFORE),
                    Map.entry(">>", Sign.AFTER)),
            Map.of("+", Sign.PLUS, "-", Sign.MINUS),
            Map.of("*", Sign.TIMES));
    private static final String TEI = "tei:";

    private final List<String> tokens;
    private int at;

    private Parser(String text) {
        tokens = XPathTokens.tokens(text);
    }

    static Expr parse(String text) {
        Parser parser = new Parser(text);
        Expr expr = parser.sequence("");
        parser.expect("");
        return expr;
    }

    private String peek() {
        return tokens.get(at);
    }

    private boolean is(String token) {
        return peek().equals(token);
    }

    private boolean take(String token) {
        if (is(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new Unproved("\"" + peek() + "\" for \"" + token + "\"");
        }
    }

    /** Up to {@code end}, which stays. */
    private Expr sequence(String end) {
        List<Expr> parts = list(end);
        return parts.size() == 1 ? parts.get(0) : new Expr.Sequence(parts);
    }

    private List<Expr> list(String end) {
        List<Expr> parts = new ArrayList<>();
        while (!is(end)) {
            parts.add(single());
            if (!is(end)) {
                expect(",");
            }
        }
        return parts;
    }

    private Expr single() {
        String next = tokens.get(Math.min(at + 1, tokens.size() - 1));
        if ((is("for") || is("some")) && next.equals("$")) {
            return loop(tokens.get(at++).equals("for"));
        } else if (is("if") && next.equals("(")) {
            at += 2;
            Expr test = sequence(")");
            expect(")");
            expect("then");
            Expr then = single();
            expect("else");
            return new Expr.Either(test, then, single());
        }
        return binary(0);
    }

    private Expr loop(boolean all) {
        expect("$");
        String name = tokens.get(at++);
        expect("in");
        Expr in = single();
        expect(all ? "return" : "satisfies");
        return all ? new Expr.Loop(name, in, single()) : new Expr.Some(name, in, single());
    }

    private Expr binary(int level) {
        if (level == LEVELS.size()) {
            return union();
        }
        Expr left = binary(level + 1);
        for (Sign sign = LEVELS.get(level).get(peek());
                sign != null;
                sign = LEVELS.get(level).get(peek())) {
            at++;
            left = new Operator(sign, left, binary(level + 1));
        }
        return left;
    }

    private Expr union() {
        List<Expr> parts = new ArrayList<>(List.of(path()));
        while (take("|")) {
            parts.add(path());
        }
        return parts.size() == 1 ? parts.get(0) : new Expr.Union(parts);
    }

    private Expr path() {
        boolean deep = is("//");
        boolean absolute = take("/") || take("//");
        List<Expr> steps = new ArrayList<>();
        List<Boolean> depths = new ArrayList<>();
        do {
            steps.add(step());
            depths.add(deep);
            deep = is("//");
        } while (take("/") || take("//"));
        return steps.size() == 1 && !absolute ? steps.get(0) : new Route(absolute, steps, depths);
    }

    private Expr step() {
        String token = tokens.get(at++);
        if (token.isEmpty()) {
            throw new Unproved("the end for an expression");
        }
        if (token.equals("@")) {
            return step(Step.Axis.ATTRIBUTE, tokens.get(at++));
        } else if (is("::")) {
            at++;
            return step(Step.axis(token), tokens.get(at++));
        } else if (token.equals("..")) {
            return step(Step.Axis.PARENT, Step.ANY);
        } else if (token.equals("*") || isName(token) && (!is("(") || token.equals("text"))) {
            return step(Step.Axis.CHILD, token);
        }
        Expr primary = primary(token);
        List<Expr> predicates = predicates();
        return predicates.isEmpty() ? primary : new Expr.Filter(primary, predicates);
    }

    private Step step(Step.Axis axis, String test) {
        String name = test;
        if (test.equals("text")) {
            expect("(");
            expect(")");
            name = Tree.TEXT;
        } else if (test.startsWith(TEI)) {
            name = test.substring(TEI.length());
        } else if (axis != Step.Axis.ATTRIBUTE && isName(test) && !test.equals(Step.ANY)) {
            throw new Unproved("<" + test + ">");
        }
        return new Step(axis, name, predicates());
    }

    private List<Expr> predicates() {
        List<Expr> predicates = new ArrayList<>();
        while (take("[")) {
            predicates.add(sequence("]"));
            expect("]");
        }
        return predicates;
    }

    private Expr primary(String token) {
        char first = token.charAt(0);
        if (first == '\'' || first == '"') {
            return new Expr.Literal(List.of(token.substring(1)));
        } else if (Character.isDigit(first)) {
            return new Expr.Literal(List.of(Double.valueOf(token)));
        } else if (token.equals(".")) {
            return new Expr.Here();
        } else if (token.equals("$")) {
            return new Expr.Reference(tokens.get(at++));
        } else if (token.equals("(")) {
            Expr inner = sequence(")");
            expect(")");
            return inner;
        }
        expect("(");
        List<Expr> arguments = list(")");
        expect(")");
        return Call.of(token, arguments);
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }
}
