package com.example.stores.check.process;

import java.nio.file.Path;
import java.util.Set;

/**
 * What a judge looks for in the folder that a learner hands in.
 *
 * @param what what it is called, in the plural
 * @param folder where it stands in the workspace, from the top folder
 * @param files the names of its files; where one of them is, the others are
 */
public record HandedIn(String what, Path folder, Set<String> files) {}
