package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @Test
    void itCanStandInsideAPage() {
        assertFalse(Style.CSS.matches("(?s).*[<>&].*"));
        assertFalse(Style.CSS.contains("url(") || Style.CSS.contains("@import"));
    }

    /** WCAG 2.2, 1.4.3: text against its ground 4.5 to 1. */
    @Test
    void inksStandOutInLightAndDark() {
        Matcher schemes = Pattern.compile("(?s):root \\{(.*?)\\n *\\}").matcher(Style.CSS);
        for (int scheme = 0; scheme < 2; scheme++) {
            assertTrue(schemes.find());
            Map<String, String> colours = new HashMap<>();
            COLOUR.matcher(schemes.group(1)).results().forEach(m -> colours.put(m.group(1), m.group(2)));
            for (String ink : List.of("ink", "quiet", "link", "stamp", "hand", "gap")) {
                for (String ground : List.of("ground", "sheet", "mark")) {
                    double contrast = contrast(colours.get(ink), colours.get(ground));
                    assertTrue(contrast >= 4.5, ink + " on " + ground + ": " + contrast);
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
