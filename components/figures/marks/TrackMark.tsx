import type { Verdict } from "@/lib/dataset";
import { symbolPath } from "@/lib/drawing/geometry";
import type { Palette } from "@/lib/drawing/palette";
import { path } from "@/lib/drawing/px";
import type { Scale } from "@/lib/drawing/scale";
import type { Track } from "@/lib/series/outcomes";
import { VerdictGlyph } from "./VerdictGlyph";

/** An announcement in time: a ring where it was said, a tick where it was due, and the verdict where it came out. */
export function TrackMark(props: {
  track: Track;
  verdict: Verdict | undefined;
  scale: Scale;
  y: number;
  colour: string;
  palette: Palette;
}) {
  const { track, verdict, scale, y, colour, palette } = props;
  const [said, end] = [scale(track.said), scale(track.end)];
  const settled = track.decided !== undefined && track.end === track.decided;
  return (
    <>
      <path
        d={path`M${said} ${y}H${end}`}
        stroke={colour}
        strokeWidth={2}
        fill="none"
        {...(settled ? {} : { strokeDasharray: "5 4" })}
      />
      {track.due !== undefined && (
        <path d={path`M${scale(track.due)} ${y - 9}V${y + 9}`} stroke={palette.ink} strokeWidth={2} fill="none" />
      )}
      <path d={symbolPath("circle", said, y, 4)} fill={palette.paper} stroke={colour} strokeWidth={2} />
      {verdict && <VerdictGlyph verdict={verdict} x={Math.max(end, said + 13)} y={y} palette={palette} />}
    </>
  );
}
