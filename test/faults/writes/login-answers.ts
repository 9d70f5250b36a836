import type { VendorFault } from "./vendor-answers.ts";

const token = (text: string): string => JSON.stringify({ error: 0, msg: "success", token: text });

/** What the token endpoint of SiCompounding answers in place of a token, or how it writes one. */
export const loginFaults: readonly VendorFault[] = [
  { name: "login-refused", action: { status: 200, body: '{"error": 2, "msg": "Invalid client credentials"}' } },
  { name: "login-unauthorized", action: { status: 401 } },
  { name: "login-firewall", action: { status: 403, body: "<html>Access denied</html>" } },
  { name: "login-newline", action: { status: 200, body: token("poisoned\r\nx-injected: 1") } },
  { name: "login-not-ascii", action: { status: 200, body: token("t\u00f6ken\u2028") } },
  { name: "login-empty-token", action: { status: 200, body: token("") } },
  { name: "login-truncated", action: { status: 200, body: token("cut-in-the-middle").slice(0, -6) } },
  { name: "login-html", action: { status: 200, body: "<html>Please sign in</html>" } },
  { name: "login-gzip", action: { encode: ["gzip"], encodingName: "GZIP" } },
  { name: "login-bom", action: { encode: ["bom", "br"] } },
  { name: "login-redirect", action: { status: 302, headers: { location: "/login" } } },
  { name: "login-unavailable", action: { status: 503, headers: { "retry-after": "1" } } },
  { name: "login-temporarily", action: { status: 400, body: '{"error": "temporarily_unavailable"}' } },
  { name: "login-500", action: { status: 500 } },
  { name: "login-reset", action: { reset: "before" } },
  { name: "login-upgrade", action: { raw: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", rawEnd: "hold" } },
];
