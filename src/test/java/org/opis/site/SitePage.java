package org.opis.site;

/**
 * A page of the documentation.
 *
 * @param path in the site
 * @param title of the page
 * @param source file that it is made of, in the repository; empty for one that is made of what the program says
 * @param nav what leads to it from every page; empty where nothing does
 * @param body XHTML, or an element of its own that the style sheet knows
 */
record SitePage(String path, String title, String source, String nav, String body) {
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** A value as it stands in text and attributes of XML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The same page with a way to it from every other. */
    SitePage in(String menu) {
        return new SitePage(path, title, source, menu, body);
    }

    /** What other pages have to know of it. */
    String entry() {
        return "<page path=\"" + escape(path) + "\" title=\"" + escape(title) + "\" source=\"" + escape(source) + "\""
                + (nav.isEmpty() ? "" : " nav=\"" + escape(nav) + "\"") + "/>";
    }
}
