import { emptyBody } from "../gateway/partner-api/requests/empty-body.ts";
import { endpointBodies } from "../gateway/partner-api/requests/endpoint-bodies.ts";
import { jobResolutionBody } from "../gateway/partner-api/requests/job-resolution-body.ts";
import { recoveryBody } from "../gateway/partner-api/requests/recovery-body.ts";
import { secretRotationBody } from "../gateway/partner-api/requests/secret-rotation-body.ts";
import { uploadBody } from "../gateway/partner-api/requests/upload-body.ts";
import type { JsonObject } from "./json-object.ts";

/** The bodies of the gateway's own routes on a stage with these vendors: the very schemas that check them. */
export function requestSchemas(vendors: readonly string[]): JsonObject {
  const { creation, change } = endpointBodies(vendors);
  return {
    EmptyBody: { ...emptyBody.json, description: "Nothing is said here: leave it out, or send `{}`." },
    EndpointCreation: creation.json,
    EndpointChange: change.json,
    JobResolution: jobResolutionBody.json,
    RecoveryRequest: recoveryBody.json,
    SecretRotation: secretRotationBody.json,
    UploadRequest: uploadBody(vendors).json,
  };
}
