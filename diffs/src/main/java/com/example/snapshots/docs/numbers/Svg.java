package com.example.snapshots.docs.numbers;

import java.util.Locale;

/** Parts that all pictures have. They are written by hand, so that they have the same bytes on every system. */
final class Svg {
    static final String END = "</svg>\n";

    private static final String STYLE = """
            .back { fill: #ffffff }
            .grid { stroke: #d0d7de }
            text { fill: #1f2328; font: %dpx system-ui, sans-serif }
            .title { font-weight: 600; font-size: 16px }
            %s@media (prefers-color-scheme: dark) {
            .back { fill: #0d1117 }
            .grid { stroke: #3d444d }
            text { fill: #f0f6fc }
            %s}
            """;

    private Svg() {}

    /** The beginning of a picture of a size: its title, what it shows in words, its style, its background. */
    static String begin(int width, int height, String title, String description, String style) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"title desc\">\n"
                + "<title id=\"title\">" + escaped(title) + "</title>\n"
                + "<desc id=\"desc\">" + escaped(description) + "</desc>\n"
                + "<style>\n" + style + "</style>\n"
                + "<rect class=\"back\" width=\"" + width + "\" height=\"" + height + "\"/>\n";
    }

    /** The style of a picture: the size of its letters, and what it has of its own on a light page and on a dark one. */
    static String style(int letters, String light, String dark) {
        return String.format(Locale.ROOT, STYLE, letters, light, dark);
    }

    /** A text whose start, middle or end is at a place. The style is a class, or empty. */
    static String text(String style, int x, int y, String anchor, String text) {
        String named = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<text" + named + " x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + escaped(text)
                + "</text>\n";
    }

    static String grid(int x1, int y1, int x2, int y2) {
        return "<line class=\"grid\" x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\"/>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
