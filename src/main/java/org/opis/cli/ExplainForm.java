package org.opis.cli;

import java.util.Map;
import java.util.Stack;
import org.opis.Encoding;
import org.opis.report.Explanation;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whether and how to say which rule read what. */
enum ExplainForm {
    NOT,
    TEXT,
    JSON;

    /** What is to be said; empty if nothing is. */
    String of(Encoding encoding, String file) {
        if (this == NOT) {
            return "";
        }
        Explanation explanation = Explanation.of(encoding.page(), encoding.metadata(), encoding.tei());
        return this == TEXT ? explanation.text(file) : explanation.json(file);
    }

    /** The form is only what is attached with "=": the word behind a bare option is a file. */
    static final class Attached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if ("=".equals(info.get("separator"))) {
                return false;
            }
            option.setValue(TEXT);
            return true;
        }
    }
}
