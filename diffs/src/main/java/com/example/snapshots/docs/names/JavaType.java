package com.example.snapshots.docs.names;

import java.util.Set;

/** A type of the code, as far as pages speak of it: which members it has, by their names alone. */
interface JavaType {
    /**
     * The types that a member of this name can have, if the type declares it itself.
     *
     * @return null if there is no such member; an empty set if nothing is known of its type
     */
    Set<String> member(String name);

    Set<String> parents();
}
