package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.sax.Context;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.validate.grammar.Failure.Event;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Feeds a matcher with the events of one file, as Jing's own validator does. */
public final class GrammarPass extends DefaultHandler {
    private final Context context = new Context();
    private final StringBuilder text = new StringBuilder();
    private final boolean explains;
    private final Consumer<Failure> failures;
    private Matcher matcher;
    private Matcher before;
    /** What each open element began with, of an explaining pass. */
    private final Deque<Content> contents = new ArrayDeque<>();

    /** An open element: where its content began, and its children so far. */
    private record Content(Matcher start, List<Name> children) {}

    private String lastError = "";
    private boolean buffering;
    private boolean valid = true;

    /** If it only checks, {@code failures} is told of the first one alone. */
    GrammarPass(Matcher root, boolean explains, Consumer<Failure> failures) {
        this.matcher = root.start();
        this.before = matcher;
        this.explains = explains;
        this.failures = failures;
    }

    /** The first reading: whether the file is valid, and no more. */
    public static GrammarPass checking(Matcher root) {
        return new GrammarPass(root, false, failure -> {});
    }

    public boolean isValid() {
        return valid;
    }

    @Override
    public void startDocument() {
        check(matcher.matchStartDocument(), Event.NOTHING_ALLOWED, "", "");
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        textBeforeTag(Event.TEXT);
        context.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        context.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        if (isDone()) {
            return;
        }
        textBeforeTag(Event.TEXT_BEFORE);
        Name name = new Name(uri, local);
        remember();
        if (check(matcher.matchStartTagOpen(name, qName, context), Event.START, qName, "") && !contents.isEmpty()) {
            contents.element().children().add(name);
        }
        for (int i = 0; i < attributes.getLength() && !isDone(); i++) {
            attribute(attributes, i);
        }
        remember();
        check(matcher.matchStartTagClose(name, qName, context), Event.MISSING_ATTRIBUTE, qName, "");
        buffering = matcher.isTextTyped();
        if (explains) {
            contents.push(new Content(matcher.copy(), new ArrayList<>()));
        }
    }

    private void attribute(Attributes attributes, int i) {
        Name name = new Name(attributes.getURI(i), attributes.getLocalName(i));
        String qName = attributes.getQName(i);
        String value = attributes.getValue(i);
        remember();
        check(matcher.matchAttributeName(name, qName, context), Event.ATTRIBUTE, qName, value);
        remember();
        check(matcher.matchAttributeValue(value, name, qName, context), Event.VALUE, qName, value);
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        if (isDone()) {
            return;
        }
        if (explains) {
            contents.pop();
        }
        Name name = new Name(uri, local);
        String content = text.toString();
        boolean typed = buffering && !content.isEmpty();
        clear();
        remember();
        if (typed) {
            check(matcher.matchTextBeforeEndTag(content, name, qName, context), Event.CONTENT, qName, content);
            remember();
        }
        check(matcher.matchEndTag(name, qName, context), Event.END, qName, content);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (buffering) {
            text.append(chars, start, length);
        } else if (!isDone() && !isBlank(chars, start, length)) {
            remember();
            check(matcher.matchUntypedText(context), Event.TEXT, "", "");
        }
    }

    private void textBeforeTag(Event event) {
        if (buffering) {
            String content = text.toString();
            clear();
            remember();
            check(matcher.matchTextBeforeStartTag(content, context), event, "", content);
        }
    }

    private void clear() {
        buffering = false;
        text.setLength(0);
    }

    private void remember() {
        before = explains ? matcher.copy() : matcher;
    }

    private boolean isDone() {
        return !valid && !explains;
    }

    private boolean check(boolean ok, Event event, String name, String value) {
        if (!ok && !isEcho(matcher.getErrorMessage())) {
            valid = false;
            Optional<Content> parent = Optional.ofNullable(contents.peek());
            failures.accept(new Failure(
                    event,
                    name,
                    value,
                    before,
                    parent.map(Content::start),
                    parent.map(Content::children).orElse(List.of()),
                    context,
                    lastError));
        }
        return ok;
    }

    /** A matcher that recovers from an error may fail again with nothing new to say: the very same string. */
    @SuppressWarnings("StringEquality")
    private boolean isEcho(String error) {
        boolean same = error == lastError;
        lastError = error;
        return same;
    }

    private static boolean isBlank(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (" \t\r\n".indexOf(chars[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
