import { createIdReader } from "../core/json-ids.ts";
import { type Body, isBlobRef } from "../http/body.ts";
import { decodeToUtf8 } from "../http/decode-content.ts";
import type { HttpHeaders } from "../http/headers.ts";
import { pathParametersOf, pathValues } from "./path-template.ts";
import type { Operation, VendorDescriptor } from "./types.ts";
import type { NamedSubject, SubjectPlaces, VendorSubjects } from "./vendor-subjects.ts";

/** A subject that a call names. `unlisted`, without a value, says that it may name more than were read. */
export type SubjectOfCall = readonly [name: NamedSubject | "unlisted", value: string];

const unlisted: SubjectOfCall = ["unlisted", ""];

/** A call or an answer. */
interface Message {
  readonly headers: HttpHeaders;
  readonly body: Body;
}

/** In bytes of the decoded body. Of a larger one nothing is read, and its subjects are `unlisted`. */
const maxBodyBytes = 1_048_576;

/** Of one message. */
const maxSubjects = 50;

/** In characters: a longer value is no id. */
const maxIdLength = 200;

/** The subjects that a request names, each once. Never throws. */
export function subjectsOfRequest(
  { subjects }: Pick<VendorDescriptor, "subjects">,
  operation: Pick<Operation, "path"> | undefined,
  request: Message & { readonly path: string; readonly query: readonly (readonly [string, string])[] },
): readonly SubjectOfCall[] {
  if (subjects === undefined) return [];
  const parameters = operation === undefined ? {} : pathValues(operation.path, request.path);
  return distinct([
    ...placesOf(subjects, "path").map(([name, place]) => [name, parameters[place]] as const),
    ...placesOf(subjects, "query").flatMap(([name, place]) =>
      request.query.filter(([given]) => given === place).map(([, value]) => [name, value] as const),
    ),
    ...subjectsAt(bodyPlacesOf(subjects, "request"), request),
  ]);
}

/** The subjects that an answer names, each once. Never throws. */
export function subjectsOfAnswer(
  { subjects }: Pick<VendorDescriptor, "subjects">,
  answer: Message,
): readonly SubjectOfCall[] {
  return subjects === undefined ? [] : distinct(subjectsAt(bodyPlacesOf(subjects, "answer"), answer));
}

type Place = readonly [name: NamedSubject, place: string];

function placesOf(subjects: VendorSubjects, of: keyof SubjectPlaces): readonly Place[] {
  const names = ["patient_id", "case_id"] as const;
  return names.flatMap((name) => (subjects[name]?.[of] ?? []).map((place) => [name, place] as const));
}

/** Where one kind of message names subjects in its body. */
interface BodyPlaces {
  readonly places: readonly Place[];
  readonly read: ReturnType<typeof createIdReader>;
}

/** Of each vendor, made once. */
const known = new WeakMap<VendorSubjects, Readonly<Record<"request" | "answer", BodyPlaces>>>();

function bodyPlacesOf(subjects: VendorSubjects, of: "request" | "answer"): BodyPlaces {
  const make = (kind: "request" | "answer"): BodyPlaces => {
    const places = placesOf(subjects, kind);
    return { places, read: createIdReader(places.map(([, pointer]) => pointer)) };
  };
  const both = known.get(subjects) ?? { request: make("request"), answer: make("answer") };
  known.set(subjects, both);
  return both[of];
}

function subjectsAt({ places, read }: BodyPlaces, { headers, body }: Message): readonly SubjectOfCall[] {
  if (places.length === 0) return [];
  if (isBlobRef(body)) return [unlisted];
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (bytes.length === 0) return [];
  const text = decodeToUtf8(headers, bytes, maxBodyBytes);
  if (text === undefined) return [unlisted];
  let isCut = false;
  const found = read(text, () => {
    isCut = true;
  });
  // In the order of the places, so that the first of a message's many subjects do not depend on the order of its members.
  const named = places.flatMap(([name, place]) =>
    found.filter(({ pointer }) => pointer === place).map(({ id }) => [name, id] as const),
  );
  return isCut ? [...named, unlisted] : named;
}

function distinct(found: readonly (readonly [SubjectOfCall[0], string | undefined])[]): readonly SubjectOfCall[] {
  const ids = found.flatMap(([name, value]): SubjectOfCall[] => {
    const id = value?.trim() ?? "";
    return id === "" || id.length > maxIdLength ? [] : [[name, id]];
  });
  const all = [...new Map(ids.map((id) => [id.join(" "), id])).values()];
  const isCut = all.length > maxSubjects || found.some(([name]) => name === "unlisted");
  return isCut ? [...all.slice(0, maxSubjects), unlisted] : all;
}

/** What is wrong with the places of a descriptor: a parameter that no path has, or a malformed pointer. */
export function subjectFaults({ operations, subjects = {} }: VendorDescriptor): string[] {
  const parameters = new Set(operations.flatMap(({ path }) => pathParametersOf(path) ?? []));
  const malformed = (pointer: string) => !/^(\/[^/]+)+$/.test(pointer) || pointer.split("*").length > 3;
  return [
    ...placesOf(subjects, "path")
      .filter(([, place]) => !parameters.has(place))
      .map(([name, place]) => `${name} is in the path parameter ${place}, which no path has`),
    ...[...placesOf(subjects, "request"), ...placesOf(subjects, "answer")]
      .filter(([, pointer]) => malformed(pointer))
      .map(([name, pointer]) => `${name} has the malformed pointer ${pointer}`),
  ];
}
