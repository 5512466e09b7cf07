package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.CheckReport;
import com.example.snapshots.docs.region.Marker;
import com.example.snapshots.docs.region.Source;
import com.example.snapshots.docs.region.Transcript;
import com.example.snapshots.docs.states.States;
import com.example.snapshots.files.InputException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values in prose:
 * <ul>
 * <li>{@code value things}: how many things the self-check looks at;
 * <li>{@code value steps}, {@code value mistakes}: how many patches there are of these;
 * <li>{@code value statement end#5 from the commit}: the number of the one statement in a part of a transcript that has
 *     these words;
 * <li>{@code value table by-hand / PostgreSQL / times as long}: the number that a cell of a table begins with;
 * <li>{@code value measured}: when and on what the times of loading were measured.
 * </ul>
 *
 * @param tables what {@code table} shows
 */
public record Values(WorkTree tree, Source tables) implements Source {
    private static final String UNFINISHED = "start-check";
    private static final String MISTAKES = "docs/mistakes/";
    private static final String TABLE = "table";
    private static final Pattern CELL = Pattern.compile(" *\\| *");
    private static final Pattern STATEMENT = Pattern.compile(" *\\[(\\d+)] .*");

    @Override
    public List<String> lines(Marker marker) throws InputException {
        return List.of(value(marker));
    }

    private String value(Marker marker) throws InputException {
        String kind = marker.subject();
        return switch (kind) {
            case "things" -> String.valueOf(CheckReport.read(tree, UNFINISHED).things());
            case "steps" -> patches(States.FOLDER);
            case "mistakes" -> patches(MISTAKES);
            case "statement" -> statement(marker.words());
            case TABLE -> cell(marker.words());
            case "measured" -> LoadingTimes.measured(tree);
            default -> throw new InputException("there is no value of the name " + kind);
        };
    }

    private String patches(String name) throws InputException {
        return String.valueOf(tree.filesIn(name).stream()
                .filter(file -> file.endsWith(".patch"))
                .count());
    }

    private String statement(List<String> marker) throws InputException {
        if (marker.size() < 4) {
            throw new InputException("the marker does not say which part of a transcript, and which words");
        }
        String part = marker.get(2);
        String words = String.join(" ", marker.subList(3, marker.size()));
        String number = null;
        String found = null;
        for (String line : Transcript.part(tree, part)) {
            Matcher statement = STATEMENT.matcher(line);
            number = statement.matches() ? statement.group(1) : number;
            if (number != null && line.contains(words)) {
                if (found != null && !found.equals(number)) {
                    throw new InputException("more than one statement of " + part + " has the words " + words);
                }
                found = number;
            }
        }
        if (found == null) {
            throw new InputException("no statement of " + part + " has the words " + words);
        }
        return found;
    }

    private String cell(List<String> marker) throws InputException {
        String place = String.join(" ", marker.subList(2, marker.size()));
        String[] names = place.split(" / ");
        if (names.length != 3) {
            throw new InputException("a cell of a table is its name / its row / its column, and not " + place);
        }
        List<List<String>> rows = tables.lines(new Marker("", List.of(TABLE, names[0]))).stream()
                .map(line -> List.of(CELL.split(line.substring(1).strip())))
                .toList();
        int column = rows.get(0).indexOf(names[2]);
        for (List<String> row : rows) {
            if (column > 0 && row.get(0).replace("`", "").equals(names[1])) {
                return row.get(column).split(" ", 2)[0];
            }
        }
        throw new InputException("the table " + names[0] + " has no cell " + names[1] + " / " + names[2]);
    }
}
