package com.example.stores.exercises.judge;

/** Why an exercise is not done: what was found, and what helps where the exercise has no hint of its own. */
enum Finding {
    /** The method is not there. */
    HEAD(
            "There is no method \"public static %s\" in the class %s.",
            "Its caller calls it like that: give the method its head back, and change what is in it."),
    /** The exercise uses JDBC. */
    JDBC("It uses %s.", "JDBC by hand is what the session is measured by: ask the session alone, and take JDBC out."),
    /** The models are not those that the course comes with. */
    MODELS(
            "The models have %s: %s",
            "Give the models back what they had: this exercise is done in its own class, without EAGER and the like."),
    /** A session is open at the end. */
    LEFT_OPEN("It leaves a session open.", "Who opens a session closes it, as sessions.fromSession does."),
    /** It threw something. */
    THROWS("It fails %s: %s", null),
    /** It returned null. */
    NOTHING_RETURNED("It returns null.", "Return what the caller prints."),
    /** There was no statement at all. */
    NOTHING_SENT(
            "No statement was sent for %s.",
            "The answer is typed in, or kept from an earlier run. Ask the session each time."),
    /** A line of the answer is missing. */
    MISSING("The answer for %s is not that of JDBC by hand: \"%s\" is missing.", "Ask for that, too."),
    /** A line comes more often than it should. */
    DOUBLED("The answer for %s is not that of JDBC by hand: \"%s\" comes twice.", "Return it once."),
    /** A line should not be there. */
    TOO_MUCH("The answer for %s is not that of JDBC by hand: \"%s\" is too much.", "Leave it out."),
    /** A line is another one. */
    DIFFERENT(
            "The answer for %s is not that of JDBC by hand: \"%s\" should be \"%s\".",
            "Look at what the caller prints, and at what you return."),
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
    ENTITIES("%s are made. It can be done without.", null);

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
