package org.treatmentjourney.web.caseload;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.caseload.FindCaseload;
import org.treatmentjourney.query.caseload.FindCaseload.Order;
import org.treatmentjourney.web.text.Codes;

/**
 * Which part of the caseload somebody looks at; what cannot be read is not said.
 *
 * @param keyworker empty for everybody's, a hyphen for those who have nobody
 */
record Chosen(
        @Nullable String service,
        String keyworker,
        @Nullable Stage stage,
        @Nullable Level risk,
        Order order) {

    static final String NOBODY = "-";
    static final int SHOWN = 30;

    static Chosen of(
            @Nullable String service,
            @Nullable String keyworker,
            @Nullable String stage,
            @Nullable String risk,
            @Nullable String order,
            String unlessSaid) {
        Order asked = code(Order.values(), order);
        return new Chosen(
                service == null || service.isBlank() ? null : service,
                keyworker == null ? unlessSaid : keyworker.strip(),
                code(Stage.values(), stage),
                code(Level.values(), risk),
                asked == null ? Order.REVIEW : asked);
    }

    FindCaseload question(@Nullable String cursor, List<Seen> atLeast) {
        return new FindCaseload(service, somebody(), nobody(), stage, risk, order, Page.of(SHOWN, cursor), atLeast);
    }

    /** The one keyworker whose caseload it is; null if it is not one's. */
    public @Nullable String somebody() {
        return keyworker.isEmpty() || nobody() ? null : keyworker;
    }

    public boolean nobody() {
        return keyworker.equals(NOBODY);
    }

    /** Whether less is shown than all of it. */
    public boolean narrowed() {
        return service != null || stage != null || risk != null || !keyworker.isEmpty();
    }

    public String address(@Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath("/caseload").queryParam("keyworker", "{keyworker}");
        if (service != null) {
            address.queryParam("service", service);
        }
        if (stage != null) {
            address.queryParam("stage", Codes.kebab(stage));
        }
        if (risk != null) {
            address.queryParam("risk", Codes.kebab(risk));
        }
        address.queryParam("order", Codes.kebab(order));
        if (cursor != null) {
            address.queryParam("cursor", cursor);
        }
        return address.encode().buildAndExpand(keyworker).toUriString();
    }

    private static <E extends Enum<E>> @Nullable E code(E[] known, @Nullable String code) {
        return Arrays.stream(known)
                .filter(one -> Codes.kebab(one).equals(code))
                .findFirst()
                .orElse(null);
    }
}
