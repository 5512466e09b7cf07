package com.example.stores.check;

import com.example.stores.check.command.Command;
import com.example.stores.check.relationship.RelationshipJudge;
import java.nio.file.Path;

/** Judges the models: {@code mvn -q -pl start test -Pcheck}. {@link Command} says what else can be asked for. */
public final class RelationshipCheck {

    private RelationshipCheck() {}

    /** Takes the folder of the models. */
    public static void main(String[] arguments) {
        Command.run(new RelationshipJudge(), Path.of(arguments[0]));
    }
}
