package org.opis.validate.resolve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Schemas from the network: http and https, never long and never much. */
public final class HttpFetcher {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** The largest schema of the TEI Consortium has 4.2 million bytes. */
    private static final int LIMIT = 20_000_000;

    private final Duration patience;
    private final HttpClient client;

    /** @param patience for the connection, and again for the whole answer */
    public HttpFetcher(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    static boolean isWeb(URI uri) {
        return SCHEMES.contains(uri.getScheme());
    }

    /** Everything at once, so that no slow answer is waited for while a schema is parsed. */
    InputStream open(URI uri) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(patience).build();
        CompletableFuture<byte[]> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> read(uri, response));
        try {
            return new ByteArrayInputStream(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException(uri + " gave no whole answer in " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal
                    ? new IOException(refusal.getMessage(), e)
                    : new IOException(uri + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(uri + " was not waited for", e);
        }
    }

    private static byte[] read(URI uri, HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new Refusal(uri + " answers " + response.statusCode());
            }
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new Refusal(uri + " has more than " + LIMIT + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(uri + " breaks off");
        }
    }

    /** Why an answer is not taken. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }
}
