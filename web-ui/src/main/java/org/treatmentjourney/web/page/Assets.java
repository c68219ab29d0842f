package org.treatmentjourney.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Styles and scripts of others, as they came but for a typeface that only their own services may use. */
@Controller
class Assets {

    private static final String FONT_FACES = "@font-face\\{[^}]*\\}";
    private static final String THEIR_FONT = "GDS Transport,";
    private static final String MAPS = "\\n?/\\*# sourceMappingURL=[^*]*\\*/";

    private final String styles;
    private final Resource htmx;

    Assets() throws IOException {
        this.styles = found("govuk-frontend/*/dist/govuk/govuk-frontend.min.css")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll(FONT_FACES, "")
                .replaceAll(MAPS, "")
                .replace(THEIR_FONT, "");
        this.htmx = found("htmx.org/*/dist/htmx.min.js");
    }

    @GetMapping("/assets/govuk.css")
    ResponseEntity<String> styles() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(styles);
    }

    @GetMapping("/assets/htmx.js")
    ResponseEntity<Resource> htmx() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(htmx);
    }

    /** Whatever version is built in. */
    private static Resource found(String pattern) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/" + pattern);
        if (found.length != 1) {
            throw new IllegalStateException(found.length + " of " + pattern);
        }
        return found[0];
    }
}
