package org.opis.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opis.diagnostic.Severity;
import org.opis.validate.pointer.Links;

/**
 * The settings of a project, as its file {@code opis.toml} has them and the command line changes them.
 *
 * @param severities what the findings of a code matter here
 * @param ignores which findings are not wanted
 * @param failOn the least finding that makes a run fail, or {@code never}
 * @param show the least finding that is printed
 * @param limits numbers by the name of their option
 * @param pointers what is taken for granted of them
 * @param dumps its dumps, and what they are read with
 */
public record Settings(
        Severities severities,
        List<Ignore> ignores,
        Optional<String> failOn,
        Optional<Severity> show,
        Map<String, Integer> limits,
        Links.Policy pointers,
        Dumps dumps) {
    /** The name of the file. */
    public static final String FILE = "opis.toml";

    /** Every finding as it is. */
    public static final Settings NONE = new Settings(
            Severities.NONE, List.of(), Optional.empty(), Optional.empty(), Map.of(), Links.Policy.NONE, Dumps.NONE);

    public Settings {
        ignores = List.copyOf(ignores);
        limits = Map.copyOf(limits);
    }

    /**
     * The settings of the project that {@code folder} stands in: the first {@code opis.toml} there or above, no higher
     * than the root of its repository; none where there is no such file.
     */
    public static Settings find(Path folder) throws SettingsException, IOException {
        Optional<Path> file = file(folder);
        return file.isPresent() ? read(file.get()) : NONE;
    }

    /** The file that {@link #find} reads. */
    public static Optional<Path> file(Path folder) {
        return SettingsFile.find(folder.toAbsolutePath().normalize());
    }

    /** The settings of one file. Patterns of files begin at its folder. */
    public static Settings read(Path file) throws SettingsException, IOException {
        return SettingsFile.read(file);
    }

    /** The same with severities from the command line, which count first. */
    public Settings with(Map<String, String> severities) throws SettingsException {
        return new Settings(this.severities.with(severities), ignores, failOn, show, limits, pointers, dumps);
    }

    /** Whether a file stands in one of the folders of dumps, or below. */
    public boolean isDump(Path file) {
        return dumps.hold(file);
    }

    /** What severities and ignores say of rules in a user's schemas: their names, in order. */
    public Set<String> foreign() {
        Set<String> names = new TreeSet<>(severities.foreign());
        ignores.stream().map(Ignore::codes).filter(codes -> !codes.isOwn()).forEach(codes -> names.add(codes.head()));
        return names;
    }

    /** Whether these are codes of opis; else they are taken for the name of a rule in a user's schema. */
    public static boolean areOwn(String codes) throws SettingsException {
        return CodePattern.of(codes).isOwn();
    }

    /**
     * How much a finding matters; empty where it is off or ignored.
     *
     * @param file as the user named it
     * @param own the severity that the finding has by itself
     */
    public Optional<Severity> severity(String file, Topic topic, Severity own) {
        Optional<Severity> severity = severities.of(topic.code(), own);
        for (Ignore ignore : severity.isEmpty() ? List.<Ignore>of() : ignores) {
            if (ignore.covers(file, topic)) {
                return ignore.severity();
            }
        }
        return severity;
    }

    /** Whether more of a finding is asked than its code, and where in a file it stands. */
    public boolean looksCloser() {
        return ignores.stream().anyMatch(ignore -> !ignore.which().texts().isEmpty());
    }
}
