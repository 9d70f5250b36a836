import { afterEach, expect, test, vi } from "vitest";
import { defaultProvider } from "../../shared/aws/environment-credentials.ts";

afterEach(() => vi.unstubAllEnvs());

test("a function's credentials are those of its environment, with the session's token", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "id");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
  vi.stubEnv("AWS_SESSION_TOKEN", "session");
  expect(await defaultProvider()()).toEqual({ accessKeyId: "id", secretAccessKey: "secret", sessionToken: "session" });
});

test("a session's token that is not there is left out", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "id");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
  vi.stubEnv("AWS_SESSION_TOKEN", "");
  expect(await defaultProvider()()).toEqual({ accessKeyId: "id", secretAccessKey: "secret" });
});

test("an environment without credentials is said to be so", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "");
  await expect(defaultProvider()()).rejects.toThrow("AWS_ACCESS_KEY_ID");
});
