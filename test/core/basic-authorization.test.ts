import { expect, test } from "vitest";
import { basicAuthorization, clientAuthorization } from "../../shared/core/basic-authorization.ts";

test.each([
  ["Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
  ["test", "123£", "Basic dGVzdDoxMjPCow=="],
])("HTTP Basic of %s is RFC 7617's example", (user, password, header) => {
  expect(basicAuthorization(user, password)).toBe(header);
});

test("A client's Authorization is RFC 6749's example of section 2.3.1", () => {
  expect(clientAuthorization("s6BhdRkqt3", "gX1fBat3bV")).toBe("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW");
});

test("A client's id and secret are form-encoded before, as in RFC 6749's appendix B", () => {
  const header = clientAuthorization(" %&+£€", "a:b");
  expect(Buffer.from(header.slice("Basic ".length), "base64").toString()).toBe("+%25%26%2B%C2%A3%E2%82%AC:a%3Ab");
});
