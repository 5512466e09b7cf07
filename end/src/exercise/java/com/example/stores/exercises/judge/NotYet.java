package com.example.stores.exercises.judge;

/** Something keeps the exercise from being done. */
final class NotYet extends RuntimeException {
    private final transient Finding finding;
    private final String detail;

    NotYet(Finding finding, Object... details) {
        this("", finding, details);
    }

    /** With a detail for which there may be a hint of its own. */
    NotYet(String detail, Finding finding, Object... details) {
        super(finding.fact(details));
        this.finding = finding;
        this.detail = detail;
    }

    Finding finding() {
        return finding;
    }

    String detail() {
        return detail;
    }
}
