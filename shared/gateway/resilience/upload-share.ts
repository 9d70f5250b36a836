import type { Clock } from "../../core/clock.ts";
import { inUse, oneUse } from "../model/partner-use.ts";
import type { Upload } from "../model/upload.ts";
import type { RecordedUse } from "./recorded-use.ts";
import { shareHeaders } from "./share-headers.ts";
import { tooManyUploads } from "./share-problems.ts";

export interface UploadShareDependencies {
  readonly use: RecordedUse;
  /** How many uploads for one vendor a partner may have that no call has used; `undefined` for any number. */
  readonly uploads: number | undefined;
  readonly clock: Clock;
}

/** What an upload is counted by. */
type CountedUpload = Pick<Upload, "vendor" | "partnerId" | "until">;

/** A partner's share of uploads that no call has used. One that is never used lapses when it expires. It fails open. */
export class UploadShare {
  readonly #deps: UploadShareDependencies;

  constructor(deps: UploadShareDependencies) {
    this.#deps = deps;
  }

  /** @throws Problem 429 `too-many-uploads` */
  async refuseFurther(of: Pick<Upload, "vendor" | "partnerId">, vendorTitle: string): Promise<void> {
    const { use, uploads: share, clock } = this.#deps;
    if (share === undefined) return;
    const used = inUse(await use.find(of), "upload", clock.now());
    if (used < share) return;
    throw tooManyUploads(vendorTitle, shareHeaders({ policy: `${of.vendor}-uploads`, share, used }));
  }

  /** Never throws. */
  async countCreated(upload: CountedUpload): Promise<void> {
    await this.#deps.use.change(upload, { added: [oneUse("upload", upload.until, 1)] });
  }

  /** Never throws. */
  async countUsed(upload: CountedUpload): Promise<void> {
    await this.#deps.use.takeBack(upload, { added: [oneUse("upload", upload.until, -1)] });
  }
}
