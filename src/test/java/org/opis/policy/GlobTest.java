package org.opis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Patterns of files in opis.toml. */
class GlobTest {
    private static final List<String> PATTERNS = List.of(
            "*",
            "**",
            "*.xml",
            "**/*.xml",
            "tei/**",
            "tei/*.xml",
            "a?c",
            "[abc]*",
            "[!a-c]*",
            "{a,b}*.xml",
            "x{,y}",
            "\\*a",
            "*a*b*",
            "**.txt",
            "[a-]",
            "a/b/c");
    private static final List<String> NAMES = List.of(
            "a",
            "abc",
            "a.xml",
            "b.xml",
            "tei/a.xml",
            "tei/x/a.xml",
            "x",
            "xy",
            "*a",
            "aab",
            "a/b",
            "a/b/c",
            "dir/a.txt",
            "-",
            "");

    @Test
    void itMatchesAsTheSystemDoes() {
        for (String pattern : PATTERNS) {
            for (String name : NAMES) {
                boolean system = FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern)
                        .matches(Path.of(name));
                assertEquals(system, Glob.of(pattern).matches(name), pattern + " and " + name);
            }
        }
    }

    @Test
    void manyStarsTakeNoTime() {
        String name = "a".repeat(5000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertFalse(Glob.of("*a".repeat(14) + "*b").matches(name));
            assertTrue(Glob.of("**a".repeat(14) + "**").matches(name));
            assertFalse(Which.glob("*a".repeat(14) + "*b", true).test(name));
            assertTrue(Which.glob("*a".repeat(14) + "*", false).test(name));
        });
        assertTrue(Which.glob("is no", true).test("it is no paper"));
        assertFalse(Which.glob("is no", false).test("it is no paper"));
        assertTrue(Which.glob("#draft-*", false).test("#draft-1"));
    }
}
