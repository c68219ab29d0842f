package org.treatmentjourney.web.operations;

import java.util.List;
import java.util.Set;
import org.treatmentjourney.query.operations.Parked;
import org.treatmentjourney.query.operations.ProjectionStatus;

/** How the views are at this moment, what is well told first. */
record ViewsNow(List<ProjectionStatus> views, List<Parked> parked) {

    private static final Set<String> AT_WORK = Set.of("queued", "running");

    /** Events that some view does not hold yet. */
    public long behind() {
        return views.stream().mapToLong(ViewsNow::behind).max().orElse(0);
    }

    public static long behind(ProjectionStatus view) {
        return Math.max(0, view.head() - view.position());
    }

    public long position() {
        return views.stream().mapToLong(ProjectionStatus::position).min().orElse(0);
    }

    public long head() {
        return views.stream().mapToLong(ProjectionStatus::head).max().orElse(0);
    }

    public List<ProjectionStatus> rebuilding() {
        return views.stream().filter(ViewsNow::isRebuilding).toList();
    }

    public List<ProjectionStatus> failed() {
        return views.stream()
                .filter(view -> view.rebuild().state().equals("failed"))
                .toList();
    }

    public static boolean isRebuilding(ProjectionStatus view) {
        return AT_WORK.contains(view.rebuild().state());
    }

    public boolean well() {
        return behind() == 0 && parked.isEmpty() && rebuilding().isEmpty() && failed().isEmpty();
    }

    /** The same as long as a page that shows it need not change. */
    public String mark() {
        return Integer.toHexString(hashCode());
    }
}
