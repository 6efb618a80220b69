package org.opis.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.diagnostic.Severity;

/** How much the findings of a code matter in this project. What says more about a code counts: V512 before V5*. */
final class Severities {
    static final Severities NONE = new Severities(List.of());

    private final List<Setting> settings;

    /** @param severity empty where the findings are off */
    private record Setting(CodePattern codes, Optional<Severity> severity) {}

    private Severities(List<Setting> settings) {
        this.settings = settings.stream()
                .sorted(Comparator.comparing((Setting s) -> -s.codes().weight()))
                .toList();
    }

    /** Adds one setting, which counts before an earlier one of the same codes. */
    Severities with(String codes, String level) throws SettingsException {
        Setting setting = new Setting(CodePattern.of(codes), level(level));
        List<Setting> all = new ArrayList<>(List.of(setting));
        all.addAll(settings);
        return new Severities(all);
    }

    Severities with(Map<String, String> more) throws SettingsException {
        Severities all = this;
        for (Map.Entry<String, String> one : more.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /** What is taken for names of rules in a user's schema. */
    Set<String> foreign() {
        return settings.stream()
                .map(Setting::codes)
                .filter(codes -> !codes.isOwn())
                .map(CodePattern::head)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty where findings of that code are off. */
    Optional<Severity> of(String code, Severity own) {
        for (Setting setting : settings) {
            if (setting.codes().matches(code)) {
                return setting.severity();
            }
        }
        return Optional.of(own);
    }

    private static Optional<Severity> level(String word) throws SettingsException {
        if (word.equalsIgnoreCase("off")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Severity.values())
                .filter(s -> s.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SettingsException(
                        "\"" + word + "\" is no severity; expected off, note, warning or error")));
    }
}
