/** What the check can say: each hint, and which of the annotations that are there it is about. */
package com.example.stores.check.hints;
