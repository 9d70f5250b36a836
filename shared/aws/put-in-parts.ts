import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";

/** The smallest part that S3 accepts before the last one; so much of the body is in memory at any time. */
const partBytes = 5 * 1_048_576;

/**
 * Puts an object of unknown size, with one part of it in memory at a time; returns its size.
 *
 * @throws what `bytes` throws, or the SDK; nothing is put then
 */
export async function putInParts(
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
  bytes: AsyncIterable<Uint8Array>,
  about: { readonly type: string | undefined; readonly encoding: string | undefined },
): Promise<number> {
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({
      ...object,
      ...(about.type === undefined ? {} : { ContentType: about.type }),
      ...(about.encoding === undefined ? {} : { ContentEncoding: about.encoding }),
      // The SDK sends a checksum with each part, which S3 accepts only where the upload names its algorithm.
      ChecksumAlgorithm: "CRC32",
    }),
  );
  const upload = { ...object, UploadId };
  try {
    const parts: CompletedPart[] = [];
    let size = 0;
    for await (const Body of inParts(bytes)) {
      const PartNumber = parts.length + 1;
      const { ETag, ChecksumCRC32 } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
      parts.push({ PartNumber, ETag, ChecksumCRC32 });
      size += Body.length;
    }
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }));
    return size;
  } catch (error) {
    // Parts that this does not remove, the bucket's lifecycle rule removes.
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  }
}

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    length += chunk.length;
    if (length < partBytes) continue;
    const part = Buffer.concat(held);
    held = [];
    length = 0;
    yield part;
  }
  if (length > 0) yield Buffer.concat(held);
}
