package com.example.stores.changing;

import com.example.stores.Recording;
import com.example.stores.loading.SampleStores;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/** What one change sends, what it says, and what the table holds afterwards. */
record Change(List<String> sql, List<String> lines) {

    static Change of(SampleStores stores, Consumer<Session> change) {
        Recording recording = new Recording();
        Attempt.show(stores, recording.output(), "= 0", change);
        return new Change(recording.statements(), recording.lines());
    }

    /** The first word of each statement. */
    List<String> verbs() {
        return sql.stream().map(statement -> statement.split(" ")[0]).toList();
    }

    String table() {
        return lines.get(lines.size() - 1).replace("   In the table: ", "");
    }

    /** The exception that refuses it, with its message and what it comes wrapped in; empty if nothing does. */
    List<String> refusal() {
        return lines.stream()
                .filter(line -> line.startsWith("   It "))
                .map(String::strip)
                .toList();
    }
}
