package org.treatmentjourney.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.services.ServiceList;

/** What the services are called that somebody works in, by their codes, in the order of their names. */
public final class ServiceNames {

    private ServiceNames() {}

    public static Map<String, String> all(ServiceList services, Person me) {
        return of(services, me, item -> true);
    }

    /** Those that take referrals today. */
    public static Map<String, String> open(ServiceList services, Person me) {
        return of(services, me, ServiceList.Item::open);
    }

    private static Map<String, String> of(ServiceList services, Person me, Predicate<ServiceList.Item> which) {
        boolean norwegian = LocaleContextHolder.getLocale().getLanguage().equals("nb");
        Map<String, String> names = new LinkedHashMap<>();
        services.items().stream()
                .filter(which)
                .filter(item -> me.services().isEmpty() || me.services().contains(item.service()))
                .sorted(Comparator.comparing(item -> norwegian ? item.nb() : item.en()))
                .forEach(item -> names.put(item.service(), norwegian ? item.nb() : item.en()));
        return names;
    }
}
