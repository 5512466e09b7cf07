package com.example.snapshots.docs.states;

/**
 * A state of the lesson, and the step that leads to it.
 *
 * @param number its number: the one before the first step is 0, and is no such record
 * @param name in lower case with dashes, as {@code mapped-by}
 * @param does what the step does, as a sentence without its subject: "lists the models in one place."
 * @param why why it does
 * @param compiles whether the models compile in this state
 * @param patch what leads to it from the state before
 */
public record State(int number, String name, String does, String why, boolean compiles, PatchFile patch) {}
