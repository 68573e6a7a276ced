import type { ReactNode } from "react";

/**
 * A field for one file, in a box a file can be dropped on; publish/browser/drops.ts puts it into the field, also before
 * this is alive.
 */
export function FileField(props: {
  children: ReactNode;
  accept: string;
  onFile: (file: File) => void;
  /** Called when there is more than one. */
  onSeveral: (count: number) => void;
}) {
  const { children, accept, onFile, onSeveral } = props;
  return (
    <label className="file-drop">
      {children}
      <input
        type="file"
        accept={accept}
        // A field that still holds a file says nothing when the same one is chosen again, changed meanwhile.
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={({ target }) => {
          const [first, ...more] = target.files ?? [];
          if (more.length > 0) onSeveral(more.length + 1);
          else if (first) onFile(first);
        }}
      />
    </label>
  );
}
