package ai.kapso.examples.receivers.servlet;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
public final class JettyServer {

    private JettyServer() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws Exception {
        start(ExampleReceiver.fromEnvironment(), ExampleReceiver.handshakeFromEnvironment(), 8080)
                .join();
    }

    static Server start(WebhookReceiver receiver, MetaHandshake handshake, int port) throws Exception {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new WebhookServlet(receiver, handshake)), "/webhooks");
        server.setHandler(context);
        server.start();
        return server;
    }
}
