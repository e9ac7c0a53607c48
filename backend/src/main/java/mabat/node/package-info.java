/**
 * The Elasticsearch node that we start ourselves: a child process of the application.
 *
 * <p>Start with {@link mabat.node.LocalNode}. It takes the lock of its data folder ({@link
 * mabat.node.DataFolder}), unpacks the node's files once per version ({@link mabat.node.NodeHome}),
 * starts Java with the options that came along ({@link mabat.node.NodeCommand}), and watches the
 * process ({@link mabat.node.NodeProcess}): a node that dies is started again, and everything that
 * happens is told as a {@link mabat.node.NodeEvent}. The node in turn watches its standard input
 * and stops when we are gone, so nothing is left behind even when the application is killed.
 *
 * <p>Knows the JDK and {@code mabat.failure} only; the Elasticsearch client has no place here,
 * since all that is asked of the node is its health.
 */
@NullMarked
package mabat.node;

import org.jspecify.annotations.NullMarked;
