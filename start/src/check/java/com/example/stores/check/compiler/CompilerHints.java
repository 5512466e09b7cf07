package com.example.stores.check.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The catalogue {@code compiler-errors.txt}, which says how it is written: what errors mean, and what to do. */
final class CompilerHints {
    private static final String CATALOGUE = "compiler-errors.txt";
    /** Of the models, which need no import of each other. */
    private static final String OWN_PACKAGE = "com.example.stores.models";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:(import|type) )?(\\d)}");
    private static final CompilerHints ALL = read();

    /** Simple name to package, in any letters. */
    private final Map<String, String> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final List<Map<String, String>> entries = new ArrayList<>();

    private CompilerHints() {}

    /**
     * What to say of an error.
     *
     * @param name the name of the entry
     */
    record Said(String name, String wrong, String toDo) {}

    /** Null for an error that is not in the catalogue. */
    static Said of(String file, String message, String line) {
        String text = file.replaceFirst(".*/", "") + ": " + ALL.withoutPackages(message) + " | " + line;
        for (Map<String, String> entry : ALL.entries) {
            Matcher matcher = ALL.pattern(entry.get("match")).matcher(text);
            if (matcher.find()) {
                return new Said(
                        entry.get("name"),
                        ALL.filled(entry.get("wrong"), matcher),
                        ALL.filled(entry.get("do"), matcher));
            }
        }
        return null;
    }

    private static CompilerHints read() {
        CompilerHints hints = new CompilerHints();
        try (InputStream stream = CompilerHints.class.getResourceAsStream(CATALOGUE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(hints::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hints;
    }

    private void add(String line) {
        String key = line.substring(0, line.indexOf(' '));
        String value = line.substring(key.length() + 1).strip();
        if (key.equals("type")) {
            int dot = value.lastIndexOf('.');
            types.put(value.substring(dot + 1), value.substring(0, dot));
        } else if (key.equals("=")) {
            entries.add(new LinkedHashMap<>(Map.of("name", value)));
        } else {
            entries.get(entries.size() - 1).put(key, value);
        }
    }

    /** But with the package of the class that the error is in, which may be what is wrong. */
    private String withoutPackages(String message) {
        String text = message;
        for (Map.Entry<String, String> type : types.entrySet()) {
            String own = needsImport(type.getValue()) ? "" : "(?<!location: class )";
            String full = type.getValue() + "." + type.getKey();
            text = text.replaceAll(own + "\\b" + Pattern.quote(full) + "\\b", type.getKey());
        }
        return text;
    }

    private Pattern pattern(String match) {
        String imported = types.entrySet().stream()
                .filter(type -> needsImport(type.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                match.replace("%imported%", imported).replace("%type%", String.join("|", types.keySet())));
    }

    private static boolean needsImport(String packageName) {
        return !packageName.equals("java.lang") && !packageName.equals(OWN_PACKAGE);
    }

    private String filled(String text, Matcher found) {
        return PLACEHOLDER
                .matcher(text.replace("`", ""))
                .replaceAll(place ->
                        Matcher.quoteReplacement(value(place.group(1), found.group(Integer.parseInt(place.group(2))))))
                .replace("\\n", "\n");
    }

    private String value(String kind, String group) {
        if (kind == null) {
            return group;
        }
        String type = types.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(group))
                .findFirst()
                .orElse(group);
        return kind.equals("type") ? type : "import " + types.get(type) + "." + type + ";";
    }
}
