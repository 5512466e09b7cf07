package com.example.stores.check.process;

import com.example.stores.check.report.Advice;
import com.example.stores.check.report.Verdict;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict as bytes between two processes. Strings and numbers, and no objects: what a learner wrote runs on the other
 * side, and might send any object.
 */
final class Wire {
    /** Two bytes hold the length of a string, and a letter takes up to three. */
    private static final int LONGEST = 20_000;

    private static final int MANY = 100;

    private Wire() {}

    static void write(DataOutputStream out, Verdict verdict) throws IOException {
        text(out, verdict.seen());
        out.writeByte(verdict.count());
        Advice advice = verdict.advice();
        out.writeBoolean(advice != null);
        if (advice != null) {
            text(out, advice.hint());
            text(out, advice.toDo());
            text(out, advice.why());
            out.writeByte(advice.see().size());
            for (String see : advice.see()) {
                text(out, see);
            }
            out.writeBoolean(advice.place() != null);
            if (advice.place() != null) {
                text(out, advice.place().file());
                out.writeInt(advice.place().line());
                out.writeInt(advice.place().column());
                text(out, advice.place().text());
            }
        }
    }

    /** Reads what {@link #write} wrote; anything else is an {@code IOException}. */
    static Verdict read(DataInputStream in, List<String> things) throws IOException {
        String seen = in.readUTF();
        int all = things.size();
        int done = number(in.readByte(), all);
        boolean hasAdvice = in.readBoolean();
        if (hasAdvice == (done == all)) {
            throw new IOException("This is no verdict.");
        }
        if (!hasAdvice) {
            return Verdict.allDone(things).withSeen(seen);
        }
        String hint = in.readUTF();
        String toDo = in.readUTF();
        String why = in.readUTF();
        List<String> see = new ArrayList<>();
        for (int left = number(in.readByte(), MANY); left > 0; left--) {
            see.add(in.readUTF());
        }
        Advice.Place place = in.readBoolean() ? place(in) : null;
        return Verdict.notDone(things, done, new Advice(hint, place, toDo, why, see))
                .withSeen(seen);
    }

    private static Advice.Place place(DataInputStream in) throws IOException {
        String file = in.readUTF();
        int line = number(in.readInt(), Integer.MAX_VALUE);
        int column = in.readInt();
        String text = in.readUTF();
        return new Advice.Place(file, line, Math.min(number(column, Integer.MAX_VALUE), text.length()), text);
    }

    private static int number(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("This is no verdict.");
        }
        return number;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
