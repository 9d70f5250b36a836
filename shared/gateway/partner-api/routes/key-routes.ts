import { keyRotationBody } from "../requests/key-rotation-body.ts";
import { rotatedKeyView } from "../views/rotated-key-view.ts";
import { created } from "./answer.ts";
import { optionalBody, route } from "./route.ts";

export const keyRoutes = {
  rotateKey: route({
    method: "POST",
    path: "/v1/keys/rotate",
    tag: "Keys",
    summary: "Rotate the API key of this request",
    description:
      "Creates a new key with the same grants and, where the key of this request expires, for as long again, and ends the key of this request after the overlap; another rotation never extends that. If the answer is lost, repeat the request: the previous key is valid until the overlap's end. The key of the lost answer stays valid as well: ask the gateway's operator to find it (`keys list`, rotated from) and to revoke it. Ten rotations of a partner's keys in an hour at most.",
    parameters: {},
    receipt: "change",
    session: "refused",
    body: optionalBody("KeyRotation", () => keyRotationBody, { overlapHours: 24 }),
    answer: created("RotatedKey", rotatedKeyView),
    problems: ["not-on-record", "bad-request", "body-too-deep", "too-many-rotations", "session-not-allowed"],
  }),
};
