package org.opis.cli;

import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.InputKind;

/** What a command reads, and what it says where something else was given. */
enum Wanted {
    DUMP(".txt"),
    TEI(".xml"),
    /** Any XML; what is wrong with it is a finding. */
    XML(".xml"),
    /** Dumps and TEI, told apart by their names. */
    EDITION(".txt", ".xml"),
    /** Annotations, and TEI whose markup is lifted off. */
    SUGGESTIONS(".json", ".jsonld", ".xml");

    private final List<String> extensions;

    Wanted(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What is taken from folders. */
    List<String> extensions() {
        return extensions;
    }

    /** What is wanted of one input. */
    Wanted of(Input input) {
        return this != EDITION ? this : input.name().endsWith(".xml") ? TEI : DUMP;
    }

    /** What other commands take from folders. */
    Wanted other() {
        return this == DUMP ? TEI : this == EDITION || this == SUGGESTIONS ? this : DUMP;
    }

    /** Commands that read this. */
    String commands() {
        return this == DUMP ? "encode or publish" : "decode, validate or derive";
    }

    /** Why nothing can be made of such a file; empty where that is for the command to say. */
    Optional<String> refusal(InputKind kind) {
        return switch (this) {
            case DUMP -> kind.isXml() || kind == InputKind.JSON || kind == InputKind.DTD
                    ? Optional.of("this is " + kind.said() + ", no dump" + insteadOfDump(kind))
                    : Optional.empty();
            case TEI -> kind.isXml() && kind != InputKind.TEI
                    ? Optional.of("this is " + kind.said() + ", no TEI")
                    : Optional.empty();
            case XML, EDITION, SUGGESTIONS -> Optional.empty();
        };
    }

    /** What is said besides the findings on such a file. */
    Optional<String> hint(InputKind kind) {
        boolean none = kind == InputKind.UNKNOWN || kind == InputKind.PACKED;
        if (this == DUMP) {
            return switch (kind) {
                case PDF -> Optional.of("this is a PDF; opis reads plain text, such as pdftotext makes of it");
                case WORD -> Optional.of("this is a word processor's document; opis reads what it saves as plain text");
                case PICTURE -> Optional.of("this is a picture; opis reads the text that somebody has read in it");
                case PACKED -> Optional.of("this is packed; opis reads what is inside");
                default -> Optional.empty();
            };
        } else if (kind.isXml() || none || this == SUGGESTIONS) {
            return Optional.empty();
        }
        return Optional.of(
                "this is " + kind.said() + ", no TEI" + (kind == InputKind.TEXT ? "; did you mean encode?" : ""));
    }

    private static String insteadOfDump(InputKind kind) {
        return switch (kind) {
            case TEI -> "; did you mean decode, validate or derive?";
            case WEB -> "; opis reads what a browser saves as plain text";
            case RELAX_NG -> "; did you mean validate --schema?";
            case SCHEMATRON -> "; did you mean validate --schematron?";
            default -> "";
        };
    }
}
