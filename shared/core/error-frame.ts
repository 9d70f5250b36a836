import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { fileURLToPath } from "node:url";

/** A frame of a stack: `    at name (file:///path:line:column)`, or without a name and its parentheses. */
const framePattern = /^ {4}at (?:.*\()?(?:file:\/\/)?([^()\s]+):(\d+):(\d+)\)?$/;

/** Sources of this project, by their path in it. */
const ours = /^(?:functions|shared|infra|test)\//;

/**
 * Where an error was thrown, `shared/core/log.ts:12:5`: the top frame of its stack that is in this project's source, else
 * its top frame. In a bundle the place is looked up in the source map beside it, which is read for the first error, so
 * that no cold start pays for it.
 */
export function errorFrame({ stack = "", message }: Error): string | undefined {
  // A stack begins with the message, which may quote lines of its input that look like frames.
  const end = stack.indexOf(message) + message.length;
  const frames = stack
    .slice(end)
    .split("\n")
    .flatMap((line) => readFrame(line) ?? []);
  return frames.find((frame) => ours.test(frame)) ?? frames[0];
}

function readFrame(text: string): string | undefined {
  const [, file, line, column] = framePattern.exec(text) ?? [];
  if (file === undefined) return undefined;
  const source = sourceMapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (source === undefined || !("originalSource" in source)) return `${projectPath(file)}:${line}:${column}`;
  return `${projectPath(source.originalSource)}:${source.originalLine + 1}:${source.originalColumn + 1}`;
}

/** The path without what it shows of a machine: from the project's folder on, or else the file's name. */
function projectPath(file: string): string {
  if (file.startsWith("node:")) return file;
  const path = /(?:^|\/)((?:node_modules|functions|shared|infra|test)\/.*)$/.exec(file)?.[1];
  return path ?? file.slice(file.lastIndexOf("/") + 1);
}

const maps = new Map<string, SourceMap | undefined>();

/** The source map of a bundle; `undefined` for any other file. */
function sourceMapOf(file: string): SourceMap | undefined {
  if (!file.endsWith(".mjs")) return undefined;
  if (!maps.has(file)) maps.set(file, readSourceMap(file));
  return maps.get(file);
}

function readSourceMap(file: string): SourceMap | undefined {
  try {
    const path = file.startsWith("/") ? fileURLToPath(`file://${file}`) : file;
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8")) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
