package org.opis.validate.include;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.include.Includes.Include;
import org.opis.validate.xml.RealPath;
import org.opis.validate.xml.Refused;
import org.opis.validate.xml.Relative;

/** What an xi:include asks for: a file below the folder of its own, and perhaps one element of that. */
final class IncludeTarget {
    private static final String ELEMENT = "element(";
    private static final Pattern LONGER = Pattern.compile("[()/]");

    private IncludeTarget() {}

    /** The file, links resolved. */
    static Path file(Path including, Include include) throws Refused {
        Path own = RealPath.of(including);
        Path file = path(Relative.to(own.toUri().toString(), include.href()), include);
        if (!file.startsWith(own.getParent())) {
            throw refused(include, "it stands outside the folder of this file");
        } else if (!Files.isRegularFile(file)) {
            throw refused(include, "there is no such file");
        }
        return file;
    }

    private static Path path(String target, Include include) throws Refused {
        boolean file = !include.href().isEmpty() && !include.href().startsWith("#") && target.startsWith("file:/");
        try {
            if (file) {
                return RealPath.of(Path.of(URI.create(target)));
            }
        } catch (IllegalArgumentException e) {
            throw refused(include, "that is no URI of a file");
        }
        throw refused(include, "only a file may be included");
    }

    /** An xpointer that is a bare name or element(name); XPointer has more, and TEI's schemes much more. */
    static Optional<String> id(Include include) throws Refused {
        String pointer = include.xpointer();
        String name = pointer.startsWith(ELEMENT) && pointer.endsWith(")")
                ? pointer.substring(ELEMENT.length(), pointer.length() - 1)
                : pointer;
        if (LONGER.matcher(name).find()) {
            throw refused(include, "opis does not know the xpointer " + OneLine.quote(pointer));
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    static Refused refused(Include include, String why) {
        return new Refused(SpanFinding.of(
                Code.V573, include.tag(), OneLine.quote(include.href()) + " cannot be included: " + why));
    }
}
