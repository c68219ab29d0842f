package org.treatmentjourney.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What somebody works a page with. Fields go by their names; what is folded away is unfolded first. */
interface Means {

    Page page();

    Means write(String name, String text);

    Means choose(String name, String value);

    /** A link or a button, until another page stands in place of this one, however it came there. */
    Means press(String what);

    default Means save() {
        return press("main .govuk-button-group button[type=submit]");
    }

    default Locator field(String name) {
        return page().locator("main [name='" + name + "']");
    }

    /** The outermost thing that still hides it. */
    static Locator foldedAround(Locator what) {
        return what.locator("xpath=ancestor::details[not(@open)]/summary").first();
    }

    static void leave(Page page, Runnable by) {
        page.locator("main").evaluate("main => main.setAttribute('data-left', '')");
        by.run();
        page.locator("main[data-left]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }
}
