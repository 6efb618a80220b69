package org.opis.score;

import java.util.List;
import java.util.Optional;

/** Gold as it agrees best with a reading, where gold says that readings are equally right. */
final class Alternatives {
    private final List<Mark> found;

    Alternatives(List<Mark> found) {
        this.found = List.copyOf(found);
    }

    List<Mark> of(List<Mark> gold) {
        return gold.stream().flatMap(mark -> of(mark).stream()).toList();
    }

    /** The other type only where it is what was found; what need not be marked only where it was. */
    private Optional<Mark> of(Mark gold) {
        if (isFound(gold)) {
            return Optional.of(gold);
        }
        Optional<Mark> other = gold.leeway().other().map(gold::as).filter(this::isFound);
        return gold.leeway().optional() ? other : Optional.of(other.orElse(gold));
    }

    private boolean isFound(Mark gold) {
        return found.stream().filter(mark -> mark.type() == gold.type()).anyMatch(mark -> gold.normal().stream()
                .anyMatch(mark.normal()::contains));
    }
}
