package ai.kapso.webhooks;

/** Which failures are the application's, and which the virtual machine's. */
final class Failures {

    private Failures() {}

    /** Lets pass what nobody can go on after; a handler that recursed too deeply is not of that kind. */
    static void rethrowFatal(Throwable failure) {
        if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
            throw (VirtualMachineError) failure;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
