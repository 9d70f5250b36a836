import { expect, it } from "vitest";
import { parseEgressAllow, vetUrl } from "../../shared/http/egress-guard.ts";
import { guardedPost } from "../../shared/http/guarded-post.ts";
import { leadsToOwnHost, parseOwnHosts } from "../../shared/http/own-hosts.ts";

const own = parseOwnHosts("rx.example.com, a1b2c3.execute-api.eu-west-1.amazonaws.com,127.0.0.1:4000");

it.each([
  "https://rx.example.com/v1/endpoints",
  "https://RX.Example.COM/",
  "https://rx.example.com./",
  "https://rx.example.com:8443/",
  "https://rx\uff0eexample.com/",
  "https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/v1/inside-rx/x",
  "http://127.0.0.1:4000/",
  "http://localhost:4000/",
  "http://api.localhost:4000/",
  "http://127.1:4000/",
  "http://2130706433:4000/",
  "http://0.0.0.0:4000/",
  "http://[::1]:4000/",
  "http://[::ffff:127.0.0.1]:4000/",
])("The gateway's own host is recognized in %s", (text) => {
  expect(leadsToOwnHost(new URL(text), own)).toBe(true);
  const { host } = new URL(text);
  expect(vetUrl(text, parseEgressAllow(host), own)).toMatchObject({ allowed: false });
});

it.each([
  "https://partner.example/",
  "https://rx.example.com.partner.example/",
  "https://other.rx.example.com/",
  "https://d4e5f6.execute-api.eu-west-1.amazonaws.com/",
  "http://127.0.0.1:4200/",
  "http://128.0.0.1:4000/",
])("Another host is not the gateway's own: %s", (text) => {
  expect(leadsToOwnHost(new URL(text), own)).toBe(false);
  expect(leadsToOwnHost(new URL(text), parseOwnHosts(undefined))).toBe(false);
});

it("A post to the gateway's own host is refused before its name is looked up, also where it is allowed", async () => {
  const resolve = () => Promise.reject(new Error("The name is looked up."));
  const post = guardedPost({ resolve, allow: parseEgressAllow("127.0.0.1:4000"), own, timeoutMs: 1_000 });
  for (const url of ["https://rx.example.com/", "http://127.0.0.1:4000/"]) {
    const error = "The URL is refused. It leads back to the gateway.";
    expect(await post(url, {}, new Uint8Array())).toEqual({ answered: false, error });
  }
});
