import {
  content,
  type LayoutName,
  layoutNames,
  type Slot,
  type SlotKey,
  slotOf,
  TITLE_SIZE,
  titleWidth,
} from "./layouts";
import { layoutPath, NOTES_MASTER } from "./presentation";
import type { Room } from "./room";
import { ink } from "./style";

/** What slides are made on: our own layouts, or those of a reader's template. */
export interface Stage {
  /** Where something stands on a layout. One without type and place is no placeholder and stands there by itself. */
  slot(layout: LayoutName, key: SlotKey): Slot;
  /** Room of a title and its type, inches and points; a height where it may take more lines than one. */
  title: { width: number; height?: number; size: number };
  /** The room a reader's template leaves; absent for our own layouts. */
  room?: Room;
  /** Path of the part a layout is. */
  layoutPath(layout: LayoutName): string;
  notesMaster: string;
}

/** Room of shapes, which stand on a layout by themselves. */
const freeContent: Slot = { key: "content", box: content, size: 13, colour: ink, anchor: "t" };

/** Our own layouts. */
export const ownStage: Stage = {
  slot: (layout, key) => (layout === "shapes" && key === "content" ? freeContent : slotOf(layout, key)),
  title: { width: titleWidth, size: TITLE_SIZE },
  layoutPath: (layout) => layoutPath(layoutNames.indexOf(layout)),
  notesMaster: NOTES_MASTER,
};
