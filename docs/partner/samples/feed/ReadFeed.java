import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

public class ReadFeed {
  /** The values of a member. Your JSON library takes its place. */
  static List<String> members(String json, String name, String value) {
    Pattern pattern = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?(" + value + ")\"?");
    return pattern.matcher(json).results().map((MatchResult result) -> result.group(1)).toList();
  }

  public static void main(String[] arguments) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    // In place of your database, which stores the cursor in one transaction with the work.
    Path store = Path.of(System.getenv().getOrDefault("CURSOR_FILE", "cursor.txt"));
    String cursor = Files.exists(store) ? Files.readString(store).strip() : "now";
    while (true) {
      URI uri = URI.create(
          System.getenv("RX_GATEWAY") + "/v1/feed?after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
      HttpRequest request = HttpRequest.newBuilder(uri)
          .header("Authorization", "Bearer " + System.getenv("RX_GATEWAY_KEY"))
          .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) throw new IllegalStateException(response.body());
      members(response.body(), "id", "evt_[^\"]*").forEach(System.out::println);
      cursor = members(response.body(), "cursor", "[^\"]*").get(0);
      Files.writeString(store, cursor);
      if (members(response.body(), "more", "true").isEmpty()) Thread.sleep(1000);
    }
  }
}
