package com.example.stores.check.grading;

import com.example.stores.check.process.Answer;
import com.example.stores.check.process.ClassArchive;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.PartByPart;
import com.example.stores.check.process.TemporaryFolder;
import com.example.stores.check.report.Verdict;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges the solutions of a whole class, each in a process of its own that can be killed. */
public final class Grading {
    private final Judge judge;
    private final List<String> sandbox;
    private final ClassArchive classes;

    private Grading(Judge judge, List<String> sandbox, ClassArchive classes) {
        this.judge = judge;
        this.sandbox = sandbox;
        this.classes = classes;
    }

    /**
     * Prints a table of the folders in a folder, one for each learner, and how often each hint came.
     *
     * @param csv where to write the table, too; null for nowhere
     * @return whether each of them could be judged
     * @throws IOException if there is nothing to judge, or the table cannot be written
     */
    public static boolean run(Judge judge, Path folder, Path csv, Duration limit)
            throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder of a class");
        }
        List<Submission> submissions = Submission.in(folder, judge.handedIn());
        if (submissions.isEmpty()) {
            throw new NoSuchFileException(folder.toString(), null, "it holds no folder of a learner");
        }
        GradeTable table = new GradeTable(System.out, submissions);
        List<Grade> grades;
        try (TemporaryFolder folderOfClasses = new TemporaryFolder()) {
            ClassArchive classes = new ClassArchive(judge, submissions.size(), folderOfClasses.path(), limit);
            grades = new Grading(judge, Sandbox.command(), classes).gradeAll(submissions, table);
        }
        table.hints(grades);
        if (csv != null) {
            GradeCsv.write(csv, judge.things().size(), grades);
        }
        return grades.stream().allMatch(grade -> grade.problem() == null);
    }

    private List<Grade> gradeAll(List<Submission> submissions, GradeTable table) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Grade>> futures = new ArrayList<>();
            for (Submission submission : submissions) {
                futures.add(threads.submit(() -> grade(submission)));
            }
            List<Grade> grades = new ArrayList<>();
            for (Future<Grade> future : futures) {
                grades.add(future.get());
                table.row(grades.get(grades.size() - 1));
            }
            return grades;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Grade grade(Submission submission) throws InterruptedException {
        String learner = submission.learner();
        if (submission.problem() != null) {
            return new Grade(learner, null, submission.problem());
        }
        try {
            List<Answer> answers = PartByPart.judge(
                    judge, submission.sources(), (part, work) -> classes.startGuarded(part, sandbox, work));
            return new Grade(
                    learner, Verdict.of(answers.stream().map(Answer::verdict).toList()), null);
        } catch (FileSystemException unreadable) {
            Path file = Path.of(unreadable.getFile()).getFileName();
            return new Grade(learner, null, "cannot be read: " + file + ", " + unreadable.getReason());
        } catch (IOException failure) {
            return new Grade(learner, null, "could not be judged: " + failure.getMessage());
        }
    }
}
