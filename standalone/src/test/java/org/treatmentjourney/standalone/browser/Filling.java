package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Fills in a form by the names of its fields. */
record Filling(Page page) {

    Filling write(String name, String text) {
        field(name, "").fill(text);
        return this;
    }

    Filling choose(String name, String value) {
        Locator radio = field(name, "[value='" + value + "']");
        if (radio.count() > 0) {
            radio.check();
        } else {
            field(name, "").selectOption(value);
        }
        return this;
    }

    Filling more(String path) {
        return press("button[name='_more'][value='" + path + "']");
    }

    Filling save() {
        return press("main .govuk-button-group button[type=submit]");
    }

    /** Until another page stands in place of this one, however it came there. */
    private Filling press(String button) {
        page.locator("main").evaluate("main => main.setAttribute('data-left', '')");
        page.click(button);
        page.locator("main[data-left]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    String value(String name) {
        return field(name, "").inputValue();
    }

    boolean chosen(String name, String value) {
        return field(name, "[value='" + value + "']").isChecked();
    }

    /** What is said to be wrong beside a field. */
    String wrong(String id) {
        return page.innerText("#" + id + "-error");
    }

    /** What is said to be wrong on top. */
    String summary() {
        return page.innerText(".govuk-error-summary");
    }

    private Locator field(String name, String more) {
        return page.locator("main [name='" + name + "']" + more);
    }
}
