package mabat.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Something that happened to the local node, in the order it happened. */
public sealed interface NodeEvent {

    /** The node's files are being unpacked; once per version, a second or two. */
    record Unpacking(Path home) implements NodeEvent {}

    /**
     * The process was started and does not answer yet.
     *
     * @param pid of the node's process
     * @param logs folder with the node's log files
     */
    record Starting(long pid, Path logs) implements NodeEvent {}

    /** Still no answer; told every few seconds. */
    record StillStarting(Duration sinceStart) implements NodeEvent {}

    /** The node answers: everything in it can be searched. */
    record Ready(URI uri, long pid, Duration startedIn) implements NodeEvent {}

    /** The process ended though nobody asked it to; it is started again now. */
    record Died(long pid, int exitStatus) implements NodeEvent {}

    /**
     * A restart failed, and no more are tried; the node stays down until the application starts
     * anew.
     */
    record GaveUp(String reason) implements NodeEvent {}

    /** The process ended because we asked it to. */
    record Stopped(long pid) implements NodeEvent {}
}
