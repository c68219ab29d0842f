package org.treatmentjourney.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.token.PersonOfToken;

/** What stands around every page. */
@ControllerAdvice(annotations = Page.class)
class Layout {

    @ModelAttribute("me")
    @Nullable
    Person me() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? PersonOfToken.of(token.getToken())
                : null;
    }

    @ModelAttribute("nav")
    List<NavItem> nav(HttpServletRequest request) {
        Person me = me();
        return me == null ? List.of() : Navigation.of(me, request.getRequestURI());
    }

    @ModelAttribute("language")
    String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
