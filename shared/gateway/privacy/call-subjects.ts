import { subjectsOfAnswer, subjectsOfRequest } from "../../vendors/subject-places.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { unlistedKey } from "../model/disclosure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import { subjectKey } from "./event-about.ts";

/** A vendor call, by what decides the keys of those that it names. */
export interface CallOfSubjects {
  readonly vendor: Pick<VendorDescriptor, "id" | "operations" | "subjects">;
  readonly connection: string;
  /** The operation's id, or `passthrough`. */
  readonly operation: string;
}

/** The subject keys of the patients and cases that a request names, each once. */
export function requestSubjects(
  digest: KeyedDigest,
  { vendor, connection, operation }: CallOfSubjects,
  request: Parameters<typeof subjectsOfRequest>[2],
): readonly string[] {
  const known = vendor.operations.find(({ id }) => id === operation);
  return keysOf(digest, vendor.id, connection, subjectsOfRequest(vendor, known, request));
}

/** The subject keys of the patients and cases that an answer names, each once. */
export function answerSubjects(
  digest: KeyedDigest,
  { vendor, connection }: Pick<CallOfSubjects, "vendor" | "connection">,
  answer: Parameters<typeof subjectsOfAnswer>[1],
): readonly string[] {
  return keysOf(digest, vendor.id, connection, subjectsOfAnswer(vendor, answer));
}

function keysOf(
  digest: KeyedDigest,
  vendor: string,
  connection: string,
  named: ReturnType<typeof subjectsOfRequest>,
): readonly string[] {
  return named.map(([name, value]) =>
    name === "unlisted" ? unlistedKey({ vendor, connection }) : subjectKey(digest, { vendor, connection, name, value }),
  );
}
