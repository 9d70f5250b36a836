import { localConnections } from "../../../infra/local/connections.ts";
import { mwiFaults, statusDecidesFaults } from "./header-token-faults.ts";
import { loginFaults } from "./login-faults.ts";
import { siCompoundingFaults } from "./si-compounding-faults.ts";
import { failure, ok, type VendorFault } from "./vendor-fault.ts";

/** A write that the suite sends repeatedly, each time under a mark of its own. */
export interface WriteTarget {
  readonly vendor: string;
  /** The path on the vendor's host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  body(mark: string): string;
  readonly faults: readonly VendorFault[];
  readonly loginPath: string;
  readonly loginFaults: readonly VendorFault[];
  /** The vendor's settings, in turns for each batch of writes. */
  readonly settings?: readonly object[];
}

/** OAuth's token endpoints (RFC 6749, 5.1 and 5.2). */
const oauth = loginFaults({
  token: (text) => JSON.stringify({ access_token: text, token_type: "Bearer", expires_in: 3600 }),
  refusal: { status: 401, body: '{"error": "invalid_client"}' },
});

/** A compounding pharmacy's refills: a write that must not be done twice. */
export const refills: WriteTarget = {
  vendor: "si-compounding",
  path: "/V2/createRefillRequest",
  headers: {},
  body: (mark) => `{"request": {"patient_id": 63841550598335501, "external_id": "${mark}"}}`,
  faults: siCompoundingFaults,
  loginPath: "/V2/getToken",
  loginFaults: loginFaults({
    token: (text) => JSON.stringify({ error: 0, msg: "success", token: text }),
    refusal: ok(failure(2, "Invalid client credentials")),
  }),
  // Its document does not say whether the health check, which confirms a refused token, refuses one at all.
  settings: [{ healthIgnoresTokens: false }, { healthIgnoresTokens: true }],
};

const mwiTenant = (): string => {
  const tenants = localConnections.find(
    ({ vendor, connection }) => vendor === "mwi-formulary" && connection === "default",
  )?.credentials["tenants"];
  return Array.isArray(tenants) ? String(tenants[0]) : "";
};

/** Writes to vendors that take their token in a header. */
export const headerTokenWrites: readonly WriteTarget[] = [
  {
    vendor: "md-integrations",
    path: "/v1/clinician/patients/5f1d9a60-0c0e-4b52-9c1e-000000000001/messages",
    headers: {},
    body: (mark) => JSON.stringify({ channel: "patient", text: mark }),
    faults: [...statusDecidesFaults, { name: "maintenance", copies: 4, action: { status: 418 } }],
    loginPath: "/v1/partner/auth/token",
    loginFaults: oauth,
  },
  {
    vendor: "mwi-formulary",
    path: "/formulary/v3/formularies/5f1d9a60-0c0e-4b52-9c1e-000000000001/notes",
    headers: { "tenant-id": mwiTenant() },
    body: (mark) =>
      JSON.stringify({
        "location-uuid": "012AD63C-4846-4394-BDD3-A18610BB8EBD",
        "note-date": "2022-09-02T08:32:59Z",
        note: mark,
        initials: "GWB",
      }),
    faults: mwiFaults,
    loginPath: "/oauth/token",
    loginFaults: oauth,
  },
  {
    vendor: "syncvet",
    path: "/api/Write",
    headers: {},
    body: (mark) => JSON.stringify({ note: mark }),
    faults: statusDecidesFaults,
    loginPath: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token",
    loginFaults: oauth,
  },
];
