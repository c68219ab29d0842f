package org.treatmentjourney.web.today;

import java.util.List;
import java.util.Map;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What there is to do, list by list.
 *
 * @param notes what whoever looks has begun to write
 * @param services what the services of whoever looks are called, by their codes
 */
public record Day(List<Section> sections, List<Unfinished> notes, Map<String, String> services, Freshness freshness) {

    public String service(String code) {
        return services.getOrDefault(code, code);
    }
}
