package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

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
        page.click("button[name='_more'][value='" + path + "']");
        return this;
    }

    Filling save() {
        page.click(".govuk-button-group button[type=submit]");
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
