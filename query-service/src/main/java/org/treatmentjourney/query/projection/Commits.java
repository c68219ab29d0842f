package org.treatmentjourney.query.projection;

/** Wakes readers that wait for a view as soon as a batch has been committed in this process. */
final class Commits {

    private final Object monitor = new Object();
    private long count;

    void committed() {
        synchronized (monitor) {
            count++;
            monitor.notifyAll();
        }
    }

    long count() {
        synchronized (monitor) {
            return count;
        }
    }

    /** Returns after the next commit, or when the time is over. */
    void await(long seen, long millis) throws InterruptedException {
        synchronized (monitor) {
            if (count == seen) {
                monitor.wait(millis);
            }
        }
    }
}
