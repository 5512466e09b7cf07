package com.example.stores.events;

import java.util.List;

/** One part of a step: its number, its heading, and what happens in it. */
record Part(String name, String heading, List<Frame> frames) {}
