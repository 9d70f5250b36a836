/** One part of a multipart form. */
export interface FormField {
  readonly name: string;
  /** The name of a file; undefined for a text. */
  readonly fileName: string | undefined;
  readonly contentType: string | undefined;
  readonly value: Buffer;
}

const crlf = "\r\n";

/** The parts of a multipart form; undefined when the type names no form or the body is none. */
export function formFields(contentType: string | undefined, body: Buffer): readonly FormField[] | undefined {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType ?? "")?.[1];
  if (boundary === undefined) return undefined;
  // Latin-1 maps every byte to one character and back.
  const [before, ...parts] = `${crlf}${body.toString("latin1")}`.split(`${crlf}--${boundary}`);
  if (before === undefined || parts.length === 0) return undefined;
  return parts.filter((part) => !part.startsWith("--")).flatMap((part) => fieldOf(part) ?? []);
}

function fieldOf(part: string): FormField | undefined {
  const end = part.indexOf(crlf + crlf);
  const head = Buffer.from(part.slice(0, end), "latin1").toString("utf8");
  const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
  if (end < 0 || name === undefined) return undefined;
  return {
    name,
    fileName: /;\s*filename="([^"]*)"/i.exec(head)?.[1],
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
    value: Buffer.from(part.slice(end + 2 * crlf.length), "latin1"),
  };
}
