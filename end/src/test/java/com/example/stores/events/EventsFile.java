package com.example.stores.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The events of one step as JSON, in a form that is the same on each run: a frame is a line. */
final class EventsFile {
    private final String kind;
    private final String name;
    private final Recorder recorder;
    private final List<String> statements = new ArrayList<>();

    EventsFile(String kind, String name, Recorder recorder) {
        this.kind = kind;
        this.name = name;
        this.recorder = recorder;
    }

    /** The place of a statement in the list of all; a frame names it by that. */
    int numberOf(String sql) {
        if (!statements.contains(sql)) {
            statements.add(sql);
        }
        return statements.indexOf(sql);
    }

    String text() {
        StringJoiner parts = new StringJoiner(",\n", "\"parts\": [\n", "\n]");
        for (Part part : recorder.parts()) {
            StringJoiner frames = new StringJoiner(",\n    ", "\"frames\": [\n    ", "\n  ]}");
            part.frames().forEach(frame -> frames.add(json(frame.properties(this))));
            parts.add("  {\"name\": " + json(part.name()) + ", \"heading\": " + json(part.heading()) + ", " + frames);
        }
        return "{" + json(kind) + ": " + json(name) + ",\n" + parts + ",\n\"sql\": " + lines(statements)
                + ",\n\"code\": " + json(recorder.code().methods()) + "}\n";
    }

    private static String lines(List<String> texts) {
        StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "\n]");
        texts.forEach(text -> lines.add(json(text)));
        return lines.toString();
    }

    private static String json(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof List<?> list) {
            StringJoiner elements = new StringJoiner(",", "[", "]");
            list.forEach(element -> elements.add(json(element)));
            return elements.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            new LinkedHashMap<>(map).forEach((key, element) -> members.add(json(key.toString()) + ":" + json(element)));
            return members.toString();
        }
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
