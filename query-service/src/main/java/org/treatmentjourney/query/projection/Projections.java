package org.treatmentjourney.query.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;
import tools.jackson.databind.ObjectMapper;

/** All views, by name, and the tables that they share. */
public final class Projections {

    private final Map<String, Projection<?>> byName = new LinkedHashMap<>();
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Guards guards;
    private final ViewLocks locks;
    private final RowSeal seal;
    private final Commits commits = new Commits();

    public Projections(List<View<?>> views, DataSource dataSource, ObjectMapper json, RowSeal seal, Source source) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.guards = new Guards(jdbc, Projection.SCHEMA);
        this.locks = new ViewLocks(jdbc);
        this.seal = seal;
        views.forEach(view -> add(view, json, source));
    }

    private <S> void add(View<S> view, ObjectMapper json, Source source) {
        if (!view.name().matches("[a-z][a-z0-9-]{0,40}")
                || !view.columns().stream().map(Column::name).allMatch(name -> name.matches("[a-z][a-z0-9_]*"))) {
            throw new IllegalArgumentException("A view or column whose name is not fit for a table: " + view.name());
        }
        Projection<S> projection = new Projection<>(view, new States<>(view, json, seal, source), source, jdbc);
        if (byName.put(view.name(), projection) != null) {
            throw new IllegalArgumentException("Two views have the name " + view.name());
        }
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    List<Projection<?>> all() {
        return List.copyOf(byName.values());
    }

    Projection<?> named(String name) {
        return Optional.<Projection<?>>ofNullable(byName.get(name)).orElseThrow(() -> new Unknown("projection"));
    }

    @SuppressWarnings("unchecked") // a projection is made from its view, whose type it has
    <S> Projection<S> of(View<S> view) {
        return (Projection<S>) named(view.name());
    }

    /** The views whose rows were built by this release's folds; the others wait for their rebuild. */
    List<Projection<?>> current() {
        Map<String, Integer> built = new HashMap<>();
        jdbc.query("select name, revision from views.projection", result -> {
            built.put(result.getString("name"), result.getInt("revision"));
        });
        return byName.values().stream()
                .filter(projection ->
                        Integer.valueOf(projection.view().revision()).equals(built.get(projection.name())))
                .<Projection<?>>map(projection -> projection)
                .toList();
    }

    /** How many streams each view has parked; a view without any is left out. */
    public Map<String, Long> parked() {
        Map<String, Long> parked = new HashMap<>();
        jdbc.query("select view, count(*) from views.parked group by view", result -> {
            parked.put(result.getString(1), result.getLong(2));
        });
        return parked;
    }

    DataSource dataSource() {
        return dataSource;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    Guards guards() {
        return guards;
    }

    RowSeal seal() {
        return seal;
    }

    ViewLocks locks() {
        return locks;
    }

    Commits commits() {
        return commits;
    }
}
