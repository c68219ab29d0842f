package org.treatmentjourney.standalone.database;

import java.nio.file.Path;
import org.treatmentjourney.standalone.file.PrivateFile;

/**
 * Who comes into our own database, each by a file of the data directory that nobody else can read.
 *
 * @param owner of the tables, and of whoever looks after the data by hand
 * @param program what runs, which owns nothing
 */
record Logins(Address owner, Address program) {

    private static final String DATABASE = "journey";

    static Logins keptIn(Path directory) {
        return new Logins(kept(ownerFile(directory), "journey"), kept(programFile(directory), "journey_runtime"));
    }

    private static Address kept(PrivateFile file, String user) {
        var first = Address.withNewPassword(DATABASE, user);
        var kept = file.exists() ? Address.parse(file.read()) : first;
        return kept.password().isEmpty() ? first : kept;
    }

    Logins at(int port) {
        return new Logins(owner.at(port), program.at(port));
    }

    void keepIn(Path directory) {
        ownerFile(directory).replace(owner.env());
        programFile(directory).replace(program.env());
    }

    private static PrivateFile ownerFile(Path directory) {
        return new PrivateFile(directory.resolve("database.env"));
    }

    private static PrivateFile programFile(Path directory) {
        return new PrivateFile(directory.resolve("runtime.env"));
    }
}
