package org.opis.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A run that has a folder to itself.
 *
 * @param token a random name, so that no two runs are taken for one
 * @param user who started it
 * @param host where it runs
 * @param boot of that machine, and the room of its process numbers: they begin anew in a container
 * @param pid its process
 * @param start of that process, in milliseconds since 1970
 */
record Owner(String token, String user, String host, String boot, long pid, long start) {
    /** This process. */
    static Owner self() {
        ProcessHandle process = ProcessHandle.current();
        return new Owner(
                UUID.randomUUID().toString(),
                System.getProperty("user.name", "?"),
                line("/proc/sys/kernel/hostname", System.getenv().getOrDefault("COMPUTERNAME", "this machine")),
                line("/proc/sys/kernel/random/boot_id", "") + room(),
                process.pid(),
                started(process));
    }

    /** What {@link #text} wrote; what is missing is empty. */
    static Owner read(Path file) throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Files.readString(file).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            said.put(line.substring(0, Math.max(0, colon)), line.substring(Math.min(line.length(), colon + 2)));
        });
        return new Owner(
                said.getOrDefault("token", ""),
                said.getOrDefault("user", "?"),
                said.getOrDefault("host", "?"),
                said.getOrDefault("boot", ""),
                number(said.getOrDefault("process", "")),
                number(said.getOrDefault("start", "")));
    }

    String text() {
        return "token: " + token + "\nuser: " + user + "\nhost: " + host + "\nboot: " + boot + "\nprocess: " + pid
                + "\nstart: " + start + "\n";
    }

    void write(Path file) throws IOException {
        Atomic.write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it can be told that this run is over: its machine has started anew, or its process is gone. */
    boolean isGone() {
        Owner self = self();
        if (!host.equals(self.host) || boot.isEmpty() || self.boot.isEmpty()) {
            return false;
        }
        return !boot.equals(self.boot)
                || ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> started(process) == start)
                        .isEmpty();
    }

    /** Who and since when, for a sentence. */
    String who() {
        Duration age = Duration.between(Instant.ofEpochMilli(start), Instant.now());
        String since = age.toHours() > 0
                ? age.toHours() + " h"
                : age.toMinutes() > 0 ? age.toMinutes() + " min" : Math.max(0, age.toSeconds()) + " s";
        return user + " on " + host + ", process " + pid + ", begun " + since + " ago";
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String room() {
        Path room = Path.of("/proc/self/ns/pid");
        try {
            return Files.exists(room, LinkOption.NOFOLLOW_LINKS) ? " " + Files.readSymbolicLink(room) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String line(String file, String otherwise) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
