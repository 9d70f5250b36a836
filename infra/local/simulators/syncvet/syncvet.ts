import { randomBytes } from "node:crypto";
import { authorizedConnection, callerByToken, clientLogin, loginFields } from "../calls/client-login.ts";
import { json, type VendorCall, type VendorReply } from "../calls/vendor-call.ts";
import type { VendorSimulator, VendorState } from "../calls/vendor-simulator.ts";
import { isSpellingOf, lenientSegments } from "../catalogue/lenient-path.ts";

const defaultTokenSeconds = 3599;
const scope = "https://consumerapi.sync.vet/.default";
/** The whole request body, form parts included. */
const maxAttachmentBytes = 31_457_280;
const attachmentPaths = ["/api/AddPatientAttachment", "/api/AddMedicalHistoryWithAttachment"];

/** `/<tenant>/oauth2/v2.0/token`, for any tenant. */
function isTokenPath(path: string): boolean {
  const [tenant, ...rest] = lenientSegments(path).map(({ name }) => name);
  return tenant !== undefined && rest.join("/") === "oauth2/v2.0/token";
}

const entraError = (status: number, error: string, error_description: string) =>
  json(status, { error, error_description }, false);

/** SyncVet: tokens from Microsoft Entra's form-encoded endpoint, any path answered with a valid one, attachments of at most 30 MiB. */
export function syncvet(state: VendorState): VendorSimulator {
  const isTokenCall = (_method: string, path: string) => isTokenPath(path);

  function login(call: VendorCall): VendorReply {
    if (!call.headers["content-type"]?.includes("x-www-form-urlencoded")) {
      return entraError(400, "invalid_request", "The request must be form-encoded");
    }
    const fields = loginFields(call);
    if (fields.get("grant_type") !== "client_credentials") {
      return entraError(400, "unsupported_grant_type", "The grant type is not supported");
    }
    if (fields.get("scope") !== scope) return entraError(400, "invalid_scope", "The scope is not known");
    const { connection, secretFits } = clientLogin(state, fields);
    if (connection === undefined) return entraError(400, "unauthorized_client", "The application is not known");
    if (!secretFits) return entraError(401, "invalid_client", "The client secret is not right");
    const seconds = state.tokenSeconds ?? defaultTokenSeconds;
    const token = `ey.${randomBytes(32).toString("base64url")}`;
    state.tokens.issue(token, connection, seconds);
    const answer = { token_type: "Bearer", expires_in: seconds, ext_expires_in: seconds, access_token: token };
    return json(200, answer, true);
  }

  return {
    isTokenCall,
    caller: callerByToken(state, isTokenCall),
    answer(call) {
      if (call.method === "POST" && isTokenCall(call.method, call.path)) return login(call);
      if (authorizedConnection(state, call) === undefined) return json(401, { message: "Unauthorized" }, false);
      if (attachmentPaths.some((path) => isSpellingOf(call.path, path)) && call.body.length > maxAttachmentBytes) {
        return json(413, { message: "The request is larger than 30 MiB" }, false);
      }
      return json(200, {}, true);
    },
  };
}
