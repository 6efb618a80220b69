package org.opis.validate.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opis.text.Span;
import org.xml.sax.Locator;
import org.xml.sax.helpers.LocatorImpl;

/** Where the reading of a file stands: the open elements, the last tag. */
public final class ElementPath {
    private static final String DECLARATION = "<?xml";
    private static final int EXPLORED = 300;

    private XmlFile file;
    private final Deque<Open> open = new ArrayDeque<>();
    private Locator locator = new LocatorImpl();
    private final References references = new References();
    private final Pieces pieces = new Pieces();
    private final Outside outside = new Outside(this);
    /** How deep the open elements stand of whose content a part was not read. */
    private final Set<Integer> gaps = new HashSet<>();

    private final Map<Integer, Set<String>> told = new HashMap<>();
    private int explored;

    /** What the parser adds to a column of the first line. */
    private int added;

    private int lastTag;
    /** Where the text before the last start tag began. */
    private int textStart;

    private final Deque<String> prefixes = new ArrayDeque<>(List.of("xml", "xmlns"));
    /** The elements that ended last, outermost first: the last child of each open element, so far. */
    private final Deque<Optional<String>> children = new ArrayDeque<>(List.of(Optional.empty()));

    /**
     * An open element.
     *
     * @param end of its start tag
     * @param where its start tag begins, once the text has moved on
     */
    record Open(String name, int end, Optional<String> where) {}

    /** Of a file of which nothing was read. */
    public ElementPath() {
        this(new XmlFile(""));
    }

    public ElementPath(XmlFile file) {
        this.file = file;
        this.added = added(file);
    }

    /** The JDK's parser counts {@code <?xml} twice where it is not the beginning of an XML declaration. */
    private static int added(XmlFile file) {
        String text = file.text();
        int behind = DECLARATION.length();
        boolean other =
                text.startsWith(DECLARATION) && text.length() > behind && !Character.isWhitespace(text.charAt(behind));
        return other ? behind : 0;
    }

    /** The reading goes on in another stretch of the file, which begins {@code by} characters behind this one. */
    public void move(XmlFile next, int by) {
        if (by > 0) {
            List<Open> moved = open.stream().map(o -> moved(o, by)).toList();
            open.clear();
            open.addAll(moved);
            lastTag -= by;
            textStart -= by;
            references.move(by);
            pieces.move(file, by);
        }
        file = next;
        added = next.isStart() ? added(next) : added;
    }

    private Open moved(Open one, int by) {
        return new Open(one.name(), one.end() - by, Optional.of(where(one)));
    }

    private String where(Open one) {
        return one.where()
                .orElseGet(() -> file.where().apply(tag(one.name(), one.end()).start()));
    }

    public void follow(Locator locator) {
        this.locator = locator;
    }

    /** The column that a parser means by {@code column} of a line. */
    public int column(int line, int column) {
        return line == 1 ? column - added : column;
    }

    /** What an internal entity brought in stands where the reference does. */
    public void enter(String name) {
        textStart = lastTag;
        passTag();
        open.push(new Open(name, lastTag, Optional.empty()));
        children.push(Optional.empty());
    }

    public void leave() {
        gaps.remove(depth());
        told.remove(depth());
        children.pop();
        children.pop();
        children.push(Optional.of(open.pop().name()));
        passTag();
    }

    private void passTag() {
        lastTag = here();
        pieces.tell(lastTag);
    }

    /** The parser has told of all before the place where it stands. */
    public void pass() {
        pieces.tell(here());
    }

    /** Whether it may be tried out what would be right here: in a file of a thousand faults that takes too long. */
    public boolean mayExplore() {
        return explored++ < EXPLORED;
    }

    /** Names of elements that a message has given as what is missing in the open element that deep. */
    public Set<String> told(int depth) {
        return told.computeIfAbsent(depth, key -> new HashSet<>());
    }

    /** What stands here in the innermost open element is not known. */
    void gap() {
        gaps.add(depth());
    }

    /** What stands in the place of the innermost open element is not known. */
    public void gapAround() {
        gaps.add(depth() - 1);
    }

    /** Whether the open element that deep may hold more than was read. */
    public boolean hasGap(int depth) {
        return gaps.contains(depth);
    }

    /** What of the file stands elsewhere. */
    public Outside outside() {
        return outside;
    }

    public int depth() {
        return open.size();
    }

    /** Where the parser stands: behind the event it reports, or the reference that led to it. */
    public int here() {
        return file.places().offset(locator.getLineNumber(), locator.getColumnNumber());
    }

    /** The start tag of the innermost open element; the root, where there is none. */
    public Span tag() {
        return open.isEmpty()
                ? Span.empty(0)
                : tag(open.peek().name(), open.peek().end());
    }

    /** How a message names the place of that tag. */
    public String where() {
        return open.isEmpty() ? file.where().apply(0) : where(open.peek());
    }

    /** A start tag that ends at {@code end}, or the reference that brought it in; empty for one that is rolled up. */
    public Span tag(String name, int end) {
        return end <= 0 ? Span.empty(0) : Tags.start(file.text(), end, name);
    }

    /** Whether the root element has ended. */
    public boolean isOver() {
        return open.isEmpty() && children.element().isPresent();
    }

    public void declare(String prefix) {
        prefixes.push(prefix);
    }

    public void undeclare(String prefix) {
        prefixes.removeFirstOccurrence(prefix);
    }

    /** Whether a prefix stands for a namespace here. */
    public boolean isDeclared(String prefix) {
        return prefixes.contains(prefix);
    }

    /** The name of the innermost open element. */
    public Optional<String> element() {
        return open.stream().map(Open::name).findFirst();
    }

    /** The name of the element around the innermost one. */
    public Optional<String> parent() {
        return open.stream().map(Open::name).skip(1).findFirst();
    }

    /** The name of the element before the innermost one, in the same parent. */
    Optional<String> previous() {
        return children.stream().skip(1).findFirst().orElse(Optional.empty());
    }

    /** The end of the last tag that was read. */
    public int lastTag() {
        return lastTag;
    }

    /** The end of the tag before the start tag that was read last. */
    public int textStart() {
        return textStart;
    }

    public References references() {
        return references;
    }

    public Pieces pieces() {
        return pieces;
    }

    public XmlFile file() {
        return file;
    }
}
