package com.example.stores.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recordings;
import com.example.stores.loading.LazyLoading;
import com.example.stores.loading.SameQuestion;
import com.example.stores.loading.compare.Compared;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the recorder writes down is what happened. */
class RecorderTest {
    private final Recorder recorder = new Recorder(Path.of("src/main/java"));
    private final EventsFile file = new EventsFile("step", "test", recorder);

    private Stream<Map<String, Object>> framesOf(Part part) {
        return part.frames().stream().map(frame -> frame.properties(file));
    }

    private List<Map<String, Object>> statementsOf(Part part) {
        return framesOf(part).filter(frame -> frame.containsKey("sql")).toList();
    }

    @Test
    void nothingThatIsPrintedChanges() {
        recorder.record(new LazyLoading()::run);
        assertEquals(Recordings.of(new LazyLoading()).text(), recorder.printed());
    }

    @Test
    void eachWayCountsWhatCompareCounts() {
        for (SameQuestion way : SameQuestion.WAYS) {
            recorder.begin(way.name(), "");
            recorder.record(out -> way.ask(4, 20, out));
        }
        Map<String, Compared> compared = Compared.firstQuestion(4);
        for (Part part : recorder.parts()) {
            List<Map<String, Object>> sent = statementsOf(part);
            assertEquals(
                    compared.get(part.name()),
                    new Compared(
                            sent.size(),
                            sent.stream()
                                    .mapToInt(frame -> (int) frame.get("rows"))
                                    .sum(),
                            (int) sent.get(sent.size() - 1).get("entities")),
                    part.name());
        }
    }

    @Test
    void aListWaitsUntilItIsTouched() {
        recorder.begin("lazy", "");
        recorder.record(out -> SameQuestion.WAYS.get(0).ask(2, 3, out));
        List<Map<String, Object>> frames = framesOf(recorder.parts().get(0)).toList();
        assertEquals("new", frames.get(0).get("session"));
        assertEquals(Map.of("Store", "1-2"), frames.get(0).get("came"));
        assertEquals(Map.of("Store.items", "1-2"), frames.get(0).get("waiting"));
        assertEquals(Map.of("Store.items", Map.of(1, "1-3")), frames.get(1).get("loaded"));
        assertEquals("Store 1: Item 1.1, Item 1.2, Item 1.3", frames.get(2).get("print"));
        assertEquals(Map.of("Store.items", Map.of(2, "4-6")), frames.get(3).get("loaded"));
        assertEquals(Map.of("Item", "4-6"), frames.get(3).get("came"));
    }

    @Test
    void theRunningLineIsThatOfTheCaller() {
        recorder.record(new LazyLoading()::run);
        for (Map<String, Object> frame : statementsOf(recorder.parts().get(1))) {
            List<String> method = recorder.code().methods().get(frame.get("caller"));
            String running = method.get((int) frame.get("line"));
            assertTrue(running.contains(".getResultList()") || running.contains("store.getItems()"), running);
        }
    }
}
