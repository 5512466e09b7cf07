package com.example.snapshots.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the check says is so: "all is done" as well as each hint, whichever annotation has the effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelsTest {
    private final Locale locale = Locale.getDefault();
    private CheckRunner check;
    private LessonRunner lesson;

    @BeforeAll
    void compileTheCheck(@TempDir Path folder) throws IOException {
        // H2 words its messages in the language of the system, and some hints repeat them.
        Locale.setDefault(Locale.ROOT);
        check = new CheckRunner(folder);
        lesson = new LessonRunner(folder);
    }

    @AfterAll
    void close() throws IOException {
        Locale.setDefault(locale);
        check.close();
    }

    static List<ModelCase> models() throws IOException {
        return ModelCase.read("models.txt");
    }

    /** What passes keeps the promise: the lesson compiles, runs to its end, and each sentence is true. */
    @ParameterizedTest
    @MethodSource("models")
    void theCheckSaysOfModelsWhatIsSo(ModelCase models) throws Exception {
        Report report = check.run(models.models());
        assertEquals(models.hint(), report.hintName(), report::text);
        if (models.hint() == null) {
            assertEquals(LessonSentences.expected(), LessonSentences.of(lesson, models.models()));
        } else {
            report.assertReadable();
        }
        for (String part : models.says()) {
            assertTrue(report.hint().contains(part), report::text);
        }
    }
}
