package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Of the elements that may follow, those that an unfinished one only waits for. */
final class Completers {
    private Completers() {}

    /** What an unfinished element requires, by name; else what alone it waits for. */
    static List<String> names(Matcher unfinished, MatchContext context) {
        Set<Name> required = unfinished.requiredElementNames();
        return GrammarNames.elements(required.isEmpty() ? of(unfinished, context) : required, context);
    }

    /** The same; none where the element may end as it is. */
    static List<String> lacking(Matcher unfinished, String parent, MatchContext context) {
        boolean ends = unfinished.copy().matchEndTag(new Name("", parent), parent, context);
        return ends ? List.of() : names(unfinished, context);
    }

    /** Each is tried: what may stand anywhere, such as a page break, completes nothing. */
    static List<Name> of(Matcher unfinished, MatchContext context) {
        List<Name> found = new ArrayList<>();
        for (Name name : GrammarNames.of(unfinished.possibleStartTagNames())) {
            Matcher trial = unfinished.copy();
            String qName = name.getLocalName();
            // a child that is empty may itself be wrong; the matcher goes on as if it were not
            boolean allowed = trial.matchStartTagOpen(name, qName, context);
            trial.matchStartTagClose(name, qName, context);
            trial.matchEndTag(name, qName, context);
            if (allowed && trial.matchEndTag(name, qName, context)) {
                found.add(name);
            }
        }
        return found;
    }
}
