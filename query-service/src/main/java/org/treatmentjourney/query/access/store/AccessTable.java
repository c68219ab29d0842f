package org.treatmentjourney.query.access.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;
import org.treatmentjourney.query.access.spool.Keeper;

/** Writes looks into the table; one that stands there already stands once. */
public final class AccessTable implements Keeper {

    private static final String INSERT = """
            insert into access_log.access (id, at, person, role, organisation, owner, purpose, authority, view,
                                           parameters, position, clients, request)
            select id, at, person, role, organisation, owner, purpose, authority, view,
                   parameters, position, clients, request
            from jsonb_to_recordset(?::jsonb) as look (
                id uuid, at timestamptz, person text, role text, organisation text, owner text, purpose text,
                authority text, view text, parameters jsonb, position bigint, clients uuid[], request uuid)
            on conflict (id) do nothing""";

    private final DataSource connections;

    public AccessTable(DataSource connections) {
        this.connections = connections;
    }

    /** One statement, one transaction: on disk when this returns. */
    @Override
    public void keep(List<Access> rows) throws SQLException {
        try (var connection = connections.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, AccessJson.list(rows));
            insert.executeUpdate();
        }
    }
}
