package com.example.stores.check.process;

import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says how much of what a learner is to do is done. What a learner wrote may loop for ever, or end the process: a
 * {@link JudgeProcess} runs the judge, and makes it there with its public constructor without parameters.
 */
public interface Judge {

    /** What it is that the things are to be done with; a few words. */
    String title();

    /** The judges of its parts, where parts are judged without each other; as a rule it is its own only one. */
    default List<Judge> parts() {
        return List.of(this);
    }

    /** The system properties that the process of a learner who is waiting hands on to the one that judges; none as a rule. */
    default List<String> handedOn() {
        return List.of();
    }

    /** What a learner hands in. */
    HandedIn handedIn();

    /** All things to do, done or not, in their order. */
    List<String> things();

    /**
     * Reads what the judge looks at.
     *
     * @param folder where the learner writes
     * @throws IOException if a file cannot be read, is gone since its folder was read, or is no source
     */
    SourceFiles read(Path folder) throws IOException;

    /** Sources to judge beforehand. Judging them loads all that judging needs, and the next time takes a tenth of it. */
    SourceFiles forWarmUp();

    /**
     * Stops at the first thing that is not done. It may run any number of times in one process, and leaves nothing behind
     * but what the sources themselves do.
     *
     * @param folder with the sources of a learner
     * @param done is told of each thing that is done, as soon as it is
     */
    Verdict judge(Path folder, Consumer<String> done);

    /**
     * Prints what the learner reads.
     *
     * @param verdicts one for each of the parts
     */
    default void print(PrintStream out, List<Verdict> verdicts) {
        Report.print(out, Verdict.of(verdicts));
    }

    /** What is won with a thing that is done, in one sentence; nothing where no sentence would help. */
    default String won(String thing) {
        return "";
    }

    /**
     * Prints more about what is not done, for who asks for it; nothing as a rule.
     *
     * @param sources where the learner writes
     * @param dose how much the learner wants to be told
     */
    default void printMore(PrintStream out, Verdict verdict, Path sources, Dose dose) {}
}
