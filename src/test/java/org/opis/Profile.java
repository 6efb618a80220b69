package org.opis;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.opis.text.SourceReader;

/**
 * Where the time of encoding goes: the dumps below some folders are encoded again and again while Java's flight recorder
 * looks on. Prints what share of the samples, and of what was allocated, falls to each stage, each rule, and each method
 * with all that it calls; see src/bench/profile.
 */
final class Profile {
    private static final String OPIS = "org.opis.";
    private static final String DOOR = "org.opis.Opis";
    private static final int SHOWN = 40;

    private final Map<String, double[]> stages = new HashMap<>();
    private final Map<String, double[]> rules = new HashMap<>();
    private final Map<String, double[]> alone = new HashMap<>();
    private final Map<String, double[]> whole = new HashMap<>();
    private final double[] all = new double[2];
    private final Set<Long> threads = new HashSet<>();

    /** Arguments: how many passes are recorded, then the folders or files. */
    public static void main(String[] args) throws IOException {
        List<byte[]> dumps = dumps(List.of(args).subList(1, args.length));
        passes(dumps, 3);
        Path file = Files.createTempFile("opis", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.ObjectAllocationSample").with("throttle", "1000/s");
            recording.start();
            passes(dumps, Integer.parseInt(args[0]));
            recording.stop();
            recording.dump(file);
        }
        Profile profile = new Profile();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            profile.add(event);
        }
        Files.delete(file);
        profile.print();
    }

    private static List<byte[]> dumps(List<String> roots) throws IOException {
        List<byte[]> dumps = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    dumps.add(Files.readAllBytes(file));
                }
            }
        }
        return dumps;
    }

    private static void passes(List<byte[]> dumps, int passes) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < passes; i++) {
            long time = thread.getCurrentThreadCpuTime();
            long bytes = thread.getCurrentThreadAllocatedBytes();
            for (byte[] dump : dumps) {
                Opis.encode(SourceReader.read("body.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT);
            }
            double seconds = (thread.getCurrentThreadCpuTime() - time) / 1e9;
            long each = (thread.getCurrentThreadAllocatedBytes() - bytes) / dumps.size();
            System.out.printf(
                    "%d dumps, %.1f a CPU-second, %d kB allocated for each%n",
                    dumps.size(), dumps.size() / seconds, each / 1000);
        }
    }

    private void add(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        int door = door(frames);
        if (door < 0) {
            return;
        }
        boolean time = event.getEventType().getName().equals("jdk.ExecutionSample");
        int kind = time ? 0 : 1;
        if (!time && threads.add(event.getThread().getJavaThreadId())) {
            return; // its first one weighs what it allocated before it was looked at
        }
        double weight = time ? 1 : event.getLong("weight");
        all[kind] += weight;
        if (door > 0) {
            count(stages, method(frames.get(door - 1)), kind, weight);
        }
        List<RecordedFrame> below = frames.subList(0, door);
        first(below, Profile::isRule, Profile::type).ifPresent(rule -> count(rules, rule, kind, weight));
        first(below, frame -> true, Profile::method).ifPresent(method -> count(alone, method, kind, weight));
        Set<String> methods = new HashSet<>();
        below.stream()
                .filter(Profile::isOpis)
                .map(Profile::method)
                .filter(methods::add)
                .forEach(method -> count(whole, method, kind, weight));
    }

    private static Optional<String> first(
            List<RecordedFrame> frames, Predicate<RecordedFrame> which, Function<RecordedFrame, String> name) {
        return frames.stream().filter(Profile::isOpis).filter(which).map(name).findFirst();
    }

    private static int door(List<RecordedFrame> frames) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).getMethod().getType().getName().equals(DOOR)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpis(RecordedFrame frame) {
        return frame.getMethod().getType().getName().startsWith(OPIS);
    }

    private static boolean isRule(RecordedFrame frame) {
        return type(frame).endsWith("Rule");
    }

    private static String type(RecordedFrame frame) {
        String name = frame.getMethod().getType().getName().replaceFirst("[$/].*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String method(RecordedFrame frame) {
        return type(frame) + "." + frame.getMethod().getName();
    }

    private static void count(Map<String, double[]> table, String name, int kind, double weight) {
        table.computeIfAbsent(name, n -> new double[2])[kind] += weight;
    }

    private void print() {
        print("stage", stages);
        print("rule, without the rules that it asks", rules);
        print("method, without those of opis that it calls", alone);
        print("method, with all that it calls", whole);
    }

    private void print(String title, Map<String, double[]> table) {
        System.out.printf("%n%6s %6s  %s%n", "time", "bytes", title);
        table.entrySet().stream()
                .sorted((a, b) -> Double.compare(b.getValue()[0], a.getValue()[0]))
                .limit(SHOWN)
                .forEach(row -> System.out.printf(
                        "%5.1f%% %5.1f%%  %s%n",
                        100 * row.getValue()[0] / all[0], 100 * row.getValue()[1] / all[1], row.getKey()));
    }
}
