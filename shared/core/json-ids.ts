import { namesOf } from "./json-pointer.ts";

/** An id in a JSON text: a text, or a number with all its digits as written. */
export interface FoundId {
  /** The pointer that names it, as it was given. */
  readonly pointer: string;
  readonly id: string;
}

/** What pointers name below one value: members by their names, and the elements of a list as `*`. */
interface Branch {
  readonly children: Map<string, Branch>;
  readonly pointers: string[];
}

/** What one reading has found so far. */
type Found = FoundId[] & { readonly onCut: () => void };

/** Of a list, so many elements are read. */
const maxElements = 100;

/** Characters of a number or a word. */
const word = /[^\s,:\]}]*/y;
const space = /[\s,:]*/y;

const [quote, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Creates a function that reads the ids at these pointers (RFC 6901; `*` stands for every element of a list, of which the
 * first hundred are read). It goes through the text once, enters only what the pointers lead through, and builds no value.
 * Of members with the same name each is read. `onCut` is called where a list has more elements than are read. A text that is no JSON has whatever can be read before its fault. Never throws.
 */
export function createIdReader(
  pointers: readonly string[],
): (text: Uint8Array, onCut?: () => void) => readonly FoundId[] {
  const root = branch();
  for (const pointer of pointers) {
    let at = root;
    for (const name of namesOf(pointer)) at = childOf(at, name);
    at.pointers.push(pointer);
  }
  return (text, onCut = () => {}) => {
    const found: Found = Object.assign([], { onCut });
    readValue(Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1"), 0, root, found);
    return [...found];
  };
}

function branch(): Branch {
  return { children: new Map(), pointers: [] };
}

function childOf(parent: Branch, name: string): Branch {
  const child = parent.children.get(name) ?? branch();
  parent.children.set(name, child);
  return child;
}

/** Reads a value; returns where it ends. As deep as the pointers are, so that the text's depth does not matter. */
function readValue(text: string, from: number, here: Branch, found: Found): number {
  const start = afterSpace(text, from);
  const first = text.charAt(start);
  if (first === "{") return readMembers(text, start + 1, here, found);
  if (first === "[") return readElements(text, start + 1, here, found);
  const end = endOfScalar(text, start);
  if (here.pointers.length === 0) return end;
  const id = first === '"' ? textOf(text, start, end) : numberOf(text.slice(start, end));
  if (id !== undefined) for (const pointer of here.pointers) found.push({ pointer, id });
  return end;
}

function readMembers(text: string, from: number, here: Branch, found: Found): number {
  let at = afterSpace(text, from);
  while (at < text.length && text.charAt(at) === '"') {
    const end = endOfString(text, at);
    const child = here.children.get(textOf(text, at, end) ?? "");
    const value = afterSpace(text, end);
    at = afterSpace(text, child === undefined ? endOfValue(text, value) : readValue(text, value, child, found));
  }
  return at + 1;
}

function readElements(text: string, from: number, here: Branch, found: Found): number {
  const child = here.children.get("*");
  let at = afterSpace(text, from);
  for (let read = 0; at < text.length && text.charAt(at) !== "]"; read += 1) {
    if (child !== undefined && read === maxElements) found.onCut();
    if (child === undefined || read === maxElements) return endOfContainer(text, at);
    at = afterSpace(text, readValue(text, at, child, found));
  }
  return at + 1;
}

function endOfValue(text: string, start: number): number {
  const first = text.charAt(start);
  return first === "{" || first === "[" ? endOfContainer(text, start + 1) : endOfScalar(text, start);
}

/** The end of the object or list that begins before this place. */
function endOfContainer(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at) - 1;
    else if (code === openBrace || code === openBracket) depth += 1;
    else if (code === closeBrace || code === closeBracket) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfScalar(text: string, start: number): number {
  if (text.charAt(start) === '"') return endOfString(text, start);
  word.lastIndex = start;
  word.test(text);
  // What is no JSON must not be read for ever.
  return Math.max(word.lastIndex, start + 1);
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

function afterSpace(text: string, from: number): number {
  space.lastIndex = from;
  space.test(text);
  return Math.max(space.lastIndex, from);
}

/** @returns `undefined` for a text that is cut or malformed */
function textOf(text: string, start: number, end: number): string | undefined {
  const raw = text.slice(start, end);
  // Most names and ids have no escapes and no other letters than ASCII's.
  if (/^"[ !#-[\]-~]*"$/.test(raw)) return raw.slice(1, -1);
  try {
    return String(JSON.parse(Buffer.from(raw, "latin1").toString("utf8"))).toWellFormed();
  } catch {
    return undefined;
  }
}

function numberOf(raw: string): string | undefined {
  return /^-?\d[\d.eE+-]*$/.test(raw) ? raw : undefined;
}
