package com.example.stores.check.process;

import com.example.stores.check.report.Verdict;

/**
 * What came of judging the models.
 *
 * @param verdict how much is done
 * @param printed the beginning of what the models printed meanwhile; empty as a rule
 */
public record Answer(Verdict verdict, String printed) {}
