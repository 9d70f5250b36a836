/**
 * API Gateway's limit for all headers of a request or a response, in bytes.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 */
export const maxHeaderBytes = 10_240;

/** The size of headers on the wire: names, values and separators. */
export function headerBytes(headers: Iterable<readonly [name: string, value: string]>): number {
  let bytes = 0;
  for (const [name, value] of headers) bytes += Buffer.byteLength(`${name}: ${value}\r\n`);
  return bytes;
}
