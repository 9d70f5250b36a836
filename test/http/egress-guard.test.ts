import { describe, expect, it } from "vitest";
import { parseEgressAllow, vetAddresses, vetUrl } from "../../shared/http/egress-guard.ts";

const none = parseEgressAllow(undefined);

describe("a URL by its text", () => {
  it.each([
    "https://partner.example/hook",
    "https://partner.example:443/hook?x=1",
    "https://partner.example:8443/",
    "https://1.1.1.1/hook",
    "https://[2606:4700:4700::1111]/hook",
    "https://bücher.example/hook",
  ])("lets %s through", (url) => {
    expect(vetUrl(url, none)).toMatchObject({ allowed: true, exempt: false });
  });

  it.each([
    ["another scheme", "http://partner.example/"],
    ["another scheme", "ftp://partner.example/"],
    ["another scheme", "file:///etc/passwd"],
    ["another scheme", "javascript:alert(1)"],
    ["no scheme", "partner.example/hook"],
    ["no scheme", "//partner.example/hook"],
    ["nothing", ""],
    ["credentials", "https://user@partner.example/"],
    ["credentials", "https://user:secret@partner.example/"],
    ["a host put before an at sign", "https://partner.example@127.0.0.1/"],
    ["a well-known port", "https://partner.example:22/"],
    ["a well-known port", "https://partner.example:80/"],
    ["a well-known port", "https://partner.example:25/"],
    ["port 0", "https://partner.example:0/"],
    ["a port that is none", "https://partner.example:99999/"],
    ["loopback", "https://127.0.0.1/"],
    ["loopback in IPv6", "https://[::1]/"],
    ["decimal IPv4", "https://2130706433/"],
    ["hexadecimal IPv4", "https://0x7f000001/"],
    ["hexadecimal parts", "https://0x7f.0.0.1/"],
    ["octal IPv4", "https://0177.0.0.1/"],
    ["short IPv4", "https://127.1/"],
    ["full-width digits", "https://１２７.０.０.１/"],
    ["an address with a dot behind", "https://127.0.0.1./"],
    ["IPv4 mapped into IPv6", "https://[::ffff:127.0.0.1]/"],
    ["IPv4 mapped into IPv6", "https://[::ffff:7f00:1]/"],
    ["a zone id", "https://[fe80::1%25eth0]/"],
    ["cloud metadata", "https://169.254.169.254/latest/meta-data/"],
    ["localhost", "https://localhost/"],
    ["localhost in capitals", "https://LOCALHOST/"],
    ["a name under localhost", "https://api.localhost/"],
    ["a trailing dot", "https://partner.example./"],
    ["localhost with a trailing dot", "https://localhost./"],
    ["a back-slash", "https://partner.example\\@127.0.0.1/"],
    ["a tab", "https://partner.exam\tple/"],
    ["white space around", " https://partner.example/"],
    ["a line end", "https://partner.example/\r\nx: y"],
    ["a control character", "https://partner.example/\u0000"],
    ["length", `https://partner.example/${"x".repeat(2_048)}`],
  ])("refuses %s: %j", (_what, url) => {
    expect(vetUrl(url, none)).toMatchObject({ allowed: false, why: expect.stringMatching(/^It/) });
  });
});

describe("EGRESS_ALLOW", () => {
  const allow = parseEgressAllow("127.0.0.1:4200, Receiver.test:80,[::1]:9");

  it.each([
    "http://127.0.0.1:4200/a",
    "https://127.0.0.1:4200/a",
    "http://receiver.test/",
    "http://[::1]:9/",
  ])("lets exactly its pairs through: %s", (url) => {
    expect(vetUrl(url, allow)).toMatchObject({ allowed: true, exempt: true });
  });

  it.each([
    ["another port", "http://127.0.0.1:4201/"],
    ["the usual port", "http://127.0.0.1/"],
    ["another spelling of a neighbour", "http://127.0.0.2:4200/"],
    ["a name that begins alike", "http://receiver.test.evil.example/"],
    ["another port for https", "http://receiver.test:443/"],
    ["credentials", "http://user@127.0.0.1:4200/"],
    ["another scheme", "ftp://127.0.0.1:4200/"],
  ])("does not let %s through: %s", (_what, url) => {
    expect(vetUrl(url, allow)).toMatchObject({ allowed: false });
  });

  it("allows nothing when it is empty", () => {
    expect(parseEgressAllow("").size).toBe(0);
    expect(parseEgressAllow(" , ").size).toBe(0);
  });
});

describe("the addresses of a name", () => {
  const url = new URL("https://partner.example/");

  it("are vetted, and are what is to be dialled", async () => {
    const decision = await vetAddresses(url, async () => ["1.1.1.1", "2606:4700:4700::1111"]);

    expect(decision).toEqual({ allowed: true, addresses: ["1.1.1.1", "2606:4700:4700::1111"] });
  });

  it.each([
    ["10.0.0.1"],
    ["1.1.1.1", "127.0.0.1"],
    ["::ffff:1.1.1.1", "1.1.1.1"],
    ["169.254.169.254"],
    [],
  ])("are refused together when one of them is not public: %s %s", async (...addresses) => {
    expect(await vetAddresses(url, async () => addresses)).toMatchObject({ allowed: false });
  });

  it("are those of the URL itself when its host is one", async () => {
    const never = async (): Promise<never> => Promise.reject(new Error("There is nothing to resolve."));

    expect(await vetAddresses(new URL("https://[2606:4700:4700::1111]/"), never)).toMatchObject({ allowed: true });
    expect(await vetAddresses(new URL("https://10.0.0.1/"), never)).toMatchObject({ allowed: false });
  });
});
