/**
 * The main class of our local Elasticsearch node, and nothing else.
 *
 * <p>Elasticsearch publishes its server as Maven artifacts but not its start script, so {@link
 * mabat.launcher.NodeLauncher} does the script's work: logging first, then modules and plugins,
 * then the node. It runs in a process of its own and may know Elasticsearch and the JDK only. The
 * folder layout around it is described by {@code src/main/assembly/node.xml}, the options of its
 * JVM by {@code launcher/java.options}.
 */
@NullMarked
package mabat.launcher;

import org.jspecify.annotations.NullMarked;
