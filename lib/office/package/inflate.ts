import type { JSZipObject } from "jszip";
import { OfficeFileError } from "./office-file-error";
import { MOST_BYTES } from "./zip-sizes";

/** What the types of JSZip leave out. */
interface Entry {
  /** Of an entry nobody has written. */
  _data: { uncompressedSize?: number };
  internalStream(type: "uint8array"): Stream;
}
interface Stream {
  on(event: "data", then: (chunk: Uint8Array) => void): Stream;
  on(event: "error", then: (error: Error) => void): Stream;
  on(event: "end", then: () => void): Stream;
  pause(): Stream;
  resume(): Stream;
}

/**
 * Unpacks an entry, and stops as soon as it is larger than it says: a size that lies is how a small file fills a memory.
 * @throws OfficeFileError when there is more of it
 */
export function inflate(file: JSZipObject): Promise<Uint8Array> {
  const entry = file as unknown as Entry;
  const most = entry._data?.uncompressedSize ?? MOST_BYTES;
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = entry.internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        length += chunk.length;
        if (length <= most) {
          chunks.push(chunk);
          return;
        }
        stream.pause();
        chunks.length = 0;
        reject(new OfficeFileError("too-large"));
      })
      .on("error", reject)
      .on("end", () => {
        const whole = new Uint8Array(length);
        let at = 0;
        for (const chunk of chunks) {
          whole.set(chunk, at);
          at += chunk.length;
        }
        resolve(whole);
      })
      .resume();
  });
}
