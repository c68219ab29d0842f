package org.treatmentjourney.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.treatmentjourney.standalone.contract.Endpoint;

/** One request, with whoever sends it. */
record Case(Endpoint endpoint, String method, String person, String address, List<String> headers, byte[] body) {

    /** The bus takes a long sentence; a reader does not. */
    private static final int SHOWN = 600;

    @Override
    public String toString() {
        String sent = new String(body, StandardCharsets.UTF_8);
        return "%s %s as %s %s %s"
                .formatted(method, shortened(address), person, shortened(headers.toString()), shortened(sent));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }
}
