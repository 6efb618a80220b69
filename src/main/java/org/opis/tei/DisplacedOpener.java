package org.opis.tei;

import java.util.List;
import org.opis.document.Inline;
import org.opis.document.PartKind;

/** Opening apparatus amid running text, where TEI P5 4.2 allows no opener. */
final class DisplacedOpener {
    private DisplacedOpener() {}

    /** The type of the {@code ab} that holds it: that of its only part. */
    static String type(List<Inline> content) {
        boolean one = content.size() == 1 && content.get(0) instanceof Inline.Part;
        PartKind kind = one ? ((Inline.Part) content.get(0)).kind() : PartKind.LETTERHEAD;
        return switch (kind) {
            case DATELINE -> "dateline";
            case SALUTE, ADDRESS, ADDRESS_LINE -> "salute";
            case SIGNED -> "signed";
            case LETTERHEAD, ORNAMENT -> "opener";
        };
    }
}
