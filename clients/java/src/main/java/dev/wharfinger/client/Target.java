package dev.wharfinger.client;

import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the one URL comes to that says where a server is and who asks. No failure repeats the URL, which may hold a token.
 *
 * @param address host:port
 * @param token empty for none
 * @param credentials those of the channel
 */
record Target(String address, String token, ChannelCredentials credentials) {
    private static final Set<String> KEYS = Set.of("ca", "cert", "key", "token_file", "tls");

    static Target parse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException error) {
            throw Failure.invalidUrl("it does not parse");
        }
        if (uri.getScheme() == null || !Set.of("https", "http", "wharfinger").contains(uri.getScheme())) {
            throw Failure.invalidUrl("its scheme is none of https, http and wharfinger");
        }
        if (uri.getHost() == null) {
            throw Failure.invalidUrl("it names no host");
        }
        if (!Set.of("", "/").contains(uri.getPath()) || uri.getFragment() != null) {
            throw Failure.invalidUrl("it has a path or a fragment");
        }
        String token = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        if (token.contains(":")) {
            throw Failure.invalidUrl("it has a password; the user part alone is the token");
        }
        token = decoded(token.replace("+", "%2B"));
        Map<String, String> query = query(uri.getRawQuery());

        if (query.containsKey("tls") && !(uri.getScheme().equals("wharfinger") && query.get("tls").equals("off"))) {
            throw Failure.invalidUrl("\"tls\" can only be \"off\", and only with wharfinger://");
        }
        boolean plain = uri.getScheme().equals("http") || query.containsKey("tls");
        int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("http") ? 80 : 443;
        if (query.containsKey("token_file")) {
            if (!token.isEmpty()) {
                throw Failure.invalidUrl("it has a token and a token_file");
            }
            token = read(query, "token_file").strip();
        }
        String address = uri.getHost() + ":" + port;
        if (!plain) {
            return new Target(address, token, tls(query));
        }
        if (query.containsKey("ca") || query.containsKey("cert") || query.containsKey("key")) {
            throw Failure.invalidUrl("certificates need TLS");
        }
        if (!token.isEmpty() && !loopback(uri.getHost())) {
            throw Failure.invalidUrl("a token is not sent in the clear to another machine; use https://");
        }
        return new Target(address, token, InsecureChannelCredentials.create());
    }

    /** Hides the token. */
    @Override
    public String toString() {
        return address;
    }

    private static Map<String, String> query(String text) {
        Map<String, String> found = new HashMap<>();
        for (String pair : text == null || text.isEmpty() ? new String[0] : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String key = decoded(parts[0]);
            if (!KEYS.contains(key)) {
                throw Failure.invalidUrl("\"" + key + "\" is none of ca, cert, key, token_file and tls");
            }
            if (parts.length < 2 || parts[1].isEmpty() || found.put(key, decoded(parts[1])) != null) {
                throw Failure.invalidUrl("\"" + key + "\" needs one value");
            }
        }
        return found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException error) {
            throw Failure.invalidUrl("it does not parse");
        }
    }

    private static ChannelCredentials tls(Map<String, String> query) {
        if (query.containsKey("cert") != query.containsKey("key")) {
            throw Failure.invalidUrl("cert and key belong together");
        }
        TlsChannelCredentials.Builder builder = TlsChannelCredentials.newBuilder();
        try {
            if (query.containsKey("ca")) {
                read(query, "ca");
                builder.trustManager(Path.of(query.get("ca")).toFile());
            }
            if (query.containsKey("cert")) {
                read(query, "cert");
                read(query, "key");
                builder.keyManager(Path.of(query.get("cert")).toFile(), Path.of(query.get("key")).toFile());
            }
        } catch (IOException | IllegalArgumentException error) {
            throw Failure.invalidUrl("ca, cert or key cannot be used");
        }
        return builder.build();
    }

    private static String read(Map<String, String> query, String key) {
        try {
            return Files.readString(Path.of(query.get(key)));
        } catch (IOException | InvalidPathException error) {
            throw Failure.invalidUrl(key + " cannot be read");
        }
    }

    private static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
