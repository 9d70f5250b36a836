import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

public class OrderOnce {
  static final HttpClient client = HttpClient.newHttpClient();

  /**
   * Sends an order. It is sent again under the same key where no answer came, and where the gateway says that this may succeed
   * without harm.
   */
  static HttpResponse<String> order(String body, String key) throws Exception {
    URI uri = URI.create(System.getenv("RX_GATEWAY") + "/v1/si-compounding/V2/createRefillRequest");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("Authorization", "Bearer " + System.getenv("RX_GATEWAY_KEY"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(body))
        .build();
    for (int attempt = 1; ; attempt++) {
      long retryAfter = 0;
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() < 300) return response;
        // An uncertain order is not retryable: find out whether it was done. Read it with your JSON library.
        boolean retryable = response.body().matches("(?s).*\"retryable\"\\s*:\\s*true.*");
        if (attempt == 5 || !retryable) throw new IllegalStateException(response.body());
        retryAfter = response.headers().firstValueAsLong("Retry-After").orElse(0);
      } catch (IOException error) {
        if (attempt == 5) throw error;
      }
      Thread.sleep(Math.max(1000 * retryAfter, (long) (Math.random() * 250 * (1 << attempt))));
    }
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public static void main(String[] arguments) throws Exception {
    String body = """
        {"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}]}}""";
    // The key is that of your own order.
    String key = "order-" + System.getenv().getOrDefault("ORDER", "1001");
    System.out.println("ordered " + header(order(body, key), "Gateway-Job"));
    HttpResponse<String> again = order(body, key);
    System.out.println("replayed " + header(again, "Gateway-Job") + " " + header(again, "Idempotency-Replayed"));
  }
}
