package com.example.stores.check.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The parts of a judge, one after the other: in one process as long as it lives, and then in another one. */
public final class PartByPart {
    private PartByPart() {}

    /** Starts the process for a part, which works in a folder. */
    public interface Starter {
        JudgeProcess start(Judge part, Path work) throws IOException;
    }

    /**
     * Judges what is in a folder.
     *
     * @return an answer for each part
     */
    public static List<Answer> judge(Judge judge, Path sources, Starter starter)
            throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        JudgeProcess process = null;
        try (TemporaryFolder work = new TemporaryFolder()) {
            for (Judge part : judge.parts()) {
                try (CopiedSources copy = new CopiedSources(part.read(sources))) {
                    process = process == null || !process.isAlive() ? starter.start(part, work.path()) : process;
                    answers.add(process.judge(part, copy.judged()));
                }
            }
        } finally {
            if (process != null) {
                process.close();
            }
        }
        return answers;
    }
}
