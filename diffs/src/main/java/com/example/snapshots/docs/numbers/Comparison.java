package com.example.snapshots.docs.numbers;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.Snapshots;
import com.example.snapshots.docs.region.Transcript;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a transcript of {@code compare}: what each way to answer a question sends and reads. */
final class Comparison {
    private static final String STEP = "-compare";
    private static final String SQLALCHEMY = "sqlalchemy";

    private final Transcript transcript;
    private List<Integer> sizes = List.of();
    private final Map<String, Map<String, Row>> questions = new LinkedHashMap<>();

    private record Row(List<Integer> numbers, List<String> words) {}

    private Comparison(Transcript transcript) throws InputException {
        this.transcript = transcript;
        Map<String, Row> ways = new LinkedHashMap<>();
        for (String line : transcript.lines()) {
            // Names have single blanks in them, and numbers have more before them.
            List<String> words = List.of(line.strip().split(" {2,}"));
            List<Integer> numbers = numbers(words.subList(1, words.size()));
            if (numbers.isEmpty()) {
                ways = new LinkedHashMap<>();
                questions.put(line.strip(), ways);
            } else if (sizes.isEmpty()) {
                // The first row says for how many stores the numbers of each measure are.
                sizes = numbers.subList(0, numbers.size() / Measure.values().length);
            } else if (numbers.size() == sizes.size() * Measure.values().length) {
                ways.put(words.get(0), new Row(numbers, words.subList(1 + numbers.size(), words.size())));
            } else {
                throw new InputException(transcript.name() + " has another number of columns here: " + line.strip());
            }
        }
        questions.values().removeIf(Map::isEmpty);
    }

    private static List<Integer> numbers(List<String> words) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : words) {
            if (!word.matches("\\d{1,9}")) {
                break;
            }
            numbers.add(Integer.valueOf(word));
        }
        return numbers;
    }

    /**
     * Reads the transcript of the step of the second snapshot.
     *
     * @throws InputException if it is not there, or not what it was
     */
    static Comparison read(WorkTree tree, Snapshots snapshots) throws InputException {
        return new Comparison(Transcript.read(tree, snapshots.to() + STEP));
    }

    /**
     * Reads what SQLAlchemy sends and reads. Words after the numbers say which way of the step comes nearest, and what
     * was wrong with the answer.
     *
     * @throws InputException as above
     */
    static Comparison readSqlAlchemy(WorkTree tree) throws InputException {
        return new Comparison(Transcript.read(tree, SQLALCHEMY + STEP));
    }

    List<Integer> sizes() {
        return sizes;
    }

    /** The ways to answer a question, in the order of the transcript. */
    List<String> ways(String question) throws InputException {
        return List.copyOf(of(question).keySet());
    }

    /**
     * The numbers of one way, one for each size.
     *
     * @throws InputException if the transcript has no such question, or no such way to answer it
     */
    List<Integer> numbers(String question, String way, Measure measure) throws InputException {
        int first = measure.ordinal() * sizes.size();
        return row(question, way).numbers().subList(first, first + sizes.size());
    }

    /**
     * The words after the numbers of one way.
     *
     * @throws InputException as above
     */
    List<String> words(String question, String way) throws InputException {
        return row(question, way).words();
    }

    private Row row(String question, String way) throws InputException {
        Row row = of(question).get(way);
        if (row == null) {
            throw new InputException(transcript.name() + " has no " + way + " below \"" + question + "\"");
        }
        return row;
    }

    private Map<String, Row> of(String question) throws InputException {
        if (!questions.containsKey(question)) {
            throw new InputException(transcript.name() + " has no numbers below \"" + question + "\"");
        }
        return questions.get(question);
    }
}
