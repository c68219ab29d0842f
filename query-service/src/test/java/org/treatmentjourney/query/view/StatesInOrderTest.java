package org.treatmentjourney.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A rebuild makes the same bytes as the live fold only if nothing in a state is written in an order of chance. */
class StatesInOrderTest {

    @ParameterizedTest
    @MethodSource("views")
    void a_state_holds_only_what_is_written_in_one_order(Class<?> view) {
        var state = ResolvableType.forClass(view).as(View.class).getGeneric(0).getType();
        assertThat(withoutOrder(state, new HashSet<>())).isEmpty();
    }

    static Stream<Class<?>> views() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.resetFilters(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(View.class));
        var views = Stream.<Class<?>>builder();
        for (BeanDefinition found : scanner.findCandidateComponents("org.treatmentjourney.query")) {
            views.add(Class.forName(found.getBeanClassName()));
        }
        return views.build();
    }

    private static Stream<String> withoutOrder(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return Stream.of();
        }
        if (type instanceof ParameterizedType some) {
            return Stream.concat(
                    withoutOrder(some.getRawType(), seen),
                    Stream.of(some.getActualTypeArguments()).flatMap(argument -> withoutOrder(argument, seen)));
        }
        if (!(type instanceof Class<?> held)) {
            return Stream.of();
        }
        if (held.isRecord()) {
            return Stream.of(held.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .flatMap(component -> withoutOrder(component, seen));
        }
        boolean ordered = SortedSet.class.isAssignableFrom(held) || SortedMap.class.isAssignableFrom(held);
        boolean chance = Set.class.isAssignableFrom(held) || Map.class.isAssignableFrom(held);
        return chance && !ordered ? Stream.of(held.getName()) : Stream.of();
    }
}
