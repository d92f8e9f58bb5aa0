package ai.kapso.examples.receivers.servlet;

import ai.kapso.examples.receivers.HandshakeContract;
import org.eclipse.jetty.server.Server;

class JettyServerTest extends HandshakeContract {

    private Server server;

    @Override
    protected int start() throws Exception {
        server = JettyServer.start(deliveries.receiver(), handshake, 0);
        return server.getURI().getPort();
    }

    @Override
    protected void stop() throws Exception {
        server.stop();
    }
}
