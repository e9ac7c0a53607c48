package mabat.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses query parameters that a request does not know, with a list of those it does: a misspelt
 * filter that is silently ignored would answer another question than was asked. Handlers that take
 * all parameters as a map look for themselves.
 */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getQueryString() != null
                && !takesAll(method)) {
            SortedSet<String> known = names(method);
            for (String name : given(request.getQueryString())) {
                if (!known.contains(name)) {
                    throw ApiProblem.badRequest(
                            "Unknown parameter '"
                                    + name
                                    + "'; "
                                    + (known.isEmpty()
                                            ? "none is known here."
                                            : "known are " + String.join(", ", known) + "."));
                }
            }
        }
        return true;
    }

    private static SortedSet<String> given(String query) {
        return new TreeSet<>(
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet());
    }

    private static boolean takesAll(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> MultiValueMap.class.equals(parameter.getParameterType()));
    }

    private static SortedSet<String> names(HandlerMethod method) {
        SortedSet<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                names.add(annotation.name());
            }
        }
        return names;
    }
}
