package org.treatmentjourney.standalone;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.treatmentjourney.standalone.database.Database;

/** Tells whoever started the program where everything is and how to get in. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Database database;
    private final Path keys;

    Welcome(Database database, @Value("${journey.keys.directory:keys}") String keys) {
        this.database = database;
        this.keys = Path.of(keys).toAbsolutePath().normalize();
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        LOG.info("""
                Treatment Journey is up.

                  listens   http://localhost:{}
                  data      {}
                  keys      {}
                  a token   curl -u clinician:clinician -d grant_type=client_credentials http://localhost:{}/oauth2/token
                  stop      Ctrl-C
                """, port, database.place(), keys, port);
    }
}
