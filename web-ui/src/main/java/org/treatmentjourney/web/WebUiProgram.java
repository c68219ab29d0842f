package org.treatmentjourney.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.command.CommandService;
import org.treatmentjourney.command.intake.CommandSending;
import org.treatmentjourney.http.Callers;
import org.treatmentjourney.http.HttpAccess;
import org.treatmentjourney.http.service.ServiceProgram;
import org.treatmentjourney.log.LogConfiguration;
import org.treatmentjourney.log.MessageConfiguration;
import org.treatmentjourney.query.QueryService;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.web.signin.OutsideProvider;

/**
 * The pages as a program of their own. It handles no command, answers no question and keeps nothing: without the services
 * there are neither streams nor views here, and without the log neither a database nor keys.
 */
@EnableAutoConfiguration(
        exclude = {
            CommandService.class,
            QueryService.class,
            HttpAccess.class,
            LogConfiguration.class,
            DataSourceAutoConfiguration.class
        })
@Import({MessageConfiguration.class, Callers.class, CommandSending.class, Asking.class, OutsideProvider.class})
public class WebUiProgram {

    public static void main(String[] arguments) {
        ServiceProgram.run(WebUiProgram.class, "web-ui", arguments);
    }
}
