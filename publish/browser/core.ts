// All the entry needs at once. Every chunk loaded later imports it too, so that it is one file and not one for each set
// of chunks that happen to share a part of it.
import "@/components/site/elements";
import "@/components/site/start-page";
import "@/components/state/again";
import "./events";
import "./replay";
