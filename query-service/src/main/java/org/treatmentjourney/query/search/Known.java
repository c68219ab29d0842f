package org.treatmentjourney.query.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.query.client.ClientState;

/**
 * By what somebody can be found.
 *
 * @param called what they are called, by which those are put in order who were found equally well
 */
record Known(
        Set<String> names, Set<String> numbers, @Nullable Birth birth, String called) {

    /** Empty for somebody of whom nothing is known any more. */
    static Optional<Known> of(ClientState client) {
        ClientRegistered.Details details = client.details();
        return details == null ? Optional.empty() : Optional.of(of(details, client.called()));
    }

    private static Known of(ClientRegistered.Details details, @Nullable String called) {
        List<Identifier> identifiers = details.identifiers();
        LocalDate birthDate = details.birthDate();
        String precision = details.birthDatePrecision();
        return new Known(
                names(details.name()),
                identifiers == null
                        ? Set.of()
                        : identifiers.stream()
                                .map(identifier -> Spelling.squashed(identifier.value()))
                                .filter(value -> !value.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()),
                birthDate == null ? null : new Birth(birthDate, precision == null || precision.equals("exact")),
                called == null ? "" : Spelling.plain(called));
    }

    /** Each word, and each name in one: who is called Anne-Marie or O'Neill is typed in either way. */
    private static Set<String> names(PersonName name) {
        Set<String> names = new HashSet<>();
        Stream.of(name.given(), name.family(), name.alias(), name.preferred())
                .filter(said -> said != null)
                .forEach(said -> {
                    names.addAll(Spelling.words(said));
                    names.add(Spelling.squashed(said));
                });
        names.remove("");
        return Set.copyOf(names);
    }
}
