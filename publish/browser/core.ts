// All the entry needs at once. Every chunk loaded later imports it too, so that it is one file and not one for each set
// of chunks that happen to share a part of it.
import "@/lib/browser/elements/define";
import "@/lib/browser/start-page";
import "@/lib/browser/retry";
import "./events";
import "./replay";
