package org.treatmentjourney.standalone.canary;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.treatmentjourney.standalone.database.Sql;

/** Every field of every table, what the database has learnt for its planner, and what its sessions say they do. */
record Tables(Sql database) implements Place {

    private static final String ALL = """
            select format('%I.%I', nspname, relname) from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where relkind in ('r', 'p', 'm') and nspname <> 'information_schema' and nspname !~ '^pg_'
            union all values ('pg_catalog.pg_statistic'), ('pg_catalog.pg_stat_activity'), ('pg_catalog.pg_db_role_setting')
            """;

    @Override
    public String name() {
        return "fields of tables";
    }

    @Override
    public Look look(Needle needle) throws SQLException {
        long looked = 0;
        List<String> found = new ArrayList<>();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (List<String> table : database.all(ALL)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table.getFirst())) {
                    looked += look(needle, table.getFirst(), rows, found);
                }
            }
        }
        return new Look(looked, found);
    }

    private static long look(Needle needle, String table, ResultSet rows, List<String> found) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        long looked = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++, looked++) {
                if (holds(needle, rows, column, columns.getColumnTypeName(column))) {
                    found.add(table + "." + columns.getColumnName(column));
                }
            }
        }
        return looked;
    }

    private static boolean holds(Needle needle, ResultSet rows, int column, String type) throws SQLException {
        if (type.equals("bytea")) {
            byte[] bytes = rows.getBytes(column);
            return bytes != null && needle.in(bytes);
        }
        String text = rows.getString(column);
        return text != null && needle.in(text);
    }
}
