package org.treatmentjourney.http.service;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a missing setting as two sentences instead of a stack trace. */
final class SettingMissingAnalyzer extends AbstractFailureAnalyzer<SettingMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SettingMissing missing) {
        return new FailureAnalysis(String.valueOf(missing.getMessage()), missing.remedy(), missing);
    }
}
