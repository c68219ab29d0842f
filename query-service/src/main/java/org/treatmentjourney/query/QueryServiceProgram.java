package org.treatmentjourney.query;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.treatmentjourney.http.service.ServiceProgram;

/** The query side as a program of its own. */
@EnableAutoConfiguration
public class QueryServiceProgram {

    public static void main(String[] arguments) {
        ServiceProgram.run(QueryServiceProgram.class, "query-service", arguments);
    }
}
