import { html, type VendorFault } from "./vendor-fault.ts";

/** How a vendor's token endpoint returns a token, and how it refuses one. */
export interface TokenAnswers {
  readonly token: (text: string) => string;
  readonly refusal: object;
}

/** The answers of a token endpoint without a token, and the forms of those with one. */
export function loginFaults({ token, refusal }: TokenAnswers): readonly VendorFault[] {
  return [
    { name: "login-refused", action: refusal },
    { name: "login-unauthorized", action: { status: 401 } },
    { name: "login-firewall", action: { status: 403, body: "<html>Access denied</html>" } },
    { name: "login-newline", action: { status: 200, body: token("poisoned\r\nx-injected: 1") } },
    { name: "login-control", action: { status: 200, body: token("poi\u0000soned\u007f") } },
    { name: "login-not-ascii", action: { status: 200, body: token("t\u00f6ken\u2028") } },
    { name: "login-empty-token", action: { status: 200, body: token("") } },
    { name: "login-truncated", action: { status: 200, body: token("cut-in-the-middle").slice(0, -6) } },
    { name: "login-html", action: { status: 200, body: html } },
    { name: "login-error", action: { status: 200, body: '{"error": "server_error"}' } },
    { name: "login-gzip", action: { encode: ["gzip"], encodingName: "GZIP" } },
    { name: "login-bom", action: { encode: ["bom", "br"] } },
    { name: "login-redirect", action: { status: 302, headers: { location: "/login" } } },
    { name: "login-unavailable", action: { status: 503, headers: { "retry-after": "1" } } },
    { name: "login-temporarily", action: { status: 400, body: '{"error": "temporarily_unavailable"}' } },
    { name: "login-500", action: { status: 500 } },
    { name: "login-reset", action: { reset: "before" } },
    {
      name: "login-upgrade",
      action: { raw: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", rawEnd: "hold" },
    },
  ];
}
