package org.treatmentjourney.standalone.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as two sentences instead of a stack trace. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.remedy(), root);
    }
}
