/** `Authorization` of HTTP Basic: user and password in UTF-8 (RFC 7617, section 2). */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}

/**
 * `Authorization` of an OAuth client (`client_secret_basic`; RFC 6749, section 2.3.1): id and secret are form-encoded
 * before, so that a colon in the id cannot be taken for the separator.
 */
export function clientAuthorization(clientId: string, clientSecret: string): string {
  return basicAuthorization(formEncoded(clientId), formEncoded(clientSecret));
}

/** A value as `application/x-www-form-urlencoded` writes it (RFC 6749, appendix B). */
function formEncoded(value: string): string {
  return new URLSearchParams([["", value]]).toString().slice(1);
}
