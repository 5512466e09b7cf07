/** The solutions of a whole class: what was handed in, the table, and the file for a spreadsheet. */
package com.example.stores.check.grading;
