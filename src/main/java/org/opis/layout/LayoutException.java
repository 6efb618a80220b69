package org.opis.layout;

/** A layout file that can't be used; caught where files are read. */
final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    LayoutException(XmlNode node, String message) {
        super(message);
        line = node.line();
        column = node.column();
    }

    static LayoutException notAnExpression(XmlNode node, IllegalArgumentException e) {
        String reason = e.getMessage().lines().findFirst().orElse("");
        return new LayoutException(node, "not a regular expression: " + reason);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
