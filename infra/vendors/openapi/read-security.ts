import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { AuthScheme, Login } from "../../../shared/vendors/auth-scheme.ts";
import type { VendorDraft } from "../vendor-draft.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";
import { OpenApiError } from "./openapi-error.ts";

export interface Security extends Pick<VendorDraft, "auth" | "simulatedAuth"> {
  readonly notes: readonly string[];
}

const place = "/components/securitySchemes";

interface SchemeUse {
  readonly name: string;
  readonly scheme: JsonObject;
  readonly scopes: readonly string[];
}

/**
 * The auth scheme of the document's first requirement that the gateway can meet; without requirements, of the first
 * such scheme. A login asks for the scopes of all operations. Of a server that is relative, the login's path is below the
 * base path.
 *
 * @throws OpenApiError when the document has schemes and the gateway can use none
 */
export function readSecurity(
  document: OpenApiDocument,
  base: { readonly origin: string; readonly basePath: string },
): Security {
  const { components } = document.root;
  const schemes = new Map(
    document
      .entries(isRecord(components) ? components["securitySchemes"] : undefined, place)
      .map(([name, value, at]) => [name, document.object(value, at)]),
  );
  const requirements = requirementsIn(document.root).filter((one) => Object.keys(one).length > 0);
  const ofOperations = document.operations().flatMap(({ facts }) => requirementsIn(facts));
  const wanted = requirements.length > 0 ? requirements : [...schemes.keys()].map((name) => ({ [name]: [] }));
  for (const requirement of wanted) {
    const uses = Object.entries(requirement).map(([name, stated]): SchemeUse => {
      const scheme = schemes.get(name);
      if (scheme === undefined) throw new OpenApiError(`/security: ${place}/${name} does not exist.`);
      const scopes = [stated, ...ofOperations.map((one) => one[name])].flatMap(textsIn);
      return { name, scheme, scopes: [...new Set(scopes)] };
    });
    const found = schemeOf(uses, base);
    if (found !== undefined) return found;
  }
  if (schemes.size > 0) {
    throw new OpenApiError(
      `${place}: none of ${[...schemes.keys()].join(", ")} can be used. The gateway has API keys in headers and the query, HTTP Basic and bearer tokens, and OAuth client credentials.`,
    );
  }
  const auth = { kind: "api-key", header: "x-api-key" } as const;
  return {
    auth,
    simulatedAuth: auth,
    notes: ["The document has no security scheme: an API key in `x-api-key` is assumed."],
  };
}

/** The requirements of the document or of an operation. */
const requirementsIn = ({ security }: JsonObject) => (Array.isArray(security) ? security.filter(isRecord) : []);

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function schemeOf(
  uses: readonly SchemeUse[],
  base: { readonly origin: string; readonly basePath: string },
): Security | undefined {
  const headers = uses.map(({ scheme }) =>
    scheme["type"] === "apiKey" && scheme["in"] === "header" ? headerName(scheme) : undefined,
  );
  const [first, second, ...more] = headers;
  if (uses.length === 2 && more.length === 0 && first !== undefined && second !== undefined) {
    const auth = { kind: "two-keys", idHeader: first, secretHeader: second } as const;
    const note = `\`clientId\` is sent in \`${first}\` and \`clientSecret\` in \`${second}\`: check which is which.`;
    return { auth, simulatedAuth: auth, notes: [note] };
  }
  const [use] = uses;
  return uses.length === 1 && use !== undefined ? singleScheme(use, base) : undefined;
}

function singleScheme(
  use: SchemeUse,
  base: { readonly origin: string; readonly basePath: string },
): Security | undefined {
  const { type, in: where, name, scheme } = use.scheme;
  const plain = (auth: Extract<AuthScheme, { kind: "api-key" | "query-key" | "basic" }>): Security => ({
    auth,
    simulatedAuth: auth,
    notes: [],
  });
  if (type === "apiKey" && where === "header") return plain({ kind: "api-key", header: headerName(use.scheme) });
  if (type === "apiKey" && where === "query") return plain({ kind: "query-key", parameter: String(name) });
  const authentication = String(scheme).toLowerCase();
  if (type === "http" && authentication === "basic") return plain({ kind: "basic" });
  if (type === "http" && authentication === "bearer") {
    const note =
      "Calls have a bearer token, and the document has no login: the secret's `apiKey` is taken for the token.";
    return { ...plain({ kind: "api-key", header: "authorization", prefix: "Bearer " }), notes: [note] };
  }
  return type === "oauth2" ? clientCredentials(use, base) : undefined;
}

const headerName = ({ name }: JsonObject): string => String(name).toLowerCase();

function clientCredentials(
  { name, scheme, scopes }: SchemeUse,
  base: { readonly origin: string; readonly basePath: string },
): Security | undefined {
  const { flows } = scheme;
  const flow = isRecord(flows) ? flows["clientCredentials"] : undefined;
  if (!isRecord(flow)) return undefined;
  const url = URL.parse(String(flow["tokenUrl"]), `${base.origin}${base.basePath}/`);
  const at = `${place}/${name}/flows/clientCredentials/tokenUrl`;
  if (url?.protocol !== "https:" || url.search !== "" || url.username !== "") {
    throw new OpenApiError(
      `${at}: ${JSON.stringify(flow["tokenUrl"]) ?? "it is missing"} is no https URL without a query.`,
    );
  }
  const login: Login = {
    path: url.pathname,
    ...(url.origin === base.origin ? {} : { origin: url.origin }),
    encoding: "form",
    authentication: "client_secret_basic",
    fields: { grant_type: "client_credentials", ...(scopes.length === 0 ? {} : { scope: scopes.join(" ") }) },
    tokenField: "access_token",
    defaultSeconds: 3600,
  };
  return {
    auth: { kind: "access-token", login, carriedIn: "authorization-header" },
    simulatedAuth: { kind: "oauth", tokenPath: url.pathname, client: "basic" },
    notes: [
      "The login sends the client's id and secret by `client_secret_basic`, which every OAuth server accepts (RFC 6749, section 2.3.1); the document cannot say so. If the vendor wants them in the body, see `docs/add-a-vendor.md`.",
      ...(scopes.length === 0
        ? []
        : [
            "The login asks for the scopes of all operations: take out of `scope` those that the client does not have.",
          ]),
    ],
  };
}
