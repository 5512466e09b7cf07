package com.example.stores.events;

import com.example.stores.running.Output;
import com.example.stores.running.SentStatement;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Keeps what happens in each part of a step, in its order: the statements that it shows, and the lines that it prints
 * beside them. What a statement changed in its session is looked up before the next one is sent, and when the session is
 * flushed at its end.
 */
public final class Recorder {
    private static final Pattern HEADING = Pattern.compile("(\\d+)\\. (.*)");

    private static Recorder current;

    private final Lines lines = new Lines();
    private final StringBuilder printed = new StringBuilder();
    private final CallingCode code;
    private final List<Part> parts = new ArrayList<>();
    private boolean inPart;

    private SessionImplementor session;
    private SessionPicture before = SessionPicture.EMPTY;
    private StatementFrame last;

    Recorder(Path sources) {
        code = new CallingCode(sources);
    }

    /** The recorder of the step that runs; null where nothing is recorded. */
    static Recorder current() {
        return current;
    }

    /** Runs something that prints. */
    void record(Consumer<Output> step) {
        current = this;
        try {
            step.accept(new Output(new PrintStream(lines, true, StandardCharsets.UTF_8)));
        } finally {
            current = null;
        }
    }

    /** All that was printed, the statements too. */
    String printed() {
        return printed.toString();
    }

    List<Part> parts() {
        return parts;
    }

    CallingCode code() {
        return code;
    }

    /** Begins a part. */
    void begin(String name, String heading) {
        parts.add(new Part(name, heading, new ArrayList<>()));
        inPart = true;
        last = null;
    }

    /** Stands around the log: a statement that it does not show is not recorded. */
    Consumer<SentStatement> around(Consumer<SentStatement> log) {
        return statement -> {
            look();
            int before = printed.length();
            lines.areSql = true;
            log.accept(statement);
            lines.areSql = false;
            if (printed.length() > before) {
                keep(statement);
            }
        };
    }

    private void keep(SentStatement statement) {
        boolean isFirst = last == null || last.session() != session;
        // A stateless session, and JDBC by hand, keep nothing.
        before = isFirst || session == null ? SessionPicture.EMPTY : SessionPicture.of(session);
        last = new StatementFrame(statement, session, isFirst, code.running(statement.cause()));
        parts.get(parts.size() - 1).frames().add(last);
    }

    /** A session is at work. */
    void works(SessionImplementor working) {
        session = working;
    }

    /** Looks up what the last statement has changed. */
    void look() {
        if (session != null && !session.isOpen()) {
            session = null;
        }
        if (last != null && session != null && last.session() == session) {
            last.changes(before, SessionPicture.of(session));
        }
    }

    /** What is printed, line by line. */
    private final class Lines extends ByteArrayOutputStream {
        private boolean areSql;

        @Override
        public synchronized void flush() {
            String line = toString(StandardCharsets.UTF_8);
            reset();
            printed.append(line);
            if (!areSql) {
                keep(line.stripTrailing());
            }
        }

        private void keep(String line) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                begin(heading.group(1), heading.group(2));
            } else if (!line.isEmpty()) {
                // What stands in the first column belongs to the whole step.
                inPart &= line.startsWith(" ");
                if (inPart) {
                    parts.get(parts.size() - 1).frames().add(new PrintFrame(line.strip()));
                }
            }
        }
    }
}
