declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  /** A handler of requests that compresses what is answered after it, where the other side takes it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
