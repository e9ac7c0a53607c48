/**
 * Thin factories that offer the analysis to Elasticsearch through its stable plugin API.
 *
 * <p>The names in {@code @NamedComponent} are what index settings and {@code _analyze} call the
 * components by; a test keeps {@code named_components.json} of the plugin zip in step with them.
 * Nothing is decided here.
 */
@NullMarked
package mabat.analysis.plugin;

import org.jspecify.annotations.NullMarked;
