package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;

/**
 * Writes a text as a string of JSON. A library for more than that would double the start of a short run.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, section 7</a>
 */
final class JsonText {
    private JsonText() {}

    /**
     * A text between quotation marks. Half a surrogate pair, which stands for a byte that is not UTF-8, is escaped: it
     * could not be written in UTF-8.
     */
    static String of(String text) {
        if (Escape.isPlain(text, "\"")) {
            return '"' + text + '"';
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7F || Character.getType(c) == Character.SURROGATE) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        }
        return json.append('"').toString();
    }
}
