package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;

/** Of the elements that may follow, those that an unfinished one only waits for. */
final class Completers {
    private Completers() {}

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
