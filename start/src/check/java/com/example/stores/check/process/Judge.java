package com.example.stores.check.process;

import com.example.stores.check.report.Verdict;
import java.io.IOException;
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

    /** All things to do, done or not, in their order. */
    List<String> things();

    /**
     * Reads what the judge looks at.
     *
     * @param folder where the learner writes
     * @throws IOException if a file cannot be read, is gone since its folder was read, or is no source
     */
    SourceFiles read(Path folder) throws IOException;

    /** Sources with which all is done. Judging them loads all that judging needs, and the next time takes a tenth of it. */
    SourceFiles solution();

    /**
     * Stops at the first thing that is not done. It may run any number of times in one process, and leaves nothing behind
     * but what the sources themselves do.
     *
     * @param folder with the sources of a learner
     * @param done is told of each thing that is done, as soon as it is
     */
    Verdict judge(Path folder, Consumer<String> done);
}
