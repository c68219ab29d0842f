package org.treatmentjourney.log.name;

/**
 * What an event is called in the log.
 *
 * @param name the aggregate and the event, such as {@code journey.GoalSet}
 * @param revision the shape of the stored form, counted from 1
 */
public record EventName(String name, int revision) {
    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
