package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.SurrogateEscape;

/**
 * The commands that apply the diffs, for a person to copy. They are run in the folder that holds both the first
 * snapshot and the diffs.
 *
 * <p>Git is told to look for no repository: in one it would apply the diffs to paths from its root, pass over those that
 * it does not find there, and change line ends as its attributes say. The settings of the user count without one as well,
 * so that those which change bytes are set aside.
 *
 * @see <a href="https://git-scm.com/docs/git-apply">git apply</a>
 */
final class ApplyCommands {
    private static final String SETTINGS = " --git-dir=none -c core.autocrlf=false -c core.attributesFile=";
    private static final String APPLY = " apply --whitespace=nowarn";
    private static final String GIT = "git" + SETTINGS + APPLY;

    private final String from;
    private final String to;
    private final String out;

    /**
     * @param from the first snapshot, seen from where the commands are run, with slashes
     * @param to the second snapshot, the same
     * @param out the folder of the diffs, the same
     */
    ApplyCommands(String from, String to, String out) {
        this.from = from;
        this.to = to;
        this.out = out;
    }

    /** The chapter of the index about one diff, all of them, and the way back. */
    String chapter(String example) {
        String folder = "--directory=" + bash(from);
        String file = operand(out + "/" + example);
        String all = "find " + operand(out) + " -type f -name '*.diff' -exec cat {} + | ";
        String each =
                "find " + operand(out) + " -type f -name '*.diff' -print0 | while IFS= read -r -d '' diff; do patch ";
        String inPowerShell = powerShell(from) + " (Get-ChildItem -Recurse -File -Filter *.diff "
                + powerShell(noOption(out)) + ").FullName";
        return "## How to apply them\n\n"
                + "Run the commands in the folder that holds " + Markdown.code(from) + " and " + Markdown.code(out)
                + ". The options of Git keep it from changing blanks and line ends, whatever your settings are.\n\n"
                + "One file, and back again (in PowerShell, too):\n\n"
                + fence("bash", GIT + " " + folder + " " + file, GIT + " -R " + folder + " " + file)
                + "All of them, or none if one does not fit, and back again:\n\n"
                + fence("bash", all + GIT + " " + folder, all + GIT + " -R " + folder)
                + "The same in PowerShell:\n\n"
                + fence("powershell", GIT + " --directory=" + inPowerShell, GIT + " -R --directory=" + inPowerShell)
                + "Without git, one after the other:\n\n"
                + fence(
                        "bash",
                        each + "-p1 -d " + bash(from) + " < \"$diff\"; done",
                        each + "-R -p1 -d " + bash(from) + " < \"$diff\"; done")
                + "In a copy. What `diff` then shows is what is left out:\n\n"
                + fence(
                        "bash",
                        "copy=$(mktemp -d)",
                        "cp -R " + operand(from + "/.") + " \"$copy\"",
                        all + "git -C \"$copy\"" + SETTINGS + APPLY,
                        "diff -r \"$copy\" " + operand(to));
    }

    /** The same where both snapshots are single files, which the diff changes one into the other. */
    String chapterOfFile(String diff) {
        String file = operand(out + "/" + diff);
        // Git and patch know the file by its name alone.
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
        String directory = folder.isEmpty() ? "" : "--directory=" + bash(folder) + " ";
        String inFolder = folder.isEmpty() ? "" : "-d " + bash(folder) + " ";
        return "## How to apply it\n\n"
                + "Run the commands in the folder that holds " + Markdown.code(from) + " and " + Markdown.code(out)
                + ". The options of Git keep it from changing blanks and line ends, whatever your settings are.\n\n"
                + "With git, and back again (in PowerShell, too):\n\n"
                + fence("bash", GIT + " " + directory + file, GIT + " -R " + directory + file)
                + "Without git:\n\n"
                + fence("bash", "patch -p1 " + inFolder + "< " + file, "patch -R -p1 " + inFolder + "< " + file);
    }

    private static String fence(String language, String... lines) {
        return "```" + language + "\n" + String.join("\n", lines) + "\n```\n\n";
    }

    /** A path that stands alone, and must not be taken for an option, nor for an operator of find. */
    private static String operand(String path) {
        return bash(noOption(path));
    }

    private static String noOption(String path) {
        return "-(),!".indexOf(path.charAt(0)) < 0 ? path : "./" + path;
    }

    private static String bash(String argument) {
        if (isPlain(argument)) {
            return argument;
        }
        // What cannot be seen, and a line end above all, would break out of the command.
        return Escape.name(argument).equals(argument)
                ? "'" + argument.replace("'", "'\\''") + "'"
                : "$'" + octal(argument) + "'";
    }

    /**
     * @see <a href="https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html">bash, ANSI-C quoting</a>
     */
    private static String octal(String argument) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : SurrogateEscape.bytes(argument)) {
            if (b > ' ' && b != 0x7F && b != '\'' && b != '\\') {
                quoted.append((char) b);
            } else {
                quoted.append(String.format("\\%03o", b & 0xFF));
            }
        }
        return quoted.toString();
    }

    /**
     * To PowerShell, the quotation marks of printers are as good as the plain one.
     *
     * @see <a href="https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules">
     *     about_Quoting_Rules</a>
     */
    private static String powerShell(String argument) {
        return isPlain(argument)
                ? argument
                : "'" + Escape.message(argument).replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0") + "'";
    }

    private static boolean isPlain(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            boolean alphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
            if (!alphanumeric && "_./+-".indexOf(c) < 0) {
                return false;
            }
        }
        return !argument.isEmpty();
    }
}
