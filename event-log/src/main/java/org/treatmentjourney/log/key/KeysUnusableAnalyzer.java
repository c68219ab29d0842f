package org.treatmentjourney.log.key;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows keys that do not fit as a sentence instead of a stack trace. */
final class KeysUnusableAnalyzer extends AbstractFailureAnalyzer<KeysUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeysUnusable refusal) {
        return new FailureAnalysis(
                String.valueOf(refusal.getMessage()),
                "Look for the keys directory as it was when the program last ran; without its keys nothing personal opens.",
                root);
    }
}
