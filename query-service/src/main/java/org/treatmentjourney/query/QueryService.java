package org.treatmentjourney.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The query side, ready to be part of one program or to run on its own. */
@AutoConfiguration
@ComponentScan
public class QueryService {}
