import type { JsonObject } from "../json-object.ts";
import { curlOf } from "./curl-of.ts";
import { pythonOf } from "./python-of.ts";
import type { SampleRequest } from "./sample-request.ts";
import { typescriptOf } from "./typescript-of.ts";

/** The member `x-codeSamples` of an operation: one request in each language. */
export function codeSamples(request: SampleRequest): readonly JsonObject[] {
  return [
    { lang: "Shell", label: "curl", source: curlOf(request) },
    { lang: "TypeScript", label: "TypeScript", source: typescriptOf(request) },
    { lang: "Python", label: "Python", source: pythonOf(request) },
  ];
}
