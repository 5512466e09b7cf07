package com.example.snapshots.cli.output;

import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.LeftOut.Reason;
import com.example.snapshots.files.Escape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what was not compared, and why. */
public final class LeftOutText {
    private LeftOutText() {}

    /** What the user should know without asking, a line each. */
    public static List<String> warnings(LeftOut leftOut) {
        List<String> lines = new ArrayList<>(leftOut.refusals());
        for (LeftOut.Item odd : leftOut.of(Reason.ODD)) {
            lines.add("Not compared: " + Escape.name(odd.path()) + " is neither a file, a folder nor a link.");
        }
        return lines;
    }

    /** All that is left out, a line each. */
    public static List<String> names(LeftOut leftOut) {
        List<String> lines = new ArrayList<>();
        for (LeftOut.Item item : leftOut.items()) {
            lines.add("left out: " + Escape.name(item.path()) + " (" + why(item.reason()) + ")");
        }
        return lines;
    }

    /** How much is left out, by the reason, as a sentence. */
    public static String sum(Collection<LeftOut> all) {
        List<String> parts = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            int count = 0;
            for (LeftOut leftOut : all) {
                count += leftOut.of(reason).size();
            }
            if (count > 0) {
                parts.add(count + " " + why(reason));
            }
        }
        return "Left out: " + String.join(", ", parts) + "; --left-out names them.";
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case EXCLUDED -> "excluded";
            case IGNORED -> "ignored by .gitignore";
            case BUILT -> "built beside a pom.xml";
            case ODD -> "of another kind than files, folders and links";
        };
    }
}
