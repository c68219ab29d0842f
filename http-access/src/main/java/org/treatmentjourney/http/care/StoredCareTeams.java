package org.treatmentjourney.http.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.access.CareTeam;
import org.treatmentjourney.domain.access.Involvement;
import org.treatmentjourney.domain.access.Opening;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Relationship;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.domain.access.Tie;

/** Reads the two views that the door itself needs: who looks after whom, and who is one person under two ids. */
public final class StoredCareTeams implements CareTeams {

    private static final String SELECT = "with recursive record(asked, client) as ("
            + " select one, one from unnest(?::uuid[]) one"
            + " union select r.asked, l.other from record r join ("
            + " select client_id as one, duplicate_id as other, organisation, linked from views.links union all"
            + " select duplicate_id, client_id, organisation, linked from views.links"
            + ") l on l.one = r.client and l.organisation = ? and l.linked)"
            + " select r.asked, r.client, t.service, t.open, t.days::text[] as days, t.ties, t.closed_to, t.sensitive,"
            + " t.openings"
            + " from record r join views.care_team t on t.subject = r.client and t.organisation = ?";

    private final JdbcTemplate jdbc;
    private final PersonTag tags;

    public StoredCareTeams(DataSource dataSource, PersonTag tags) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.tags = tags;
    }

    @Override
    public List<String> tagsOf(Person person) {
        return Arrays.stream(Relationship.values())
                .map(relationship -> tags.of(relationship, person.id()))
                .toList();
    }

    @Override
    public String closedTag(Person person) {
        return tags.closedTo(person.id());
    }

    @Override
    public Teams of(Person person, Collection<UUID> clients) {
        Map<UUID, CareTeam> teams = new HashMap<>();
        Map<UUID, Set<UUID>> records = new HashMap<>();
        Map<String, Relationship> own = Arrays.stream(Relationship.values())
                .collect(Collectors.toMap(one -> tags.of(one, person.id()), one -> one));
        try {
            jdbc.query(
                    SELECT,
                    (ResultSet row) -> {
                        UUID asked = row.getObject("asked", UUID.class);
                        teams.merge(asked, team(row, person, own), CareTeam::and);
                        records.computeIfAbsent(asked, one -> new TreeSet<>()).add(row.getObject("client", UUID.class));
                    },
                    clients.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                    person.organisation(),
                    person.organisation());
        } catch (BadSqlGrammarException noViewsYet) {
            return Teams.NONE;
        }
        return new Teams(teams, records);
    }

    private CareTeam team(ResultSet row, Person person, Map<String, Relationship> own) throws SQLException {
        Set<Tie> ties = Stream.of((String[]) row.getArray("ties").getArray())
                .flatMap(tag -> Stream.ofNullable(own.get(tag)))
                .map(relationship -> new Tie(relationship, person.id()))
                .collect(Collectors.toUnmodifiableSet());
        String service = row.getString("service");
        return new CareTeam(
                person.organisation(),
                ties,
                service == null ? List.of() : List.of(new Involvement(service, row.getBoolean("open"), days(row))),
                terms(row, person));
    }

    /** Of others to whom it is closed nothing can be said but that they are not this person. */
    private Terms terms(ResultSet row, Person person) throws SQLException {
        boolean closed =
                List.of((String[]) row.getArray("closed_to").getArray()).contains(tags.closedTo(person.id()));
        SortedMap<UUID, String> restricted = new TreeMap<>();
        if (closed) {
            restricted.put(row.getObject("client", UUID.class), person.id());
        }
        return new Terms(
                restricted,
                row.getBoolean("sensitive"),
                Stream.of((String[]) row.getArray("openings").getArray())
                        .map(Opening::parse)
                        .filter(opening -> opening.person().equals(person.id()))
                        .toList());
    }

    private static Set<LocalDate> days(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("days").getArray())
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
