package org.treatmentjourney.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.treatmentjourney.log.metadata.Purpose;

/** What for: the purpose that a request states, treatment if it states none. */
public final class PurposeOfUse {

    public static final String HEADER = "Purpose-Of-Use";

    private PurposeOfUse() {}

    /** Of the request that this thread answers. */
    public static Purpose current() {
        return read(
                RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes request
                        ? request.getRequest().getHeader(HEADER)
                        : null);
    }

    public static Purpose read(@Nullable String code) {
        return code == null
                ? Purpose.TREAT
                : Arrays.stream(Purpose.values())
                        .filter(purpose -> purpose.name().equals(code))
                        .findFirst()
                        .orElseThrow(() ->
                                Refused.parameter(HEADER, "must be one of: " + Arrays.toString(Purpose.values())));
    }
}
