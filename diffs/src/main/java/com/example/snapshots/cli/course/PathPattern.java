package com.example.snapshots.cli.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths below a course: {@code *} and {@code ?} stand for characters of a name, {@code [0-9]} for one of
 * these, and {@code **}{@code /} for any number of folders, also none.
 */
public final class PathPattern {
    private static final String FOLDERS = "**/";
    private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*|\\?|\\[[^\\]/]+\\]");

    /** The text between the wildcards, one more than there are of these. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> wildcards = new ArrayList<>();
    private final Pattern regex;

    /**
     * @throws IllegalArgumentException if it is none; the message says why
     */
    PathPattern(String pattern) {
        for (String name : pattern.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new IllegalArgumentException("'" + pattern + "' is no path below the course");
            }
        }
        Matcher found = WILDCARD.matcher(pattern);
        int end = 0;
        while (found.find()) {
            texts.add(pattern.substring(end, found.start()));
            wildcards.add(found.group());
            end = found.end();
        }
        texts.add(pattern.substring(end));
        regex = regex();
    }

    private PathPattern(List<String> texts, List<String> wildcards) {
        this.texts.addAll(texts);
        this.wildcards.addAll(wildcards);
        regex = regex();
    }

    /** What has a name, in any folder. */
    static PathPattern ofName(String name) {
        return new PathPattern(List.of("", name), List.of(FOLDERS));
    }

    private Pattern regex() {
        StringBuilder all = new StringBuilder(Pattern.quote(texts.get(0)));
        for (int i = 0; i < wildcards.size(); i++) {
            all.append('(').append(regexOf(wildcards.get(i))).append(')').append(Pattern.quote(texts.get(i + 1)));
        }
        try {
            return Pattern.compile(all.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + this + "' is no pattern", e);
        }
    }

    private static String regexOf(String wildcard) {
        return switch (wildcard) {
            case FOLDERS -> "(?:[^/]+/)*?";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default ->
                "(?!/)" + wildcard.replace("\\", "\\\\").replace("[!", "[^").replace("&&", "&\\&");
        };
    }

    /** Whether each wildcard of this pattern has one in the other that stands for the same. */
    boolean correspondsTo(PathPattern other) {
        return wildcards.equals(other.wildcards);
    }

    /** Whether it matches one name in each folder at most. */
    boolean endsWithName() {
        String last = texts.get(texts.size() - 1);
        return wildcards.isEmpty()
                || last.contains("/")
                || wildcards.get(wildcards.size() - 1).equals(FOLDERS);
    }

    /** What the wildcards stand for in a path, or null if it does not match. */
    List<String> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            parts.add(matcher.group(i));
        }
        return parts;
    }

    /** The path in which the wildcards stand for what they do in another one. */
    String fill(List<String> parts) {
        StringBuilder path = new StringBuilder(texts.get(0));
        for (int i = 0; i < wildcards.size(); i++) {
            path.append(parts.get(i)).append(texts.get(i + 1));
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return fill(wildcards);
    }
}
