package ai.kapso.examples.quickstart;

import ai.kapso.core.KapsoException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Runs steps in their order and prints a line for each; stops at the first that fails. */
final class Steps {

    /** One step; says what came of it. */
    @FunctionalInterface
    interface Action {
        /** Does the step. */
        String run() throws Exception;
    }

    private static final class Step {
        private final String title;
        private final Action action;

        Step(String title, Action action) {
            this.title = title;
            this.action = action;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final PrintStream out;

    Steps(PrintStream out) {
        this.out = out;
    }

    Steps add(String title, Action action) {
        steps.add(new Step(title, action));
        return this;
    }

    /** Whether all went well. */
    boolean run(String program) {
        int done = 0;
        for (Step step : steps) {
            if (!run(done + 1, step)) {
                break;
            }
            done++;
        }
        out.printf("%s: %d of %d steps ok%n", program, done, steps.size());
        return done == steps.size();
    }

    private boolean run(int number, Step step) {
        String head = String.format("%2d  %-38s ", number, step.title);
        try {
            out.println(head + step.action.run());
            return true;
        } catch (KapsoException e) { // its message says what happened and what to do
            out.println(head + "FAILED: " + e.getMessage());
            return false;
        } catch (Exception | AssertionError e) { // any failure is what the line is to show
            out.println(head + "FAILED: " + e);
            return false;
        }
    }
}
