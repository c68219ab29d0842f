package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser, who sees what is wrong with a page whatever else they came for. */
final class Visitor {

    /** A form that was refused is complained of as well, now or in a moment. */
    private static final Pattern REFUSED = Pattern.compile(".*server responded with a status of 4(00|09|12|22).*");

    static final String SCREENS = System.getProperty("screens", "");

    /** Whoever looks at a page leaves styles behind, which would be complained of when the page changes. */
    private static final String WITHOUT_TRACES =
            "document.querySelectorAll('[style]').forEach(one => one.removeAttribute('style'))";

    /** What stays in sight while somebody scrolls would lie across a picture of the whole page. */
    private static final String WHERE_IT_BELONGS =
            "document.querySelectorAll('.tj-save').forEach(one => one.style.position = 'static')";

    private final Page page;
    private final String address;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page, String address, Look look) {
        this.page = page;
        this.address = address;
        this.look = look;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Signs in as everybody does. */
    void comesIn(Page where, String person) {
        where.navigate(address + "/sign-in");
        where.fill("#username", person);
        where.fill("#password", person);
        where.click("main button[type=submit]");
        where.navigate(address + "/");
    }

    /** In a page beside the one that they go on with. */
    void comesBackIn(String person) {
        try (Page beside = page.context().newPage()) {
            comesIn(beside, person);
        }
    }

    /** A page that is there, whoever answers it. */
    Visitor open(String path) {
        Response answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Looks the page over: texts in the reader's language, nothing from elsewhere, no barrier, nothing cut off. */
    Visitor looks(String name) {
        assertThat(page.content()).as("texts of " + name).doesNotContain("??");
        assertThat(page.getAttribute("html", "lang")).isEqualTo(look.language().substring(0, 2));
        assertThat(complaints)
                .as("complaints of the browser about " + name)
                .allMatch(complaint -> REFUSED.matcher(complaint).matches());
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("as wide as the screen: " + name)
                .isEqualTo(0);
        if (look.scripts()) {
            assertThat(barriers()).as("barriers of " + name).isEmpty();
        }
        if (!SCREENS.isEmpty()) {
            page.evaluate(WHERE_IT_BELONGS);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SCREENS, name + ".png"))
                    .setFullPage(true));
        }
        if (look.scripts()) {
            page.evaluate(WITHOUT_TRACES);
        }
        return this;
    }

    /** What the browser complained of since it was last asked, so that a test that provokes it can go on. */
    List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    String text() {
        return page.innerText("main");
    }

    private List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Visitor::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
