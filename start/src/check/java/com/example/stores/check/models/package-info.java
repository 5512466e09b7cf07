/** The models of a learner: compiled, with a database, and as objects that do what the lesson asks of them. */
package com.example.stores.check.models;
