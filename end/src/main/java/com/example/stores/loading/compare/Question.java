package com.example.stores.loading.compare;

import java.util.List;

/** A question, and the ways to answer it that {@link Compare} compares; the last is JDBC written by hand. */
public record Question(String text, List<Way> ways) {}
