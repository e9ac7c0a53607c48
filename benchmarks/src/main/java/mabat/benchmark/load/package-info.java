/**
 * The whole engine under load: our own node, the services as the application wires them, a made-up
 * corpus, and beside every figure the same work done by plain Elasticsearch in the same run. {@link
 * mabat.benchmark.load.Engine} starts everything; each run is a class with a {@code main}.
 */
@NullMarked
package mabat.benchmark.load;

import org.jspecify.annotations.NullMarked;
