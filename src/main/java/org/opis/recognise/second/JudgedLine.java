package org.opis.recognise.second;

import org.opis.recognise.LineCursor;
import org.opis.text.Span;

/** A short line that no rule read, and what it most likely is. */
record JudgedLine(RowEvidence.Open open, Judgement judgement) {
    /** Of ten lines that are set with this likelihood, nine are right. */
    private static final double SURE = 0.8;
    /** A lower likelihood isn't worth a finding. */
    private static final double DOUBTFUL = 0.5;

    boolean isSet() {
        return judgement.kind().isSet(judgement.p());
    }

    boolean isSure() {
        return judgement.p() >= SURE;
    }

    /** Whether it may be what it is not set as. */
    boolean isDoubtful() {
        return judgement.kind().isSet() && !isSet() && judgement.p() >= DOUBTFUL;
    }

    /** Whether it goes on with {@code before}: of the same kind and paper, and nothing between them. */
    boolean goesOn(JudgedLine before) {
        return before.judgement.kind() == judgement.kind()
                && before.open.taken().paper() == open.taken().paper()
                && before.next() == at().i();
    }

    LineCursor at() {
        return open.taken().at();
    }

    int next() {
        return open.taken().placed().next();
    }

    Span span() {
        return open.span();
    }
}
