import { OfficeFileError } from "@/lib/office/package/open";
import { MOST_BYTES } from "@/lib/office/package/zip-sizes";

/** A reader's file as bytes. @throws OfficeFileError when it is too large to hold, before any of it is read */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new OfficeFileError("too-large");
  return new Uint8Array(await file.arrayBuffer());
}
