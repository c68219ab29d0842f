package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.treatmentjourney.standalone.walk.Program;

/** People who come to the pages, each with a browser of their own. */
final class Visitors implements AutoCloseable {

    private final Browser browser;
    private final Program program;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visitors(Browser browser, Program program) {
        this.browser = browser;
        this.program = program;
    }

    Program program() {
        return program;
    }

    Visitor as(String person) {
        return as(person, Look.DESK);
    }

    /** Signs in as everybody does. */
    Visitor as(String person, Look look) {
        Visitor visitor = nobody(look);
        visitor.comesIn(visitor.page(), person);
        return visitor;
    }

    Visitor nobody(Look look) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.scripts())
                .setLocale(look.language()));
        contexts.add(context);
        return new Visitor(context.newPage(), program.address(), look);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
