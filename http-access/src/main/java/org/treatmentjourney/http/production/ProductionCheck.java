package org.treatmentjourney.http.production;

import org.treatmentjourney.http.start.StartCheck;

/** A check that is asked in production only. Any module may list one in {@code META-INF/spring.factories}. */
@FunctionalInterface
public interface ProductionCheck extends StartCheck {}
