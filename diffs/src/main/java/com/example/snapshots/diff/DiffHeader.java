package com.example.snapshots.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The lines before the hunks of one file.
 *
 * <p>Plain {@code ---} and {@code +++} wherever they say everything: a diff with git's extended headers names its files
 * from the root of the repository, and {@code git apply} in a folder below passes over it in silence. Those headers are
 * left for what only they can say: that a file is empty and yet new, that it is executable, that it is binary.
 *
 * @see <a href="https://git-scm.com/docs/diff-generate-patch">git, generating patch text with -p</a>
 */
final class DiffHeader {
    private static final String NOTHING = "/dev/null";

    private final FilePair pair;
    private final boolean binary;

    DiffHeader(FilePair pair, boolean binary) {
        this.pair = pair;
        this.binary = binary;
    }

    /** Whether git's own headers are needed. */
    boolean isExtended() {
        return binary || changesMode() || isExecutable() || isEmpty();
    }

    private boolean changesMode() {
        return pair.from() != null
                && pair.to() != null
                && pair.from().executable() != pair.to().executable();
    }

    /**
     * Of a file that stays the mode need not be said; of one that comes or goes it must be, if it is not the usual
     * one.
     */
    private boolean isExecutable() {
        return pair.from() == null && pair.to().executable()
                || pair.to() == null && pair.from().executable();
    }

    private boolean isEmpty() {
        return pair.from() == null && pair.to().size() == 0
                || pair.to() == null && pair.from().size() == 0;
    }

    /**
     * @param from the bytes of the first file, empty if there is none
     * @param to the bytes of the second file, empty if there is none
     */
    byte[] bytes(byte[] from, byte[] to) {
        StringBuilder header = new StringBuilder();
        if (isExtended()) {
            extended(header, from, to);
        }
        boolean hasHunks = !binary && from.length + to.length > 0 && !Arrays.equals(from, to);
        if (hasHunks) {
            header.append("--- ")
                    .append(pair.from() == null ? NOTHING : plain("a/" + pair.path()))
                    .append('\n');
            header.append("+++ ")
                    .append(pair.to() == null ? NOTHING : plain("b/" + pair.path()))
                    .append('\n');
        }
        if (isExtended() && !hasHunks && !binary) {
            // Else git would read the headers of a diff that follows as more of these.
            header.append('\n');
        }
        return header.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void extended(StringBuilder header, byte[] from, byte[] to) {
        String path = pair.path();
        boolean quoted = path.contains(" ");
        header.append("diff --git ").append(name("a/" + path, quoted)).append(' ');
        header.append(name("b/" + path, quoted)).append('\n');
        if (pair.from() == null) {
            header.append("new file mode ").append(mode(pair.to())).append('\n');
        } else if (pair.to() == null) {
            header.append("deleted file mode ").append(mode(pair.from())).append('\n');
        } else if (changesMode()) {
            header.append("old mode ").append(mode(pair.from())).append('\n');
            header.append("new mode ").append(mode(pair.to())).append('\n');
        }
        // patch wants this line to see that an empty file comes or goes, git to be sure of a binary file's content.
        if (binary || isEmpty()) {
            String before = pair.from() == null ? "0".repeat(40) : objectId(from);
            String after = pair.to() == null ? "0".repeat(40) : objectId(to);
            header.append("index ").append(before).append("..").append(after).append('\n');
        }
    }

    private static String mode(SnapshotFile file) {
        return file.executable() ? "100755" : "100644";
    }

    /** A name that holds a blank ends with a tab, so that patch does not take its second word for a time. */
    private static String plain(String name) {
        String written = name(name, false);
        return written.contains(" ") && !written.startsWith("\"") ? written + "\t" : written;
    }

    /** The name as it is, or as a string of C where it would else be misread. */
    private static String name(String name, boolean quoted) {
        StringBuilder string = new StringBuilder("\"");
        for (char c : name.toCharArray()) {
            switch (c) {
                case '"', '\\' -> string.append('\\').append(c);
                case '\t' -> string.append("\\t");
                case '\n' -> string.append("\\n");
                default -> string.append(c < ' ' || c == 0x7F ? String.format("\\%03o", (int) c) : String.valueOf(c));
            }
        }
        string.append('"');
        boolean needed = quoted || string.length() > name.length() + 2 || name.startsWith(" ", 2) || name.endsWith(" ");
        return needed ? string.toString() : name;
    }

    /** The name that git gives to a content: the SHA-1 of a header and the content. */
    private static String objectId(byte[] content) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha1.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }
}
