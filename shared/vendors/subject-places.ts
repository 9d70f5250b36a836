import type { JsonNode } from "../core/json-node.ts";
import { namesOf } from "../core/json-pointer.ts";
import { elementsOf, type JsonText, memberOf, parseJsonText, rawOf } from "../core/json-span.ts";
import { type Body, isBlobRef } from "../http/body.ts";
import { decodeToUtf8 } from "../http/decode-content.ts";
import type { HttpHeaders } from "../http/headers.ts";
import { pathParametersOf, pathValues } from "./path-template.ts";
import type { Operation, VendorDescriptor } from "./types.ts";
import type { NamedSubject, SubjectPlaces, VendorSubjects } from "./vendor-subjects.ts";

/** A subject that a call names. */
export type SubjectOfCall = readonly [name: NamedSubject, value: string];

/** A call or an answer. */
interface Message {
  readonly headers: HttpHeaders;
  readonly body: Body;
}

/** In bytes of the decoded body. Of a larger one nothing is read. */
const maxBodyBytes = 1_048_576;

/** Of a list, so many elements are read; a message has at most as many subjects. */
const maxElements = 100;
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
  const pointers = pointersOf(subjects, "request");
  return distinct([
    ...placesOf(subjects, "path").map(([name, place]) => [name, parameters[place]] as const),
    ...placesOf(subjects, "query").flatMap(([name, place]) =>
      request.query.filter(([given]) => given === place).map(([, value]) => [name, value] as const),
    ),
    ...subjectsAt(pointers, request),
  ]);
}

/** The subjects that an answer names, each once. Never throws. */
export function subjectsOfAnswer(
  { subjects }: Pick<VendorDescriptor, "subjects">,
  answer: Message,
): readonly SubjectOfCall[] {
  return subjects === undefined ? [] : distinct(subjectsAt(pointersOf(subjects, "answer"), answer));
}

type Place = readonly [name: NamedSubject, place: string];

function placesOf(subjects: VendorSubjects, of: keyof SubjectPlaces): readonly Place[] {
  const names = ["patient_id", "case_id"] as const;
  return names.flatMap((name) => (subjects[name]?.[of] ?? []).map((place) => [name, place] as const));
}

const pointersOf = (subjects: VendorSubjects, of: "request" | "answer"): readonly Place[] => placesOf(subjects, of);

function subjectsAt(pointers: readonly Place[], { headers, body }: Message) {
  if (pointers.length === 0 || isBlobRef(body)) return [];
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const text = bytes.length === 0 ? undefined : decodeToUtf8(headers, bytes, maxBodyBytes);
  // By positions: a body is not parsed on its way, and ids have all their digits.
  const document = text && parseJsonText(text);
  if (document === undefined) return [];
  return pointers.flatMap(([name, pointer]) =>
    nodesAt(document.root, namesOf(pointer)).map((node) => [name, idOf(document, node)] as const),
  );
}

/** The values that a pointer names; `*` is every element of a list. */
function nodesAt(root: JsonNode, names: readonly string[]): readonly JsonNode[] {
  let nodes = [root];
  for (const name of names) {
    nodes = nodes.flatMap((node) =>
      name === "*" ? elementsOf(node).slice(0, maxElements) : (memberOf(node, name) ?? []),
    );
  }
  return nodes;
}

/** A text, or a number as it is written. */
function idOf(document: JsonText, node: JsonNode): string | undefined {
  if (node.type === "number") return Buffer.from(rawOf(document, node)).toString("latin1");
  return node.type === "string" ? String(node.value).toWellFormed() : undefined;
}

function distinct(found: readonly (readonly [NamedSubject, string | undefined])[]): readonly SubjectOfCall[] {
  const ids = found.flatMap(([name, value]): SubjectOfCall[] => {
    const id = value?.trim() ?? "";
    return id === "" || id.length > maxIdLength ? [] : [[name, id]];
  });
  return [...new Map(ids.map((id) => [id.join(" "), id])).values()].slice(0, maxSubjects);
}

/** What is wrong with the places of a descriptor: a parameter that no path has, or a malformed pointer. */
export function subjectFaults({ operations, subjects = {} }: VendorDescriptor): string[] {
  const parameters = new Set(operations.flatMap(({ path }) => pathParametersOf(path) ?? []));
  const malformed = (pointer: string) => !/^(\/[^/]+)+$/.test(pointer) || pointer.split("*").length > 2;
  return [
    ...placesOf(subjects, "path")
      .filter(([, place]) => !parameters.has(place))
      .map(([name, place]) => `${name} is in the path parameter ${place}, which no path has`),
    ...[...pointersOf(subjects, "request"), ...pointersOf(subjects, "answer")]
      .filter(([, pointer]) => malformed(pointer))
      .map(([name, pointer]) => `${name} has the malformed pointer ${pointer}`),
  ];
}
