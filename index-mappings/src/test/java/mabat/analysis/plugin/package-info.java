/** Tests of what the plugin zip says about itself. */
@NullMarked
package mabat.analysis.plugin;

import org.jspecify.annotations.NullMarked;
