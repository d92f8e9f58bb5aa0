package ai.kapso.examples.receivers.servlet;

import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/** Webhooks of Kapso, and Meta's handshake, on one path. */
// [servlet]
final class WebhookServlet extends HttpServlet {

    private final transient WebhookReceiver receiver;
    private final transient MetaHandshake handshake;

    WebhookServlet(WebhookReceiver receiver, MetaHandshake handshake) {
        this.receiver = receiver;
        this.handshake = handshake;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebhookHeaders headers = WebhookHeaders.ofAll(name -> Collections.list(request.getHeaders(name)));
        int status = receiver.receive(headers, request.getInputStream()).status();
        response.setStatus(status);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> challenge = handshake.verify(
                request.getParameter("hub.mode"),
                request.getParameter("hub.verify_token"),
                request.getParameter("hub.challenge"));
        response.setStatus(challenge.isPresent() ? 200 : 403);
        response.setContentType("text/plain");
        response.getWriter().print(challenge.orElse(""));
    }
}
// [/servlet]
