package org.opis.score;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a paper of a volume as the dump of a page. */
final class SilverDump {
    private static final Pattern WITHHELD = Pattern.compile("\\[([^\\[\\]]{0,200}not declassified)\\]");
    private static final Pattern TELEGRAM = Pattern.compile("(?i).*\\btelegram\\b.*");
    /** "605. Re:", "Tosec 121. Eyes only"; a text that begins with 1 begins its points. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\[telegram indicator not declassified\\] )?((?:\\p{Lu}[\\p{L}-]{2,9} )?(?!1\\.)\\d{1,6})\\. \\S.*");

    private static final int LONGEST_PLACE = 60;

    private final SilverStyle style;
    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final Map<SilverKind, List<String>> said = new EnumMap<>(SilverKind.class);
    private final List<SilverPerson> persons = new ArrayList<>();
    private boolean telegram;
    private boolean begun;

    private SilverDump(SilverStyle style) {
        this.style = style;
    }

    static SilverPage of(Element paper, String volume, String name, SilverStyle style) {
        SilverDump dump = new SilverDump(style);
        dump.out.append(style.above(volume, paper.getAttribute("n")));
        SilverParties.senders(paper).forEach(sender -> dump.say(SilverKind.SENDER, sender));
        SilverParties.addressees(paper).forEach(addressee -> dump.say(SilverKind.ADDRESSEE, addressee));
        children(paper).forEach(dump::block);
        dump.notes.forEach(note -> dump.out.append(note).append(style == SilverStyle.GLUED ? "\n" : "\n\n"));
        Matcher withheld = WITHHELD.matcher(dump.out);
        while (withheld.find()) {
            dump.say(SilverKind.REDACTION, withheld.group(1));
        }
        String file = name + "-" + paper.getAttribute("n") + "-" + style.word() + ".txt";
        byte[] bytes = dump.out.toString().getBytes(StandardCharsets.UTF_8);
        return new SilverPage(style, SourceReader.read(file, bytes, StandardCharsets.UTF_8), dump.said, dump.persons);
    }

    private void block(Element element) {
        switch (element.getLocalName()) {
            case "head" -> title(element);
            case "dateline" -> dateline(element);
            case "p" -> numbered(element);
            case "list" -> {
                list(element);
                return;
            }
            case "closer" -> closer(element);
            default -> {}
        }
        if (element.getLocalName().equals("closer")) {
            children(element).stream()
                    .filter(e -> !e.getLocalName().equals("lb"))
                    .forEach(this::line);
        } else {
            line(element);
        }
        out.append('\n');
    }

    private void title(Element head) {
        telegram = TELEGRAM.matcher(plain(head)).matches();
        if (telegram) {
            said.put(SilverKind.TELEGRAM_NUMBER, new ArrayList<>());
        }
    }

    /** An office in an element of its own belongs to the name above. */
    private void closer(Element closer) {
        List<String> blocks = new ArrayList<>();
        for (Element signed : SilverVolume.elements(closer.getElementsByTagNameNS("*", "signed"))) {
            boolean person = signed.getElementsByTagNameNS("*", "persName").getLength() > 0;
            if (blocks.isEmpty() || person) {
                blocks.add(plain(signed));
            } else {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + plain(signed));
            }
        }
        blocks.forEach(block -> say(SilverKind.SIGNED, block));
    }

    private void dateline(Element element) {
        say(SilverKind.DATELINE, plain(element));
        SilverVolume.elements(element.getElementsByTagNameNS("*", "date")).stream()
                .limit(1)
                .map(SilverDump::value)
                .filter(value -> !value.isEmpty())
                .forEach(value -> say(SilverKind.RECORD_DATE, value));
    }

    /** A day or a period of days; hours are not a record's. */
    private static String value(Element date) {
        String when = day(date.getAttribute("when"));
        String period = day(date.getAttribute("from")) + "/" + day(date.getAttribute("to"));
        return when.isEmpty() ? period.equals("/") ? "" : period : when;
    }

    static String day(String when) {
        return when.indexOf('T') < 0 ? when : when.substring(0, when.indexOf('T'));
    }

    /** The number of a telegram begins its text. */
    private void numbered(Element paragraph) {
        Matcher number = NUMBERED.matcher(plain(paragraph));
        if (telegram && !begun && number.matches()) {
            say(SilverKind.TELEGRAM_NUMBER, number.group(1));
        }
        // what is withheld of the dateline may stand in a paragraph of its own
        begun |= plain(paragraph).length() > LONGEST_PLACE;
    }

    private void list(Element list) {
        for (Element child : children(list)) {
            line(child);
            if (list.getAttribute("type").equals("participants")
                    && child.getLocalName().equals("item")) {
                SilverPersons.of(plain(child)).forEach(person -> say(SilverKind.PARTICIPANT, person));
            }
        }
        out.append('\n');
    }

    private void line(Element element) {
        int start = out.length();
        write(element);
        while (out.length() > start && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            words(text.getData());
        } else if (node instanceof Element element) {
            switch (element.getLocalName()) {
                case "note" -> note(element);
                case "lb" -> lineEnd();
                case "pb" -> words("[Page " + element.getAttribute("n") + "] ");
                case "persName" -> person(element);
                default -> within(element);
            }
        }
    }

    private void within(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
    }

    private void person(Element name) {
        int start = out.length();
        within(name);
        Span span = stripped(start);
        if (name.getAttribute("corresp").startsWith("#") && !span.isEmpty()) {
            persons.add(new SilverPerson(span, name.getAttribute("corresp").substring(1)));
        }
    }

    private Span stripped(int from) {
        String said = out.substring(from);
        int lead = said.length() - said.stripLeading().length();
        return new Span(
                from + lead, Math.max(from + lead, from + said.stripTrailing().length()));
    }

    private void note(Element note) {
        trim();
        String number = note.getAttribute("n");
        out.append(style.mark(number));
        String text = plain(note);
        say(SilverKind.NOTE, text);
        notes.add(style.lead(number) + text);
    }

    private void lineEnd() {
        trim();
        out.append('\n');
    }

    private void trim() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private void words(String text) {
        String collapsed = text.replaceAll("\\s+", " ");
        boolean fresh = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(fresh && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed);
    }

    private void say(SilverKind kind, String text) {
        said.computeIfAbsent(kind, k -> new ArrayList<>()).add(text);
    }

    private static List<Element> children(Element element) {
        return SilverVolume.elements(element.getChildNodes());
    }

    /** The text without notes and page marks, each line break as a blank. */
    static String plain(Element element) {
        StringBuilder text = new StringBuilder();
        plain(element, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void plain(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            } else if (child instanceof Element element) {
                switch (element.getLocalName()) {
                    case "note", "pb" -> {}
                    case "lb" -> text.append(' ');
                    default -> plain(element, text);
                }
            }
        }
    }
}
