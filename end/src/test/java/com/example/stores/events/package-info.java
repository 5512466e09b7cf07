/**
 * Writes down what a loading step does, statement by statement, for the player of the web site. {@link
 * com.example.stores.events.RecordEvents} is where to begin. Nothing of it is on the class path of the lesson.
 */
package com.example.stores.events;
