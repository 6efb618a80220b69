package org.opis.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opis.text.BoundedFile;

/** The findings that were there before, by file. Only what is not among them is new. */
public final class Baseline {
    /** What the file says it is. */
    public static final String FORMAT = "opis-baseline";
    /** Of the format; a member may be added within a version, none is changed. */
    public static final int VERSION = 1;

    private final BaselineNames names;
    private final Map<String, List<KnownFinding>> files = new HashMap<>();

    private Baseline(Path file) {
        this.names = new BaselineNames(file);
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException where the file cannot be opened
     * @throws SettingsException where it is no baseline
     */
    public static Baseline read(Path file) throws IOException, SettingsException {
        Baseline baseline = new Baseline(file);
        try {
            baseline.add(new ObjectMapper().readTree(BoundedFile.read(file)), file);
        } catch (StreamConstraintsException e) {
            throw new SettingsException(file + ": this nests too deep for a baseline");
        } catch (JacksonException e) {
            // not every mistake has a place
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new SettingsException(file + line + ": this is no JSON");
        }
        return baseline;
    }

    /** What a file of that name may have; of a file that it does not name, nothing. */
    public Allowance of(String label) {
        return new Allowance(files.getOrDefault(names.of(label), List.of()));
    }

    /** Every entry, file by file. */
    List<KnownFinding> entries() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    private void add(JsonNode root, Path file) throws SettingsException {
        if (!root.path("format").asText().equals(FORMAT) || root.path("version").asInt() != VERSION) {
            throw new SettingsException(
                    file + ": this is no baseline of version " + VERSION + "; --write-baseline " + file + " makes one");
        }
        for (JsonNode one : root.path("findings")) {
            KnownFinding known = new KnownFinding(
                    one.path("file").asText(),
                    one.path("code").asText(),
                    one.path("key").asText(),
                    Math.max(1, one.path("count").asInt(1)),
                    one.path("message").asText());
            files.computeIfAbsent(known.file(), f -> new ArrayList<>()).add(known);
        }
    }

    /** What is left of the known findings of one file while it is looked through. */
    public static final class Allowance {
        /** Of a file about which nothing is known. */
        public static final Allowance NONE = new Allowance(List.of());

        private final Map<String, Integer> counts = new HashMap<>();

        private Allowance(List<KnownFinding> known) {
            known.forEach(one -> counts.merge(one.key(), one.count(), Integer::sum));
        }

        /** Whether a finding with this fingerprint is known; as many are as were. */
        public boolean take(String key) {
            int left = counts.getOrDefault(key, 0);
            counts.put(key, Math.max(0, left - 1));
            return left > 0;
        }

        /** How many known findings were not met: they are gone. */
        public int left() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
