import type { JSZipObject } from "jszip";

/** A part that unpacks to more than it says. */
export class LyingSizeError extends Error {}

/**
 * Unpacks a part, and stops as soon as it is larger than it may be.
 * @param most bytes
 * @throws LyingSizeError when there is more of it
 */
export function inflate(part: JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = (part as unknown as { internalStream(type: "uint8array"): Stream }).internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        length += chunk.length;
        if (length > most) {
          stream.pause();
          chunks.length = 0;
          reject(new LyingSizeError(part.name));
        } else chunks.push(chunk);
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

/** What its types leave out of JSZip. */
interface Stream {
  on(event: "data", then: (chunk: Uint8Array) => void): Stream;
  on(event: "error", then: (error: Error) => void): Stream;
  on(event: "end", then: () => void): Stream;
  pause(): Stream;
  resume(): Stream;
}
