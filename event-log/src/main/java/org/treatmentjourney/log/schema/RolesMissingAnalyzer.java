package org.treatmentjourney.log.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a missing right as two sentences instead of a stack trace. */
final class RolesMissingAnalyzer extends AbstractFailureAnalyzer<RolesMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RolesMissing missing) {
        return new FailureAnalysis(String.valueOf(missing.getMessage()), missing.remedy(), missing);
    }
}
