package org.treatmentjourney.log.axonserver;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.springframework.dao.DataAccessResourceFailureException;

/** What Axon Server means by the errors it gives, in the words that the rest of the program knows. */
public final class AxonServerFailure {

    private static final String STALE_SEQUENCE = "AXONIQ-2000";

    private AxonServerFailure() {}

    /** A {@link ConcurrencyException}, a failure to reach the log, or what it was. */
    public static RuntimeException of(RuntimeException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof StatusRuntimeException status) {
                return isStale(status) ? new ConcurrencyException("Somebody wrote this version first") : away();
            }
            if (at instanceof AxonServerException || at instanceof EventStoreException) {
                return away();
            }
        }
        return failure;
    }

    /** Whether a message has not come to anybody who handles it, or its answer has not come back. */
    public static boolean unreached(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof NoHandlerForCommandException
                    || at instanceof NoHandlerForQueryException
                    || at instanceof AxonServerCommandDispatchException
                    || at instanceof AxonServerQueryDispatchException
                    || at instanceof AxonServerException
                    || at instanceof StatusRuntimeException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStale(StatusRuntimeException status) {
        return status.getStatus().getCode() == Status.Code.OUT_OF_RANGE
                && String.valueOf(status.getMessage()).contains(STALE_SEQUENCE);
    }

    /** Without the cause: an error of the network may quote what was sent. */
    private static DataAccessResourceFailureException away() {
        return new DataAccessResourceFailureException("Axon Server does not answer");
    }
}
