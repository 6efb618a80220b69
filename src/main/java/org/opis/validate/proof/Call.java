package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A function with its arguments; that of the item that stands here where one is left out. */
record Call(String name, List<Expr> arguments) implements Expr {
    static Expr of(String name, List<Expr> arguments) {
        boolean here = arguments.isEmpty() && Functions.ofHere(name);
        return new Call(name, here ? List.of(new Here()) : List.copyOf(arguments));
    }

    @Override
    public List<Object> of(Focus at) {
        return switch (name) {
            case "not" -> Values.of(!Values.holds(list(0, at)));
            case "exists" -> Values.of(!list(0, at).isEmpty());
            case "empty" -> Values.of(list(0, at).isEmpty());
            case "count" -> List.of((double) list(0, at).size());
            case "position" -> List.of((double) at.position);
            case "current" -> List.of(at.current);
            case "root" -> root(at);
            case "key" -> Keys.found(string(0, at), list(1, at), at.tree);
            case "sum", "max" -> Functions.aggregate(name, Values.atoms(list(0, at), at.tree));
            case "number" -> List.of(
                    Values.atom(list(0, at), at.tree).map(Values::number).orElse(Double.NaN));
            case "tokenize" -> tokens(at);
            case "string-join" -> List.of(joined(at));
            case "concat" -> List.of(concatenated(at));
            case "name", "local-name", "node-name" -> Functions.name(name, list(0, at));
            case "generate-id" -> Functions.id(list(0, at));
            default -> onStrings(at);
        };
    }

    private List<Object> onStrings(Focus at) {
        return switch (name) {
            case "string" -> List.of(string(0, at));
            case "normalize-space" -> List.of(Values.normal(string(0, at)));
            case "string-length" -> List.of((double) Functions.length(string(0, at)));
            case "contains" -> Values.of(string(0, at).contains(string(1, at)));
            case "starts-with" -> Values.of(string(0, at).startsWith(string(1, at)));
            case "ends-with" -> Values.of(string(0, at).endsWith(string(1, at)));
            case "matches" -> Values.of(pattern(1, at).matcher(string(0, at)).find());
            case "replace" -> List.of(
                    pattern(1, at).matcher(string(0, at)).replaceAll(Matcher.quoteReplacement(string(2, at))));
            case "translate" -> List.of(Functions.translated(string(0, at), string(1, at), string(2, at)));
            case "substring" -> List.of(Functions.substring(string(0, at), number(1, at), number(2, at)));
            case "substring-before" -> List.of(before(string(0, at), string(1, at)));
            default -> throw new Unproved(name + "()");
        };
    }

    private List<Object> list(int argument, Focus at) {
        return arguments.get(argument).of(at);
    }

    private String string(int argument, Focus at) {
        return Values.string(list(argument, at), at.tree);
    }

    /** Without end where there is no such argument. */
    private double number(int argument, Focus at) {
        return argument < arguments.size()
                ? Values.atom(list(argument, at), at.tree).map(Values::number).orElse(Double.NaN)
                : Double.POSITIVE_INFINITY;
    }

    private Pattern pattern(int argument, Focus at) {
        return Functions.pattern(string(argument, at));
    }

    private List<Object> root(Focus at) {
        List<Object> nodes = list(0, at);
        return nodes.size() == 1 && nodes.get(0) instanceof Node ? List.of(at.tree.root()) : List.of();
    }

    private List<Object> tokens(Focus at) {
        String text = string(0, at);
        boolean words = arguments.size() == 1;
        String whole = words ? Values.normal(text) : text;
        if (whole.isEmpty()) {
            return List.of();
        }
        return List.of((Object[]) (words ? Functions.BLANK : pattern(1, at)).split(whole, -1));
    }

    private String joined(Focus at) {
        List<String> texts = new ArrayList<>();
        Values.atoms(list(0, at), at.tree).forEach(atom -> texts.add(Values.text(atom)));
        return String.join(arguments.size() > 1 ? string(1, at) : "", texts);
    }

    private String concatenated(Focus at) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            all.append(string(i, at));
        }
        return all.toString();
    }

    private static String before(String text, String sign) {
        return Optional.of(text.indexOf(sign))
                .filter(found -> found >= 0)
                .map(found -> text.substring(0, found))
                .orElse("");
    }
}
