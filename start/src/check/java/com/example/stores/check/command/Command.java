package com.example.stores.check.command;

import com.example.stores.check.grading.Grading;
import com.example.stores.check.process.Answer;
import com.example.stores.check.process.Dose;
import com.example.stores.check.process.Judge;
import com.example.stores.check.process.JudgeProcess;
import com.example.stores.check.process.PartByPart;
import com.example.stores.check.process.Progress;
import com.example.stores.check.report.JUnitReport;
import com.example.stores.check.report.Report;
import com.example.stores.check.report.Verdict;
import com.example.stores.check.watch.Watch;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a judge does for somebody at a command line. System properties ask for more:
 *
 * <ul>
 *   <li>{@code watch}: at each save
 *   <li>{@code hint}: the lines to write next; {@code solution}: the whole change
 *   <li>{@code done}: a file that keeps what was done the last time, so that the next time says what is new
 *   <li>{@code results}: a file for the result as JUnit XML
 *   <li>{@code class}: a folder of folders, one for each learner, which are judged in the place of this one
 *   <li>{@code csv}: a file for the table of them
 *   <li>{@code limit}: how many seconds one thing may take, 10 if not given
 * </ul>
 *
 * <p>Exit codes: 0 all is done, 1 something is left to do, 2 wrong usage. Of a class: 0 all of them were judged, 1 some
 * could not be, 2 wrong usage.
 */
public final class Command {

    /** On an ordinary computer a thing takes a hundredth of it. */
    private static final String LIMIT = "10";

    private final Judge judge;
    private final Path sources;

    private Command(Judge judge, Path sources) {
        this.judge = judge;
        this.sources = sources;
    }

    /**
     * Runs it, and ends the program unless all is done.
     *
     * @param sources the folder in which the learner writes
     */
    public static void run(Judge judge, Path sources) {
        try {
            boolean good = new Command(judge, sources).run();
            // As a rule it is left to Maven to end, which may have more to do.
            if (!good || property("watch") != null) {
                System.exit(good ? 0 : 1);
            }
        } catch (FileSystemException failure) {
            String reason = failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
            System.err.println(failure.getFile() + ": " + reason);
            System.exit(2);
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
            System.exit(2);
        } catch (InterruptedException ended) {
            System.exit(130);
        }
    }

    private boolean run() throws IOException, InterruptedException {
        Path results = file("results");
        Path csv = file("csv");
        Duration limit = limit();
        if (property("class") != null) {
            mustBeAbsent("watch", "does not go with -Dclass");
            mustBeAbsent("results", "does not go with -Dclass; -Dcsv=FILE does");
            return Grading.run(judge, Path.of(property("class")), csv, limit);
        }
        mustBeAbsent("csv", "goes with -Dclass=FOLDER");
        if (property("watch") == null) {
            return once(results, limit);
        }
        if (judge.parts().size() > 1) {
            mustBeAbsent("watch", "goes with one of them, and not with all");
        }
        return Watch.run(judge, sources, results, limit, dose());
    }

    private static String property(String name) {
        return System.getProperty(name);
    }

    private static void mustBeAbsent(String option, String why) throws IOException {
        if (property(option) != null) {
            throw new IOException("-D" + option + " " + why + ".");
        }
    }

    /** Where something will be written; null if it is not asked for. It is refused before the work, and not after it. */
    private static Path file(String option) throws IOException {
        if (property(option) == null) {
            return null;
        }
        Path file = Path.of(property(option)).toAbsolutePath();
        if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
            throw new FileSystemException(
                    file.toString(), null, "-D" + option + " names a file in a folder that is there");
        }
        return file;
    }

    private static Dose dose() {
        if (property("solution") != null) {
            return Dose.SOLUTION;
        }
        return property("hint") != null ? Dose.HINT : Dose.USUAL;
    }

    private static Duration limit() throws IOException {
        String seconds = System.getProperty("limit", LIMIT);
        if (!seconds.matches("[1-9][0-9]{0,3}")) {
            throw new IOException("-Dlimit is a number of seconds, and not " + seconds + ".");
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    private boolean once(Path results, Duration limit) throws IOException, InterruptedException {
        List<Answer> answers = PartByPart.judge(judge, sources, (part, work) -> JudgeProcess.start(part, limit));
        List<Verdict> verdicts = answers.stream().map(Answer::verdict).toList();
        Verdict whole = Verdict.of(verdicts);
        Progress.print(System.out, judge, Progress.remembered(property("done"), whole));
        judge.print(System.out, verdicts);
        judge.printMore(System.out, whole, sources, dose());
        answers.forEach(answer -> Report.printed(System.out, answer.printed()));
        if (results != null) {
            JUnitReport.write(results, judge.title(), verdicts);
        }
        return verdicts.stream().allMatch(Verdict::allDone);
    }
}
