package mabat.node;

/** Is told what happens to the local node, one event at a time, on whatever thread it happens. */
@FunctionalInterface
public interface NodeListener {

    void nodeChanged(NodeEvent event);
}
