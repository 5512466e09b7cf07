package com.example.stores.exercises.judge;

/** Why an exercise is not done: what was found, and what helps where the exercise has no hint of its own. */
enum Finding {
    /** The method is not there. */
    HEAD(
            "There is no method \"public static %s\" in the class %s.",
            "Its caller needs it like that: put the first line of the method back, and change what is below it."),
    /** The exercise uses JDBC. */
    JDBC(
            "It uses %s.",
            "JDBC by hand is what the session is measured against. Ask the session alone, and take JDBC out."),
    /** The exercise uses what no answer needs, and what could get round the judge. */
    OUTSIDE(
            "It uses %s.",
            "An exercise needs its session and the models, and no threads, files, reflection or statistics. Take it out."),
    /** It works in another session than the one of its caller. */
    SECOND_SESSION(
            "It opens a session of its own.", "Its caller has a session already, and hands it over: ask that one."),
    /** The models, or how Hibernate is set up, are not as the course has them. */
    CHANGED(
            "%s is not as the course has it.",
            "Undo your change there: an exercise is done in its own class, without EAGER in the mapping and the like."),
    /** A session is open at the end. */
    LEFT_OPEN("It leaves a session open.", "Whoever opens a session closes it, as sessions.fromSession does."),
    /** It threw something. */
    THROWS("It fails %s: %s", null),
    /** It returned null. */
    NOTHING_RETURNED("It returns null.", "Return what the caller prints."),
    /** It returned an object that does not come out of the database. */
    MADE_HERE(
            "It returns a new %s, which no session has loaded.",
            "Return what the session has found, and make no objects."),
    /** There was no statement at all. */
    NOTHING_SENT(
            "No statement was sent for %s.",
            "The answer is typed in, or kept from an earlier run. Ask the session each time."),
    /** A line of the answer is missing. */
    MISSING("The answer for %s is not that of JDBC by hand: \"%s\" is missing.", "Ask for that, too."),
    /** A line comes more often than it should. */
    DOUBLED("The answer for %s is not that of JDBC by hand: \"%s\" comes twice.", "Return it once."),
    /** A line should not be there. */
    TOO_MUCH("The answer for %s is not that of JDBC by hand: \"%s\" should not be there.", "Leave it out."),
    /** A line is another one. */
    DIFFERENT(
            "The answer for %s is not that of JDBC by hand: \"%s\" should be \"%s\".",
            "Look at what the caller prints, and at what you return."),
    /** It is wrong with other tables than those that the learner sees. */
    ONLY_FIRST(
            "%s",
            "It is right with the tables that you see, and wrong with others: part of the answer is typed in, or kept from"
                    + " an earlier run. Ask the session for all of it."),
    /** Something should be written, and nothing was. */
    NOT_WRITTEN("After the commit the tables are as before.", "Nothing was written: the session has to know of it."),
    /** Something else was written than should be. */
    WRITTEN("After the commit the tables are not as JDBC by hand leaves them: %s.", "Write that alone."),
    /** Another query comes first. */
    QUERY("The query has changed.", "Put the query back as it was: what you change is the session that runs it."),
    /** More statements than needed, in small tables already. */
    STATEMENTS("%s. It can be done with %s.", null),
    /** More statements than needed, in larger tables only. */
    GROWING("%s. It can be done with %s.", null),
    /** More rows than needed. */
    ROWS("%s. It can be done with %s.", null),
    /** Entities where none are needed. */
    ENTITIES("%s are made. It can be done without any.", null);

    private final String fact;
    private final String hint;

    Finding(String fact, String hint) {
        this.fact = fact;
        this.hint = hint;
    }

    String fact(Object... details) {
        return String.format(fact, details);
    }

    /** For any exercise; {@link Texts} may know a better one. Null if the first one of the exercise is meant. */
    String hint() {
        return hint;
    }
}
