package com.example.stores.loading;

import com.example.stores.Recording;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/** What one session of a step sends, and the count that is printed of it. */
public record CountedPart(List<String> sql, int count) {

    public static CountedPart of(SampleStores stores, Consumer<Session> part) {
        Recording recording = new Recording();
        stores.inSession(recording.output(), "= 0", part);
        List<String> lines = recording.lines();
        String count = lines.get(lines.size() - 1).strip().split(" ")[0];
        return new CountedPart(recording.statements(), Integer.parseInt(count));
    }
}
