package org.opis.recognise.line;

import java.util.List;
import org.opis.text.Span;

/** Where lines of a body are cut that hold more than one. */
public interface LineCuts {
    /** The lines of a body that was printed on one; that line itself where nothing is plain. */
    List<Span> pieces(Span line);

    /** The title of a line that has something beside it; the line itself if it has not. */
    Span title(Span line);
}
