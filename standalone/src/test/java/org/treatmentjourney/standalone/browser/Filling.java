package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Fills in a form with a pointer and a keyboard, and reads what it says. */
record Filling(Page page) implements Means {

    @Override
    public Filling write(String name, String text) {
        unfolded(field(name)).fill(text);
        return this;
    }

    @Override
    public Filling choose(String name, String value) {
        Locator radio = option(name, value);
        if (radio.count() > 0) {
            unfolded(radio).check();
        } else {
            unfolded(field(name)).selectOption(value);
        }
        return this;
    }

    Filling more(String path) {
        return press("button[name='_more'][value='" + path + "']");
    }

    @Override
    public Filling press(String what) {
        Locator target = unfolded(page.locator(what).first());
        Means.leave(page, target::click);
        return this;
    }

    String value(String name) {
        return field(name).inputValue();
    }

    boolean chosen(String name, String value) {
        return option(name, value).isChecked();
    }

    /** What is said to be wrong beside a field. */
    String wrong(String id) {
        return page.innerText("#" + id + "-error");
    }

    /** What is said to be wrong on top. */
    String summary() {
        return page.innerText(".govuk-error-summary");
    }

    private Locator option(String name, String value) {
        return page.locator("main [name='" + name + "'][value='" + value + "']");
    }

    private static Locator unfolded(Locator what) {
        while (Means.foldedAround(what).count() > 0) {
            Means.foldedAround(what).click();
        }
        return what;
    }
}
