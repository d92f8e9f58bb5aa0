package ai.kapso.testing.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The faults that are still to come, in the order in which they were planned. Thread-safe. */
public final class FaultQueue {
    private final Deque<PlannedFault> faults = new ArrayDeque<>();

    /** Adds a fault behind the others. */
    public synchronized void add(PlannedFault fault) {
        faults.add(fault);
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        faults.clear();
    }

    /** How many faults are left. */
    public synchronized int size() {
        return faults.size();
    }

    /** The first fault planned for such a request. */
    synchronized @Nullable PlannedFault take(Request request) {
        for (Iterator<PlannedFault> all = faults.iterator(); all.hasNext(); ) {
            PlannedFault fault = all.next();
            if (fault.fits(request)) {
                if (fault.use()) {
                    all.remove();
                }
                return fault;
            }
        }
        return null;
    }
}
