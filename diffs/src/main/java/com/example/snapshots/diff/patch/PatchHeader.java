package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.SnapshotFile;
import com.example.snapshots.diff.tree.SnapshotFile.Mode;
import com.example.snapshots.files.ByteBuilder;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.SurrogateEscape;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The lines before the hunks of one file.
 *
 * <p>Plain {@code ---} and {@code +++} wherever they say everything: a diff with git's extended headers names its files
 * from the root of the repository, and {@code git apply} in a folder below passes over it in silence. Those headers are
 * left for what only they can say: that a file is empty and yet new, that it is executable, binary, or a link.
 *
 * @see <a href="https://git-scm.com/docs/diff-generate-patch">git, generating patch text with -p</a>
 */
final class PatchHeader {
    private static final String NOTHING = "/dev/null";
    private static final String NO_OBJECT = "0".repeat(40);

    private final FilePair pair;
    private final SnapshotFile from;
    private final SnapshotFile to;
    private final boolean binary;
    private final boolean changesType;

    /**
     * @param changesType whether this is one of the two sections of a file that becomes a link, or the reverse
     */
    PatchHeader(FilePair pair, boolean binary, boolean changesType) {
        this.pair = pair;
        from = pair.from();
        to = pair.to();
        this.binary = binary;
        this.changesType = changesType;
    }

    boolean isExtended() {
        return binary || changesType || pair.rename() != null || changesMode() || isNotUsual() || isEmpty();
    }

    private boolean changesMode() {
        return from != null && to != null && from.mode() != to.mode();
    }

    /** Whether the mode must be said: that of a link always, any other only where the file comes or goes. */
    private boolean isNotUsual() {
        return isLink() || (from == null ? to.mode() : to == null ? from.mode() : Mode.FILE) != Mode.FILE;
    }

    private boolean isLink() {
        return (from == null ? to : from).isLink();
    }

    /** Whether there is nothing to be added or deleted but the file itself. */
    private boolean isEmpty() {
        return from == null && to.size() == 0 || to == null && from.size() == 0;
    }

    void write(FileBytes before, FileBytes after, ByteBuilder out) {
        StringBuilder header = new StringBuilder();
        boolean hasHunks = !binary && before.length() + after.length() > 0;
        if (isExtended()) {
            appendModes(header);
            // patch wants this line to know a link, and to see that an empty file comes or goes; git, to be sure of
            // what
            // a binary file holds.
            if (binary || isLink() || isEmpty()) {
                header.append("index ").append(objectId(from, before));
                header.append("..").append(objectId(to, after));
                header.append(isLink() && from != null && to != null ? " " + Mode.LINK.number() : "");
                header.append('\n');
            }
        }
        if (hasHunks) {
            header.append("--- ").append(from == null ? NOTHING : plain("a/" + pair.fromPath()));
            header.append("\n+++ ").append(to == null ? NOTHING : plain("b/" + pair.path()));
            header.append('\n');
        } else if (!binary) {
            endWithoutHunks(header);
        }
        out.append(header.toString());
    }

    /** Writes the header of a file of which nothing changes but the mode or the name. */
    void writeAlone(ByteBuilder out) {
        StringBuilder header = new StringBuilder();
        appendModes(header);
        endWithoutHunks(header);
        out.append(header.toString());
    }

    /** Else git would read the headers of a diff that follows as more of these. */
    private static void endWithoutHunks(StringBuilder header) {
        header.append('\n');
    }

    private void appendModes(StringBuilder header) {
        String before = pair.fromPath();
        String after = pair.path();
        boolean quoted = before.contains(" ") || after.contains(" ");
        header.append("diff --git ").append(name("a/" + before, quoted)).append(' ');
        header.append(name("b/" + after, quoted)).append('\n');
        if (from == null) {
            header.append("new file mode ").append(to.mode().number()).append('\n');
        } else if (to == null) {
            header.append("deleted file mode ").append(from.mode().number()).append('\n');
        } else if (changesMode()) {
            header.append("old mode ").append(from.mode().number()).append('\n');
            header.append("new mode ").append(to.mode().number()).append('\n');
        }
        if (pair.rename() != null) {
            header.append("similarity index ").append(pair.rename().similarity());
            header.append("%\nrename from ").append(name(before, quoted));
            header.append("\nrename to ").append(name(after, quoted)).append('\n');
        }
    }

    /** A name that holds a blank ends with a tab, so that patch does not take its second word for a time. */
    private static String plain(String name) {
        String written = name(name, false);
        return written.contains(" ") && !written.startsWith("\"") ? written + "\t" : written;
    }

    /** The name as it is, or as a string of C where it would else be misread. */
    private static String name(String name, boolean quoted) {
        if (!quoted && Escape.isPlain(name, "\" ")) {
            return name;
        }
        StringBuilder string = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (c == '"' || c == '\\') {
                string.append('\\').appendCodePoint(c);
            } else if (c == '\t') {
                string.append("\\t");
            } else if (c == '\n') {
                string.append("\\n");
            } else if (c < ' ' || c == 0x7F || SurrogateEscape.isByte(c)) {
                string.append(String.format("\\%03o", c & 0xFF));
            } else {
                string.appendCodePoint(c);
            }
        }
        string.append('"');
        boolean needed = quoted || string.length() > name.length() + 2 || name.startsWith(" ", 2) || name.endsWith(" ");
        return needed ? string.toString() : name;
    }

    /** The name that git gives to a content: the SHA-1 of a header and the content. */
    private static String objectId(SnapshotFile file, FileBytes content) {
        if (file == null) {
            return NO_OBJECT;
        }
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(("blob " + content.length() + "\0").getBytes(StandardCharsets.US_ASCII));
            sha1.update(content.bytes(), 0, content.length());
            return HexFormat.of().formatHex(sha1.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }
}
