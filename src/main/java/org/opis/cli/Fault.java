package org.opis.cli;

/** A fault of opis itself, as one line that is worth sending. */
final class Fault {
    private Fault() {}

    static String sentence(String where, Throwable fault) {
        StringBuilder out =
                new StringBuilder(where).append(": internal error: ").append(fault.toString());
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.opis.")) {
                out.append(" at ").append(frame.getClassName()).append(':').append(frame.getLineNumber());
                break;
            }
        }
        return out.append(". This is a fault of opis; please report it with this line and the file.")
                .toString()
                .replaceAll("\\p{Cc}+", " ");
    }
}
