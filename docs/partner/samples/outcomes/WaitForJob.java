import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class WaitForJob {
  static final HttpClient client = HttpClient.newHttpClient();

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(System.getenv("RX_GATEWAY") + path))
        .header("Authorization", "Bearer " + System.getenv("RX_GATEWAY_KEY"));
  }

  static String send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) throw new IllegalStateException(response.body());
    return response.body();
  }

  /** A member of a job. Your JSON library takes its place. */
  static String member(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!matcher.find()) throw new IllegalStateException(json);
    return matcher.group(1);
  }

  public static void main(String[] arguments) throws Exception {
    String body = """
        {"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117970}]}}""";
    String job = send(request("/v1/si-compounding/V2/createRefillRequest")
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", "queued-" + System.getenv().getOrDefault("ORDER", "1001"))
        .header("Prefer", "respond-async")
        .POST(BodyPublishers.ofString(body)));
    String id = member(job, "id");
    while (member(job, "status").matches("queued|sending")) {
      Thread.sleep(500);
      job = send(request("/v1/jobs/" + id));
    }
    System.out.println(id + " " + member(job, "status"));
    if (member(job, "status").equals("succeeded")) System.out.println(send(request("/v1/jobs/" + id + "/response")));
  }
}
