import { isDeeperThan, maxJsonDepth } from "../core/json-depth.ts";
import { namesOf } from "../core/json-pointer.ts";
import { canonicalText, isWrittenObject, parseWrittenJson, type WrittenJson, writtenAt } from "../core/written-json.ts";
import { type Body, isBlobRef } from "../http/body.ts";
import { decodeToUtf8 } from "../http/decode-content.ts";
import type { HttpHeaders } from "../http/headers.ts";
import { otherMembers } from "./other-members.ts";
import { pathValues } from "./path-template.ts";
import type { SameIntent } from "./same-intent.ts";

/** One intent of a call: the call itself, or one of its elements. */
export interface Intent {
  /** Of the element in the body; empty for the call itself. */
  readonly pointer: string;
  /** What distinguishes it, each as one canonical text. */
  readonly values: readonly string[];
  /**
   * The canonical texts of the call's and the element's further members, by their pointers; the element is at `-` in its
   * list, wherever it is.
   */
  readonly others: ReadonlyMap<string, string>;
}

/** Why the intents of a call are unknown, or not all of them. */
export type UnreadIntents = "upload" | "too-large" | "not-decodable" | "too-deep" | "not-json" | "too-many-elements";

export interface IntentReading {
  /** Each once; the first of equal ones. */
  readonly intents: readonly Intent[];
  /** Pointers of elements that are equal to an earlier one of the call. */
  readonly repeated?: readonly string[];
  readonly unread?: UnreadIntents;
}

/** A call whose intents are read. */
export interface IntendedCall {
  readonly intent: SameIntent;
  /** The operation's path, with `{name}` for parameters. */
  readonly template: string;
  readonly path: string;
  readonly headers: HttpHeaders;
  readonly body: Body;
  /** The member of the body, if any, that the gateway sets: it is no part of what the partner intends. */
  readonly ownMember?: string | undefined;
}

/** In bytes of the decoded body. */
const maxBodyBytes = 1_048_576;

/** Each has a guard of its own, and each guard is a write. */
export const maxElements = 20;

const none: IntentReading = { intents: [] };

/** Reads the intents of a call, from its path and its body alone. Never throws. */
export function readIntents(call: IntendedCall): IntentReading {
  const { intent, headers, body } = call;
  if (isBlobRef(body)) return { intents: [], unread: "upload" };
  if (body.length > maxBodyBytes) return { intents: [], unread: "too-large" };
  const bytes = decodeToUtf8(headers, body, maxBodyBytes);
  if (bytes === undefined) return { intents: [], unread: "not-decodable" };
  if (isDeeperThan(bytes, maxJsonDepth)) return { intents: [], unread: "too-deep" };
  const root = bytes.length === 0 ? null : parseWrittenJson(Buffer.from(bytes).toString("utf8"));
  if (root === undefined) return { intents: [], unread: "not-json" };
  const who = readWho(call, root);
  if (who === undefined) return none;
  const others = otherMembers(root, "", [...intent.who, intent.each?.list, call.ownMember && `/${call.ownMember}`]);
  const whole: Intent = { pointer: "", values: who, others };
  return intent.each === undefined ? { intents: [whole] } : readElements(intent, intent.each, root, whole);
}

/** @returns `undefined` where a member is absent that must not be */
function readWho({ intent, template, path }: IntendedCall, root: WrittenJson): readonly string[] | undefined {
  const parameters = pathValues(template, path);
  const { optional = [] } = intent;
  const values = intent.who.map((place) =>
    canonicalText(
      place.startsWith("path/") ? parameters[place.slice("path/".length)] : writtenAt(root, namesOf(place)),
    ),
  );
  const isWhole = values.every((value, index) => value !== "" || optional.includes(intent.who[index] ?? ""));
  return isWhole ? values : undefined;
}

function readElements(
  { exempt }: SameIntent,
  { list, by }: NonNullable<SameIntent["each"]>,
  root: WrittenJson,
  whole: Intent,
): IntentReading {
  const elements = elementsOf(writtenAt(root, namesOf(list)));
  if (elements.length === 0) return { intents: [whole] };
  const found = new Map<string, Intent>();
  const repeated: string[] = [];
  for (const [index, element] of elements.entries()) {
    const values = by.map((pointer) => canonicalText(writtenAt(element, namesOf(pointer))));
    if (values.every((value) => value === "") || isExempt(exempt, element)) continue;
    const key = JSON.stringify(values);
    if (found.has(key)) {
      repeated.push(`${list}/${index}`);
      continue;
    }
    if (found.size === maxElements) return { intents: [...found.values()], repeated, unread: "too-many-elements" };
    const others = new Map([...whole.others, ...otherMembers(element, `${list}/-`, by)]);
    found.set(key, { pointer: `${list}/${index}`, values: [...whole.values, "each", ...values], others });
  }
  return { intents: [...found.values()], repeated };
}

function elementsOf(value: WrittenJson | undefined): readonly WrittenJson[] {
  return Array.isArray(value) ? (value as readonly WrittenJson[]) : [];
}

/** A vendor's rule that fails exempts nothing. */
function isExempt(exempt: SameIntent["exempt"], element: WrittenJson): boolean {
  if (exempt === undefined || !isWrittenObject(element)) return false;
  try {
    return exempt(element);
  } catch {
    return false;
  }
}
