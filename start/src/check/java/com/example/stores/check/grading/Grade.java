package com.example.stores.check.grading;

import com.example.stores.check.report.Verdict;

/**
 * What became of one submission.
 *
 * @param learner the name of the learner's folder
 * @param verdict how much is done; null if nothing could be judged
 * @param problem why nothing could be judged; null if it could
 */
record Grade(String learner, Verdict verdict, String problem) {

    /** The hint that came; empty if none did. */
    String hint() {
        return verdict == null || verdict.allDone() ? "" : verdict.advice().hint();
    }
}
