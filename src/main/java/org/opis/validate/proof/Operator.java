package org.opis.validate.proof;

import java.util.List;
import java.util.Optional;

/** Two operands and what stands between them. */
record Operator(Sign sign, Expr left, Expr right) implements Expr {
    enum Sign {
        OR,
        AND,
        /** One of the left and one of the right are so: a general comparison. */
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        /** The one of the left and the one of the right are so: a value comparison. */
        IS_EQ,
        IS_NE,
        IS_LT,
        IS_LE,
        IS_GT,
        IS_GE,
        BEFORE,
        AFTER,
        PLUS,
        MINUS,
        TIMES
    }

    private static final int GENERAL = Sign.EQ.ordinal();
    private static final int VALUE = Sign.IS_EQ.ordinal();

    @Override
    public List<Object> of(Focus at) {
        return switch (sign) {
            case OR -> Values.of(Values.holds(left.of(at)) || Values.holds(right.of(at)));
            case AND -> Values.of(Values.holds(left.of(at)) && Values.holds(right.of(at)));
            case EQ, NE, LT, LE, GT, GE -> Values.of(isAny(at));
            case IS_EQ, IS_NE, IS_LT, IS_LE, IS_GT, IS_GE -> value(at);
            case BEFORE, AFTER -> order(at);
            case PLUS, MINUS, TIMES -> number(at);
        };
    }

    private boolean isAny(Focus at) {
        List<Object> ones = Values.atoms(left.of(at), at.tree);
        List<Object> others = Values.atoms(right.of(at), at.tree);
        for (Object one : ones) {
            for (Object other : others) {
                if (isPair(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPair(Object one, Object other) {
        if (one instanceof Boolean truth && other instanceof Boolean second) {
            return is(truth ? 1 : 0, second ? 1 : 0, GENERAL);
        }
        boolean numbers = one instanceof Double || other instanceof Double;
        if (numbers && (one instanceof String || other instanceof String)) {
            throw new Unproved("a string beside a number");
        }
        return numbers ? is(Values.number(one), Values.number(other), GENERAL) : isText(one, other, GENERAL);
    }

    private List<Object> value(Focus at) {
        Optional<Object> one = Values.atom(left.of(at), at.tree);
        Optional<Object> other = Values.atom(right.of(at), at.tree);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        return Values.of(
                one.get() instanceof Double first && other.get() instanceof Double second
                        ? is(first, second, VALUE)
                        : isText(one.get(), other.get(), VALUE));
    }

    /** Not by Double.compare, for which what is no number is a number. */
    private boolean is(double one, double other, int base) {
        return switch (sign.ordinal() - base) {
            case 0 -> one == other;
            case 1 -> one != other;
            case 2 -> one < other;
            case 3 -> one <= other;
            case 4 -> one > other;
            default -> one >= other;
        };
    }

    /** By code points, which are in Java's order but for surrogates. */
    private boolean isText(Object one, Object other, int base) {
        String first = Values.text(one);
        String second = Values.text(other);
        boolean same = first.equals(second);
        if (sign.ordinal() - base < 2) {
            return same == (sign.ordinal() == base);
        }
        if (hasSurrogate(first) || hasSurrogate(second)) {
            throw new Unproved("an order of rare characters");
        }
        return is(Integer.signum(first.compareTo(second)), 0, base);
    }

    private static boolean hasSurrogate(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private List<Object> order(Focus at) {
        List<Object> one = left.of(at);
        List<Object> other = right.of(at);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        if (one.size() == 1 && other.size() == 1 && one.get(0) instanceof Node a && other.get(0) instanceof Node b) {
            return Values.of(sign == Sign.BEFORE ? a.order < b.order : a.order > b.order);
        }
        throw new Unproved("an order of what is not two nodes");
    }

    private List<Object> number(Focus at) {
        Optional<Object> one = Values.atom(left.of(at), at.tree);
        Optional<Object> other = Values.atom(right.of(at), at.tree);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        double first = operand(one.get());
        double second = operand(other.get());
        return List.of(
                switch (sign) {
                    case PLUS -> first + second;
                    case MINUS -> first - second;
                    default -> first * second;
                });
    }

    private static double operand(Object atom) {
        double number = atom instanceof String ? Double.NaN : Values.number(atom);
        if (atom instanceof String || !(atom instanceof Double) && Double.isNaN(number)) {
            throw new Unproved("a string in a sum");
        }
        return number;
    }
}
