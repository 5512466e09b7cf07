package com.example.snapshots.files;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Finds the characters of a text that look like others:
 *
 * <ul>
 * <li>a mark that Unicode would join with the letter before it, and a sign that it would write as another one: two texts
 *     that differ in this alone look the same;
 * <li>a letter of Greek, Cyrillic or Armenian that looks like one of Latin, if it stands in a word with letters of Latin,
 *     or if nothing in the text shows that its script is meant;
 * <li>letters for mathematics, and marks that look like the hyphen, the slash, the dot, the colon and such of ASCII.
 * </ul>
 *
 * <p>It knows what is common, not all that Unicode lists.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS 39, Confusable Detection</a>
 */
final class LookAlikes {
    private static final String LIKE_LATIN = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04cf"
            + "\u0501\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406"
            + "\u0408\u051a\u051c\u03bd\u03bf\u03c1\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f"
            + "\u03a1\u03a4\u03a5\u03a7\u03f2\u03f3\u03f9\u0570\u0578\u057d\u0585\u0555";
    private static final String LIKE_ASCII = "\u0131\u0251\u0261\u01c3\u0589\u05c3\u201a\u2010\u2011\u2024\u2044\u2212"
            + "\u2215\u2216\u2223\u2236\ua789";
    private static final int FIRST_OF_MATHEMATICS = 0x1D400;
    private static final int LAST_OF_MATHEMATICS = 0x1D7FF;

    private final String text;
    /** Whether a letter shows that Greek, Cyrillic or Armenian is meant. */
    private final boolean isOtherScript;

    LookAlikes(String text) {
        this.text = text;
        isOtherScript = hasOtherScript(text);
    }

    private static boolean hasOtherScript(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOtherScript(c) && LIKE_LATIN.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherScript(char c) {
        if (c < 0x80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARMENIAN;
    }

    /** Whether the character at an index looks like another one. */
    boolean isAt(int index) {
        int c = text.codePointAt(index);
        if (c < 0x80) {
            return false;
        }
        if (LIKE_LATIN.indexOf(c) >= 0) {
            return !isOtherScript || isWithLatin(index);
        }
        return LIKE_ASCII.indexOf(c) >= 0
                || c >= FIRST_OF_MATHEMATICS && c <= LAST_OF_MATHEMATICS
                || isWrittenOtherwise(index, c);
    }

    private boolean isWithLatin(int index) {
        int start = index;
        while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        for (int i = start; i < text.length() && Character.isLetter(text.codePointAt(i)); ) {
            int c = text.codePointAt(i);
            if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private boolean isWrittenOtherwise(int index, int c) {
        String written = Character.toString(c);
        if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
            return true;
        }
        if (index == 0) {
            return false;
        }
        String before = Character.toString(text.codePointBefore(index));
        return Normalizer.isNormalized(before, Normalizer.Form.NFC)
                && !Normalizer.isNormalized(before + written, Normalizer.Form.NFC);
    }
}
