/**
 * REST: the same services as the pages, for programs.
 *
 * <p>Controllers are thin: they read parameters, ask a service, and hand its answer to a record of
 * the same name with {@code Json} at the end, whose components are the JSON fields. What goes wrong
 * becomes {@code application/problem+json} in one place, {@link mabat.ui.api.ApiErrors}; query
 * parameters that nobody knows are refused in one place too, {@link mabat.ui.api.KnownParameters}.
 * {@link mabat.ui.api.ApiDocumentation} completes what {@code /v3/api-docs} says. Who may call what
 * is decided in {@code mabat.ui.security}.
 */
@NullMarked
package mabat.ui.api;

import org.jspecify.annotations.NullMarked;
