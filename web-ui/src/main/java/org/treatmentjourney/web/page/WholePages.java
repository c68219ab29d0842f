package org.treatmentjourney.web.page;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A page leaves whole or not at all: where it fails while it is laid out, nothing of it has gone out yet. */
@Component("thymeleafViewResolver")
class WholePages extends ThymeleafViewResolver {

    private final Trouble trouble;

    WholePages(ISpringTemplateEngine templates, Trouble trouble) {
        this.trouble = trouble;
        setTemplateEngine(templates);
        setProducePartialOutputWhileProcessing(false);
        setContentType("text/html;charset=UTF-8");
        setCharacterEncoding("UTF-8");
        setOrder(Ordered.LOWEST_PRECEDENCE - 5);
    }

    @Override
    protected View loadView(String name, Locale locale) throws Exception {
        View page = super.loadView(name, locale);
        return name.equals(Trouble.PAGE) ? page : new WholePage(name, page, this, trouble);
    }
}
