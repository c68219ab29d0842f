package org.treatmentjourney.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

/** A parameter that an address does not know is refused: a filter somebody believes in must not be ignored in silence. */
@Component
public class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HERE = "org.treatmentjourney.query.";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(HERE)) {
            refuseUnknown(request.getParameterMap().keySet(), declared(method));
        }
        return true;
    }

    private static void refuseUnknown(Set<String> asked, Set<String> known) {
        List<FieldError> errors = asked.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(name, "This address does not know this parameter."))
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.invalid("parameter.unknown", "The address has parameters that it does not know.", errors);
        }
    }

    private static Set<String> declared(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
