package com.example.snapshots.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Two trees that differ in every way that a diff must survive; each file is a case, named for what it is about. */
public final class Inputs {
    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";
    /** Of a file that goes, so that none that comes is taken for it under another name. */
    private static final String GONE = "this\ngoes\nand\nno\nother\nhas\nit\n";

    private static final byte[] NONE = null;

    private static final String[] NAMES = {
        "new\nline",
        "\n",
        "tab\tin",
        "\tbegins",
        "ends\t",
        "-rf",
        "--",
        " ",
        " begins",
        "ends ",
        "  both  ",
        "back\\slash",
        "\\n",
        "both \\101 \"",
        "\"quoted\"",
        "\"",
        "'",
        "caf\u00e9",
        "cafe\u0301",
        "\uac00",
        "\u1100\u1161",
        "byte\udcff",
        "\udce9t\udce9",
        "both\udc80\u00e9",
        "escape\u001b[31m",
        "return\rin",
        "bell\u0007",
        "delete\u007f",
        "c1\u009b31m",
        "right\u202eleft",
        "line\u2028end",
        "dev null",
        "*?[a]",
        "$(id)`id`",
    };

    private final Tree from = new Tree();
    private final Tree to = new Tree();

    private Inputs() {}

    public Tree from() {
        return from;
    }

    public Tree to() {
        return to;
    }

    /** What both git and patch can apply. */
    public static Inputs text() {
        Inputs inputs = new Inputs();
        inputs.files();
        inputs.lineEnds();
        inputs.encodings();
        inputs.names();
        inputs.lookalikes();
        inputs.modes();
        inputs.renames();
        return inputs;
    }

    /** What only git can apply. */
    public static Inputs binary() {
        Inputs inputs = new Inputs();
        byte[] noise = new byte[150_000];
        new Random(7).nextBytes(noise);
        byte[] other = noise.clone();
        other[70_000] ^= 1;
        inputs.add("binary/changed.bin", noise, other);
        inputs.add("binary/added.bin", NONE, noise);
        inputs.add("binary/deleted.bin", new byte[70_000], NONE);
        inputs.from.file("binary/old name.bin", new byte[] {0, 9}, false);
        inputs.to.file("binary/new name.bin", new byte[] {0, 9}, false);
        inputs.add("binary/emptied.bin", new byte[] {0, 1, 2}, new byte[0]);
        inputs.add("binary/to text.bin", new byte[] {0, 1, 2}, TEXT.getBytes(StandardCharsets.US_ASCII));
        inputs.add("binary/block.bin", new byte[65_535], new byte[65_536]);
        inputs.add(
                "binary/utf-16.txt",
                "naïve\n".getBytes(StandardCharsets.UTF_16),
                "native\n".getBytes(StandardCharsets.UTF_16));
        inputs.executable("binary/program", new byte[] {0, 1}, false, new byte[] {0, 2}, true);
        return inputs;
    }

    /** Names that only some systems take, and links; both git and patch can apply all of it. */
    public static Inputs hard() {
        Inputs inputs = new Inputs();
        inputs.oddNames();
        inputs.oddRenames();
        inputs.links();
        inputs.depth();
        return inputs;
    }

    /** Files that become links, and the reverse: git goes both ways, but patch only forth. */
    public static Inputs types() {
        Inputs inputs = new Inputs();
        inputs.from.file("types/file to link", TEXT).link("types/link to file", "a");
        inputs.to.link("types/file to link", "a").file("types/link to file", TEXT);
        inputs.from.file("types/executable to link", bytes(TEXT), true).link("types/link to executable", "a");
        inputs.to.link("types/executable to link", "a").file("types/link to executable", bytes(TEXT), true);
        inputs.from.file("types/empty to link", "").link("types/link to empty", "a");
        inputs.to.link("types/empty to link", "a").file("types/link to empty", "");
        inputs.from.file("types/binary to link", new byte[] {0}, false);
        inputs.to.link("types/binary to link", "a");
        return inputs;
    }

    private void oddNames() {
        for (String name : NAMES) {
            add("odd/changed/" + name, TEXT, TEXT.replace("five", "5"));
            add("odd/added/" + name, null, TEXT);
            add("odd/empty/" + name, "", null);
            add("odd/folder/" + name + "/" + name, TEXT, TEXT.replace("five", "5"));
            executable("odd/mode/" + name, bytes(TEXT), false, bytes(TEXT), true);
            link("odd/link/" + name, "a", name);
        }
    }

    private void oddRenames() {
        for (int i = 0; i < NAMES.length; i++) {
            String whole = ("whole " + i + "\n").repeat(5);
            from.file("odd/renamed/" + NAMES[i], whole);
            to.file("odd/renamed/to/" + NAMES[(i + 1) % NAMES.length], whole);
            from.file("odd/edited/" + NAMES[i], whole + TEXT);
            to.file("odd/edited/to/" + NAMES[(i + 1) % NAMES.length], whole + TEXT.replace("five", "5"));
        }
    }

    /** Of each way a file can be renamed: as it is, edited, made executable, and from nothing that is alike. */
    private void renames() {
        String whole = "whole\n".repeat(9);
        from.file("renames/whole", whole).file("renames/edited", "edited\n".repeat(9) + TEXT);
        to.file("renames/to/whole 2", whole).file("renames/in two words", "edited\n".repeat(8) + TEXT);
        from.file("renames/mode", bytes("mode\n".repeat(9)), false).file("renames/gone", "gone\n".repeat(9));
        to.file("renames/to/mode", bytes("mode\n".repeat(9)), true).file("renames/come", "come\n".repeat(9));
    }

    private void links() {
        link("links/changed", "a", "b");
        link("links/added", null, "a");
        link("links/deleted", "a", null);
        link("links/same", "a", "a");
        link("links/dangling", "not there", "not there either");
        link("links/itself", "other", "itself");
        link("links/circle a", "circle a", "circle b");
        link("links/circle b", "circle b", "circle a");
        link("links/absolute", "/etc/passwd", "/etc/hostname");
        link("links/root", "/", "/usr");
        link("links/outside", "../../outside", "../../../outside/2");
        link("links/up", ".", "..");
        link("links/line end", "a\n", "a\nb\n");
        link("links/bytes", "\udcff", "a/\udcfe/caf\u00e9/\udc80");
        link("links/long", "x".repeat(3000), "x/".repeat(1500) + "x");
        link("links/folder", "behind", "./behind");
        link("links/added folder", null, "behind");
        add("links/behind/a.txt", TEXT, TEXT.replace("five", "5"));
        // A folder gives way to a link, and the reverse.
        add("links/becomes-link/a.txt", GONE, null);
        link("links/becomes-link", null, "behind");
        link("links/becomes-folder", "behind", null);
        add("links/becomes-folder/a.txt", null, TEXT);
    }

    private void depth() {
        String deep = "d/".repeat(100);
        add("deep/" + deep + "changed", TEXT, TEXT.replace("five", "5"));
        add("deep/added/" + deep + "file", null, TEXT);
        add("deep/deleted/" + deep + "file", GONE, null);
        link("deep/" + deep + "link", "a", "b");
    }

    private void link(String path, String before, String after) {
        if (before != null) {
            from.link(path, before);
        }
        if (after != null) {
            to.link(path, after);
        }
    }

    private void files() {
        add("files/added.txt", null, TEXT);
        add("files/deleted.txt", GONE, null);
        add("files/emptied.txt", TEXT, "");
        add("files/filled.txt", "", TEXT);
        add("files/empty added.txt", null, "");
        add("files/empty-deleted.txt", "", null);
        add("files/empty-both.txt", "", "");
        add("files/same.txt", TEXT, TEXT);
        add("files/first line.txt", TEXT, TEXT.replace("one", "1"));
        add("files/last line.txt", TEXT, TEXT.replace("ten", "10"));
        add("files/both ends.txt", TEXT, TEXT.replace("one", "1").replace("ten", "10"));
        add("files/rewritten.txt", TEXT, TEXT.toUpperCase());
        add("files/one line.txt", "a\n", "b\n");
        add("files/one line each.txt", "a", "b");
        add("deep/1/2/3/4/5/6/7/8/9/added.txt", null, TEXT);
        add("gone/1/2/3/deleted.txt", GONE, null);
        add("becomes/a-folder", GONE, null);
        add("becomes/a-folder/with.txt", null, TEXT);
        add("becomes/a-file/with.txt", GONE, null);
        add("becomes/a-file", null, TEXT);
        add("beside/a", TEXT, TEXT + "a\n");
        add("beside/a.diff/b", TEXT, TEXT + "b\n");
        add("long.txt", "x".repeat(100_000) + "\n" + TEXT, "x".repeat(100_000) + "y\n" + TEXT);
    }

    private void lineEnds() {
        String unterminated = TEXT.stripTrailing();
        add("ends/none at all.txt", unterminated, unterminated.replace("two", "2"));
        add("ends/none and last changed.txt", unterminated, unterminated + "!");
        add("ends/lost.txt", TEXT, unterminated);
        add("ends/won.txt", unterminated, TEXT);
        add("ends/lost with a change.txt", TEXT, unterminated.replace("nine", "9"));
        add("ends/won with lines.txt", unterminated, TEXT + "eleven\n");
        add("ends/lost with lines.txt", TEXT, TEXT + "eleven");
        add("ends/added without.txt", null, unterminated);
        add("ends/deleted without.txt", GONE + "no end", null);
        add("ends/newline alone.txt", "", "\n");
        add("ends/newline gone.txt", "\n\n", "\n");
        String dos = TEXT.replace("\n", "\r\n");
        add("ends/crlf.txt", dos, dos.replace("two", "2"));
        add("ends/crlf to lf.txt", dos, TEXT);
        add("ends/lf to crlf.txt", TEXT, dos);
        add("ends/mixed.txt", TEXT.replace("five\n", "five\r\n"), TEXT.replace("six\n", "six\r\n"));
        add("ends/crlf without last.txt", dos.stripTrailing(), dos.stripTrailing() + "\r");
        add(
                "ends/lone cr.txt",
                TEXT.replace("\n", "\r"),
                TEXT.replace("\n", "\r").replace("two", "2"));
        add(
                "ends/lone cr in lines.txt",
                TEXT.replace("e", "\r"),
                TEXT.replace("e", "\r").replace("two", "2"));
        add("ends/many cr.txt", "a\r\r\nb\n", "a\r\r\r\nb\n");
        add("ends/separators.txt", "a\u2028b\u0085c\fd\u000be\n", "a\u2028b\u0085c\fd\u000bf\n");
    }

    private void encodings() {
        byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        add("encodings/bom won.txt", TEXT.getBytes(StandardCharsets.US_ASCII), join(bom, TEXT));
        add("encodings/bom lost.txt", join(bom, TEXT), TEXT.getBytes(StandardCharsets.US_ASCII));
        add("encodings/bom kept.txt", join(bom, TEXT), join(bom, TEXT.replace("one", "1")));
        byte[] latin = "na\u00efve\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        add("encodings/latin-1.txt", latin, join(latin, TEXT));
        add("encodings/latin-1 to utf-8.txt", latin, "na\u00efve\ncaf\u00e9\n".getBytes(StandardCharsets.UTF_8));
        add("encodings/invalid.txt", new byte[] {(byte) 0xFF, '\n', (byte) 0xFE}, new byte[] {
            (byte) 0xFE, '\n', (byte) 0xFF
        });
    }

    private void names() {
        String[] names = {
            "with space.txt",
            "two  spaces.txt",
            "na\u00efve.txt",
            "\u65e5\u672c\u8a9e.txt",
            "\ud83d\ude00.txt",
            "it's.txt",
            "percent%20.txt",
            "hash#.txt",
            "dollar$HOME.txt",
            "paren(1).txt",
            "bracket[1].txt",
            "semi;colon.txt",
            "a b c/d e f.txt",
            "-dash.txt",
            ".hidden",
            "ends.diff"
        };
        for (String name : names) {
            add("names/changed/" + name, TEXT, TEXT.replace("five", "5"));
            add("names/added/" + name, null, TEXT);
            add("names/deleted/" + name, GONE, null);
            add("names/empty/" + name, null, "");
        }
        if (Tree.knowsExecutables()) {
            for (String name : new String[] {
                "quote\".txt",
                "back\\slash.txt",
                "tab\there.txt",
                " begins",
                "ends ",
                "date 2020-01-01 10:00:00.000000000 +0000"
            }) {
                add("names/odd/" + name, TEXT, TEXT.replace("five", "5"));
                add("names/odd/added " + name, null, TEXT);
                add("names/odd/empty " + name, null, "");
            }
        }
    }

    private void lookalikes() {
        add("like/headers.txt", "-- a/x\n++ b/x\n@@ -1 +1 @@\n" + TEXT, "++ b/x\n@@ -2 +2 @@\n-- a/y\n" + TEXT);
        add("like/git.txt", TEXT, "diff --git a/x b/x\nnew file mode 100644\n" + TEXT);
        add("like/no newline.txt", "\\ No newline at end of file\n" + TEXT, TEXT + "\\ No newline at end of file");
        add("like/signs.txt", "-\n+\n \n\n", "+\n-\n\n \n");
        add("like/mail.txt", "From: me\n\n---\n 1 file changed\n--\n2.39\n", "From: you\n\n---\n-- \n2.40\n");
        add("like/ed.txt", "1d\n.\n", "2a\nx\n.\nw\nq\n");
    }

    private void modes() {
        byte[] script = "#!/bin/sh\necho hello\n".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "#!/bin/sh\necho bye\n".getBytes(StandardCharsets.US_ASCII);
        executable("modes/on", script, false, script, true);
        executable("modes/off", script, true, script, false);
        executable("modes/on with a change", script, false, other, true);
        executable("modes/off with a change", script, true, other, false);
        executable("modes/kept", script, true, other, true);
        executable("modes/added", null, true, script, true);
        executable("modes/deleted", bytes(GONE), true, null, true);
        executable("modes/empty added", null, true, new byte[0], true);
        executable("modes/empty on", new byte[0], false, new byte[0], true);
    }

    private void add(String path, String before, String after) {
        add(path, bytes(before), bytes(after));
    }

    private void add(String path, byte[] before, byte[] after) {
        executable(path, before, false, after, false);
    }

    private void executable(String path, byte[] before, boolean was, byte[] after, boolean is) {
        if (before != null) {
            from.file(path, before, was);
        }
        if (after != null) {
            to.file(path, after, is);
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, String then) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(bytes(then));
        return both.toByteArray();
    }
}
