package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Works a page with the keys alone, and sees at every stop where it is. */
record ByKeys(Page page) implements Means {

    private static final int STOPS_OF_A_PAGE = 400;
    private static final String HERE = "one => one === document.activeElement";

    /** An outline or a shadow around it; the circle and the square of a choice are drawn beside it. */
    private static final String SHOWN = """
            one => [getComputedStyle(one), getComputedStyle(one.nextElementSibling || one, '::before')].some(style =>
                (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none')
            """;

    @Override
    public ByKeys write(String name, String text) {
        Locator field = reach(field(name));
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        assertThat(field.inputValue()).as(name).isEqualTo(text);
        return this;
    }

    @Override
    public ByKeys choose(String name, String value) {
        Locator first = field(name).first();
        if ("SELECT".equals(first.evaluate("one => one.tagName"))) {
            reach(first);
            page.keyboard().type(first.locator("option[value='" + value + "']").innerText());
            assertThat(first.inputValue()).as(name).isEqualTo(value);
            return this;
        }
        Locator choice = page.locator("main [name='" + name + "'][value='" + value + "']");
        if ("radio".equals(first.getAttribute("type"))) {
            Locator chosen = page.locator("main [name='" + name + "']:checked");
            reach(chosen.count() > 0 ? chosen : first);
            for (int i = 0;
                    i < first.page().locator("main [name='" + name + "']").count() && !isHere(choice);
                    i++) {
                page.keyboard().press("ArrowDown");
            }
        } else {
            reach(choice);
        }
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).as(name + " " + value).isTrue();
        return this;
    }

    @Override
    public ByKeys press(String what) {
        reach(page.locator(what).first());
        Means.leave(page, () -> page.keyboard().press("Enter"));
        return this;
    }

    private Locator reach(Locator target) {
        while (Means.foldedAround(target).count() > 0) {
            stopAt(Means.foldedAround(target));
            page.keyboard().press("Enter");
        }
        return stopAt(target);
    }

    private Locator stopAt(Locator target) {
        for (int i = 0; i < STOPS_OF_A_PAGE && !isHere(target); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isHere(target)).as("reached by keys: " + target).isTrue();
        assertThat(target.evaluate(SHOWN)).as("seen to be here: " + target).isEqualTo(true);
        return target;
    }

    private static boolean isHere(Locator target) {
        return (boolean) target.evaluate(HERE);
    }
}
