package org.opis.report;

/** Text as an XML report may hold it. */
final class ReportXml {
    private ReportXml() {}

    /** For an attribute or for content; what XML forbids becomes U+FFFD. */
    static String attribute(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
