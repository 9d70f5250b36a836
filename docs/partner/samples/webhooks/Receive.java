import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Receive {
  static byte[] key;

  /** In place of a table with a unique key. */
  static final Set<String> seen = ConcurrentHashMap.newKeySet();

  /** Whether the gateway signed these bytes, at most five minutes ago. */
  static boolean isGenuine(String id, String timestamp, String signatures, byte[] body)
      throws GeneralSecurityException {
    if (!timestamp.matches("\\d{1,12}")) return false;
    if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(timestamp)) > 300) return false;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
    boolean isGenuine = false;
    for (String signature : signatures.split(" "))
      isGenuine |= MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8), expected);
    return isGenuine;
  }

  static void receive(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String id = header(exchange, "webhook-id");
    try {
      if (isGenuine(id, header(exchange, "webhook-timestamp"), header(exchange, "webhook-signature"), body)) {
        // Store it, answer, and work on it afterwards.
        if (seen.add(id)) System.out.println("received " + id);
        exchange.sendResponseHeaders(204, -1);
      } else {
        exchange.sendResponseHeaders(401, -1);
      }
    } catch (GeneralSecurityException error) {
      exchange.sendResponseHeaders(500, -1);
    }
    exchange.close();
  }

  static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  public static void main(String[] arguments) throws IOException {
    String secret = Optional.ofNullable(System.getenv("WEBHOOK_SECRET")).orElse("");
    if (!secret.startsWith("whsec_")) throw new IOException("Set WEBHOOK_SECRET to the secret of the endpoint.");
    key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    int port = Integer.parseInt(Optional.ofNullable(System.getenv("PORT")).orElse("8080"));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/", Receive::receive);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    System.out.println("listening " + server.getAddress());
  }
}
