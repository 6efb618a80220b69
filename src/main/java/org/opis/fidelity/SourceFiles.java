package org.opis.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.batch.Input;
import org.opis.text.XmlCharacters;

/** Which source a TEI file is held against: the one that was named, else the one of its name, or that its header names. */
public final class SourceFiles {
    private final List<Input> sources;
    private final boolean named;
    private final boolean headers;
    private final Map<String, List<Input>> places = new HashMap<>();
    private final Map<String, List<Input>> names = new HashMap<>();
    private final Set<Input> used = new HashSet<>();

    /**
     * Sources to choose from.
     *
     * @param named whether they are one file that was named, which is then the source of every file
     * @param headers whether the header of a file says which source it has
     */
    public SourceFiles(List<Input> sources, boolean named, boolean headers) {
        this.sources = List.copyOf(sources);
        this.named = named;
        this.headers = headers;
        for (Input source : sources) {
            places.computeIfAbsent(source.place(""), k -> new ArrayList<>()).add(source);
            names.computeIfAbsent(headers ? source.name() : source.stem(), k -> new ArrayList<>())
                    .add(source);
        }
    }

    /** Those that a file may have; it has one only where there is one. */
    public List<Input> of(Input tei, byte[] bytes) {
        List<Input> found = named ? sources : headers ? told(bytes) : byName(tei);
        synchronized (used) {
            used.addAll(found);
        }
        return found;
    }

    private List<Input> byName(Input tei) {
        List<Input> here = places.getOrDefault(tei.place(""), List.of());
        return here.isEmpty() ? names.getOrDefault(tei.stem(), List.of()) : here;
    }

    /** Names of files in {@code sourceDesc}: only the last part of an address counts, so that no path leads elsewhere. */
    private List<Input> told(byte[] bytes) {
        Set<Input> found = new HashSet<>();
        SourceNames.of(XmlCharacters.of(bytes).text())
                .forEach(name -> found.addAll(names.getOrDefault(name, List.of())));
        return List.copyOf(found);
    }

    /** Sources that no file has asked for. */
    public List<Input> unused() {
        return sources.stream().filter(source -> !used.contains(source)).toList();
    }
}
