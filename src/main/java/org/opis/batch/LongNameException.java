package org.opis.batch;

import java.io.IOException;

/** A name has more bytes than a file system takes. */
public final class LongNameException extends IOException {
    private static final long serialVersionUID = 1;

    LongNameException(String name, int most) {
        super("the name of an output would have more than " + most + " bytes: " + shortened(name));
    }

    private static String shortened(String name) {
        int end = name.offsetByCodePoints(0, Math.min(20, name.codePointCount(0, name.length())));
        return name.substring(0, end) + "…" + name.substring(Math.max(end, name.length() - 20));
    }
}
