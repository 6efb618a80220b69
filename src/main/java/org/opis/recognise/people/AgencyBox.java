package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "STATE #x | NAVY x | NSRB": the box at the foot of a report, in which marks say which agencies got it. */
public final class AgencyBox {
    private static final String LABEL = "DISTRIBUTION";
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0|]+");
    private static final Pattern MARK = Pattern.compile("(?i:[#x✓✔*]{1,3}|\\[x])");
    private static final int LONGEST = 160;
    private static final int ROWS = 4;
    private static final int LEAST = 3;

    private final LineCursor at;
    private final List<Block.Item> items = new ArrayList<>();
    private Span head;
    private boolean marked;
    private int next;

    private AgencyBox(LineCursor at) {
        this.at = at;
        this.head = Span.empty(at.span().start());
        this.next = at.i();
    }

    /** The box that begins with the row; a mark or the word over it makes it one. */
    public static Optional<Block.Distribution> of(LineCursor at) {
        AgencyBox box = new AgencyBox(at);
        while (at.has(box.next)
                && box.next < at.i() + ROWS
                && box.row(at.rows().get(box.next).span())) {
            box.next++;
        }
        if (box.items.size() < LEAST || !box.marked && box.head.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> label = box.head.isEmpty() ? List.of() : List.of(new Inline.Label(box.head, box.head));
        Span span = at.rows().span(at.i(), box.next - 1);
        return Optional.of(new Block.Distribution(span, box.head, false, label, box.items, List.of(), List.of()));
    }

    /** Whether the row holds agencies, marks and the label alone. */
    private boolean row(Span row) {
        String text = at.rows().text();
        if (row.length() > LONGEST) {
            return false;
        }
        List<Span> words = WORD.matcher(row.of(text))
                .results()
                .map(word -> new Span(row.start() + word.start(), row.start() + word.end()))
                .toList();
        boolean first = items.isEmpty() && head.isEmpty();
        boolean labelled = first && !words.isEmpty() && words.get(0).of(text).equals(LABEL);
        List<Span> rest = labelled ? words.subList(1, words.size()) : words;
        boolean agencies =
                rest.isEmpty() ? labelled : Agencies.isAgency(rest.get(0).of(text));
        if (!agencies || !rest.stream().allMatch(word -> isKnown(word.of(text)))) {
            return false;
        }
        head = labelled ? words.get(0) : head;
        for (int i = 0; i < rest.size(); ) {
            int end = i + 1;
            while (end < rest.size() && !Agencies.isAgency(rest.get(end).of(text))) {
                end++;
            }
            int stop = end < rest.size() ? rest.get(end).start() : row.end();
            item(rest.get(i), Blank.strip(text, new Span(rest.get(i).start(), stop)));
            i = end;
        }
        return true;
    }

    /** An agency, and the marks behind it as a label. */
    private void item(Span name, Span item) {
        String text = at.rows().text();
        List<Inline> content = new ArrayList<>(at.read(name, Scope.EDITOR));
        Span said = Blank.strip(text, new Span(name.end(), item.end()));
        if (!said.isEmpty()) {
            content.add(new Inline.Label(said, said));
            marked |= MARK.matcher(said.of(text)).find();
        }
        items.add(new Block.Item(item, "", Span.empty(item.start()), content));
    }

    private static boolean isKnown(String word) {
        return Agencies.isAgency(word)
                || word.equals(LABEL)
                || MARK.matcher(word).matches();
    }
}
