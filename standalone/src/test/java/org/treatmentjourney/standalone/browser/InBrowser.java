package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.standalone.walk.OneProgram;
import org.treatmentjourney.standalone.walk.Program;

/** Gives a test its visitors. Without a browser it is skipped, unless the environment says that there has to be one. */
final class InBrowser implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(InBrowser.class);
    private static final Logger LOG = LoggerFactory.getLogger(InBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.find().isEmpty()) {
            if ("true".equals(System.getenv("JOURNEY_BROWSER_REQUIRED"))) {
                throw new IllegalStateException(Chromium.HOW_TO_GET_ONE);
            }
            LOG.warn(Chromium.HOW_TO_GET_ONE);
        }
    }

    /** Each test by itself, since a class that is left out as a whole is counted as no test at all. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod().isEmpty() || Chromium.find().isPresent()
                ? ConditionEvaluationResult.enabled("There is a browser.")
                : ConditionEvaluationResult.disabled(Chromium.HOW_TO_GET_ONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Visitors.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    /** Visitors of the one running program, or the browser alone for whoever brings a program of their own. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
                .computeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.find().orElseThrow()), Chromium.class)
                .browser();
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        var program = (Program) new OneProgram().resolveParameter(parameter, context);
        return context.getStore(OURS)
                .computeIfAbsent(Visitors.class, key -> new Visitors(browser, program), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.close();
        }
    }
}
