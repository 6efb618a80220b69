package org.opis.score;

import java.io.StringWriter;
import org.opis.document.Certainty;
import org.opis.report.Json;
import org.opis.score.SpanType.Group;

/** Scores as JSON. */
public final class ScoreJson {
    private final Scores scores;
    private final StringWriter text = new StringWriter();
    private final Json json = new Json(text);

    private ScoreJson(Scores scores) {
        this.scores = scores;
    }

    public static String of(Scores scores) {
        return new ScoreJson(scores).write();
    }

    private String write() {
        json.object();
        pages();
        json.object("total");
        tally("required", scores.total(Group.REQUIRED));
        tally("names", scores.total(Group.NAMES));
        tally("correspondents", scores.total(Group.CORRESPONDENTS));
        json.endObject().object("types");
        scores.types().forEach((type, tally) -> tally(type.word(), tally));
        json.endObject();
        dates();
        reliability();
        json.object("metadata");
        field("all", scores.metadata());
        scores.fields().forEach((field, tally) -> field(field.word(), tally));
        json.endObject().object("rules");
        scores.rules().forEach((code, tally) -> json.object(code.name())
                .put("found", tally.found())
                .put("exact", tally.exact())
                .put("alike", tally.alike())
                .put("precision", tally.precision())
                .endObject());
        json.endObject().endObject().finish();
        return text.toString();
    }

    private void pages() {
        json.object("pages").put("all", scores.pages()).put("documents", scores.documents());
        json.put("class", scores.classes()).put("first", scores.first()).put("last", scores.last());
        json.endObject();
    }

    private void tally(String name, Tally tally) {
        json.object(name).put("gold", tally.gold()).put("found", tally.found());
        json.put("exact", tally.exact()).put("alike", tally.alike());
        json.put("precision", tally.precision()).put("recall", tally.recall());
        json.put("f1", tally.f1()).put("soft", tally.soft()).endObject();
    }

    private void dates() {
        Dates dates = scores.dates();
        json.object("dates").put("right", dates.right()).put("abstained", dates.abstained());
        json.put("wrong", dates.wrong()).put("sure", dates.sure()).endObject();
    }

    private void reliability() {
        json.object("reliability");
        for (Reliability.Kind kind : Reliability.Kind.values()) {
            json.object(kind.word());
            for (Certainty certainty : Certainty.values()) {
                Said said = scores.reliability().of(kind, certainty);
                json.object(Reliability.word(certainty)).put("all", said.all()).put("right", said.right());
                json.put("share", said.share()).endObject();
            }
            json.endObject();
        }
        json.endObject();
    }

    private void field(String name, FieldTally tally) {
        json.object(name).put("right", tally.right()).put("wrong", tally.wrong());
        json.put("missing", tally.missing()).put("spurious", tally.spurious()).put("absent", tally.absent());
        json.put("share", tally.share()).put("shareOfAll", tally.shareOfAll()).endObject();
    }
}
