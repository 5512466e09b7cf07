package com.example.stores.check.process;

import com.example.stores.check.compiler.Guard;
import com.example.stores.check.report.Verdict;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * The process in which the sources of a learner run. {@link JudgeProcess} starts it, asks, and may kill it at any time.
 *
 * <p>It reads what to do from its standard input and answers on its standard output. It ends with its input: nobody
 * waits any more, whatever the models do.
 */
public final class JudgeMain {
    /** To judge the models in a folder, whose path follows. */
    static final byte JUDGE = 'j';

    /** To end. */
    static final byte END = 'e';

    /** The system property for the seconds that one thing may take. */
    static final String LIMIT = "limit";

    /** The process is there. */
    static final byte READY = 'r';
    /** One more thing is done. */
    static final byte DONE = 'd';
    /** What the models printed, and the verdict. */
    static final byte VERDICT = 'v';
    /** One thing takes too long. The name of the method follows; nothing if it is in none of the models. */
    static final byte NEVER_ENDS = 'n';
    /** The models end the process; the name of the method follows. */
    static final byte EXITS = 'x';

    private final Judge judge;
    private final DataInputStream questions;
    private final DataOutputStream answers;
    private final Printed printed;
    private final Watchdog watchdog;

    private JudgeMain(Judge judge, InputStream questions, DataOutputStream answers, Printed printed, Duration limit) {
        this.judge = judge;
        this.questions = new DataInputStream(questions);
        this.answers = answers;
        this.printed = printed;
        watchdog = new Watchdog(limit, method -> answer(NEVER_ENDS, method));
    }

    /** Takes the name of the class that judges. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        JudgeMain main = new JudgeMain(
                (Judge) Class.forName(arguments[0]).getConstructor().newInstance(),
                new FileInputStream(FileDescriptor.in),
                new DataOutputStream(new BufferedOutputStream(out)),
                new Printed(),
                Duration.ofSeconds(Integer.getInteger(LIMIT)));
        // The models may print and read as they like: not here, where it would be taken for an answer.
        System.setIn(InputStream.nullInputStream());
        System.setOut(main.printed.stream());
        System.setErr(main.printed.stream());
        Runtime.getRuntime().addShutdownHook(new Thread(main::sayWhoExits));
        main.answerAll();
    }

    private void answerAll() throws IOException {
        answer(READY, null);
        try {
            while (true) {
                byte question = questions.readByte();
                if (question == JUDGE) {
                    Path folder = Path.of(questions.readUTF());
                    new Thread(() -> judge(folder), "judge").start();
                } else if (question == END) {
                    System.exit(0);
                }
            }
        } catch (EOFException nobodyWaits) {
            // Not exit: the models may have a say in that.
            Runtime.getRuntime().halt(0);
        }
    }

    private void judge(Path folder) {
        // H2 words its messages in the language of the system, and the check has the same output everywhere. Each time,
        // because the models may have changed it.
        Locale.setDefault(Locale.ROOT);
        int[] done = {0};
        Verdict verdict;
        watchdog.begin();
        try {
            verdict = judge.judge(folder, thing -> {
                done[0]++;
                answer(DONE, null);
                watchdog.begin();
            });
        } catch (OutOfMemoryError full) {
            verdict = Verdict.notDone(judge.things(), done[0], Stop.OUT_OF_MEMORY.advice());
        } catch (Throwable failure) {
            verdict = Verdict.notDone(judge.things(), done[0], Stop.BREAKS.advice(failure));
        }
        watchdog.end();
        if (verdict.advice() != null && verdict.advice().toDo().contains("OutOfMemoryError")) {
            // A method of the models failed so, and the judge repeats what it threw.
            verdict = Verdict.notDone(judge.things(), done[0], Stop.OUT_OF_MEMORY.advice());
        }
        String refused = Guard.takeRefused();
        if (refused != null) {
            verdict = Verdict.notDone(judge.things(), done[0], Stop.REFUSED.advice(refused));
        }
        answer(verdict);
    }

    /** A hook that runs when the process ends of itself; as a rule, it is halted or killed. */
    private void sayWhoExits() {
        String culprit = Culprit.thatExits();
        if (culprit != null) {
            answer(EXITS, culprit);
        }
    }

    private void answer(byte kind, String text) {
        synchronized (answers) {
            try {
                answers.writeByte(kind);
                if (text != null) {
                    Wire.text(answers, text);
                }
                answers.flush();
            } catch (IOException nobodyReads) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void answer(Verdict verdict) {
        synchronized (answers) {
            try {
                answers.writeByte(VERDICT);
                Wire.text(answers, printed.take());
                Wire.write(answers, verdict);
                answers.flush();
            } catch (IOException nobodyReads) {
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
