package org.treatmentjourney.http.header;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.treatmentjourney.http.Refusals;

/** What Tomcat refuses by itself, before any filter has seen it, is told like everything else, without its name. */
final class PlainReport extends ErrorReportValve {

    private final Refusals refusals;

    PlainReport(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var reachable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, reachable);
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !reachable.get()) {
            return;
        }
        StrictHeaders.on(response, request.isSecure());
        try {
            refusals.write(response, HttpStatusCode.valueOf(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            response.setError();
        }
    }
}
