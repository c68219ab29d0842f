package org.treatmentjourney.web.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.services.ServiceList;

/** What the services of an organisation are called in the language of the request. */
public record ServiceNames(List<ServiceList.Item> items) {

    /** A service of another organisation is called by its code. */
    public String label(@Nullable String service) {
        return items.stream()
                .filter(item -> item.service().equals(service))
                .findFirst()
                .map(ServiceNames::name)
                .orElse(service == null ? "" : service);
    }

    /** One service with its name. */
    public String label(ServiceList.Item item) {
        return name(item);
    }

    public String labels(List<String> services) {
        return String.join(", ", services.stream().map(this::label).toList());
    }

    public List<ServiceList.Item> open() {
        return items.stream().filter(ServiceList.Item::open).toList();
    }

    /** Of those that somebody works in, by their codes, in the order of their names. */
    public Map<String, String> of(Person me) {
        return named(items, me);
    }

    /** Of those that take referrals today as well. */
    public Map<String, String> openTo(Person me) {
        return named(open(), me);
    }

    private static Map<String, String> named(List<ServiceList.Item> some, Person me) {
        Map<String, String> names = new LinkedHashMap<>();
        some.stream()
                .filter(item -> me.services().isEmpty() || me.services().contains(item.service()))
                .sorted(Comparator.comparing(ServiceNames::name))
                .forEach(item -> names.put(item.service(), name(item)));
        return names;
    }

    private static String name(ServiceList.Item item) {
        return LocaleContextHolder.getLocale().getLanguage().equals("nb") ? item.nb() : item.en();
    }
}
